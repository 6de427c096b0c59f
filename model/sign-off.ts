import { z } from "zod";
import { Instant } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { Data } from "./reasons/reason.ts";
import { RegimeId } from "./regime.ts";
import { Id, Login, Sentence, Slug } from "./text.ts";

const sha = (what: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object")
    .describe(what);

/** Rules a sign-off is held to (promise P9). */
export const SIGN_OFF_RULES = [
  "approved-the-merged-tree",
  "on-the-roster",
  "holds-the-role",
  "is-not-the-author",
  "is-not-the-last-pusher",
  "is-not-owner-or-creator",
  "is-a-person",
  "in-time",
] as const;

export const SignOffRule = z.enum(SIGN_OFF_RULES);

/** One approval, as GitHub had it at the merge: `evidence/<org>/sign-offs/<period>/pr-<n>-<review id>.md`. */
export const SignOff = z.strictObject({
  record: z.literal("sign-off").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  period: PeriodId.describe("The period."),
  covers: z
    .discriminatedUnion("what", [
      z.strictObject({ what: z.literal("evidence").describe("`evidence`: the facts of the organisation.") }),
      z.strictObject({
        what: z
          .enum(["review", "certification"])
          .describe("`review`: a campaign; `certification`: the certification of one."),
        entity: Slug.describe("The legal entity."),
        regime: RegimeId.describe("The regime."),
      }),
    ])
    .describe("What was signed off."),
  pull_request: Id.describe("Number of the pull request."),
  review: Id.describe("GitHub's id of the approving review."),
  tree: sha("Tree that was approved."),
  head: sha("Head commit that was approved."),
  merge: sha("Merge commit."),
  reviewer: z
    .strictObject({
      login: Login.describe("GitHub login."),
      id: Id.describe("GitHub id."),
      person: Sentence.describe("Legal name, from the roster."),
      role: Slug.describe("Role, from the roster."),
      entity: Slug.describe("Entity whose roster it is."),
    })
    .describe("Who signed."),
  roster: sha("Commit whose roster was in force: the base of the pull request."),
  state: z.enum(["approved", "dismissed"]).describe("State of the review."),
  submitted: Instant.describe("When the review was submitted, by GitHub's clock."),
  merged: Instant.describe("When the pull request was merged, by GitHub's clock."),
  method: z.enum(["merge", "squash", "rebase"]).describe("How it was merged."),
  rules: z
    .array(
      z.strictObject({
        rule: SignOffRule.describe("The rule."),
        result: z.enum(["kept", "broken", "unknown"]).describe("Whether it was kept."),
        reason: Slug.describe("Name of the fact that decided it."),
        with: Data.describe("What its sentence is printed from."),
      }),
    )
    .min(1)
    .describe("Every rule with its result."),
  timely: z.enum(["on-time", "late"]).describe("Whether it came before its deadline."),
});
export type SignOff = z.infer<typeof SignOff>;

/** True for a sign-off that counts: every rule was kept. */
export const isValidSignOff = ({ state, rules }: Pick<SignOff, "state" | "rules">): boolean =>
  state === "approved" && rules.every(({ result }) => result === "kept");
