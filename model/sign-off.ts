import { z } from "zod";
import { Instant } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { Data } from "./reasons/reason.ts";
import { RegimeId } from "./regime.ts";
import { Digest, Id, Login, Sentence, Slug, Text } from "./text.ts";
import { TimeZone } from "./time-zone.ts";

const Sha = z.string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object");
const sha = (what: string) => Sha.describe(what);

/** Rules a sign-off is held to (promise P9): first what was approved, then by whom, then how it was merged. */
export const SIGN_OFF_RULES = [
  "approval-stands",
  "approved-the-head",
  "in-time",
  "typed-the-sentence",
  "is-a-person",
  "is-not-the-author",
  "is-not-the-last-pusher",
  "is-not-an-owner",
  "is-not-a-creator",
  "is-not-a-decider",
  "is-not-bound",
  "on-the-roster",
  "in-force-on-the-roster",
  "of-the-entity",
  "holds-the-role",
  "stated-with-authority",
  "roster-unchanged",
  "approved-the-merged-tree",
  "merged-with-a-merge-commit",
  "not-bypassed",
] as const;

export const SignOffRule = z.enum(SIGN_OFF_RULES);
export type SignOffRule = z.infer<typeof SignOffRule>;

/** How commits of a pull request reached base; `push` where nobody merged the pull request itself. */
export const MERGE_METHODS = ["merge", "squash", "rebase", "push"] as const;

/** What GitHub says of the rules of the branch at the merge; null where it does not say. */
export const RULE_SUITE_RESULTS = ["pass", "fail", "bypass"] as const;

/** What was signed off. */
export const Covers = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("evidence").describe("`evidence`: the facts of the organisation.") }),
  z.strictObject({
    what: z
      .enum(["review", "certification"])
      .describe("`review`: a campaign; `certification`: the certification of one."),
    entity: Slug.describe("The legal entity."),
    regime: RegimeId.describe("The regime."),
    again: z
      .number()
      .int()
      .min(2)
      .optional()
      .describe("Which certification of its period it is; left out for the first, and for a review."),
  }),
  z.strictObject({
    what: z
      .literal("controls")
      .describe("`controls`: what people state, and the workflows of the governance repository."),
    files: z.array(Text).min(1).describe("Files of it that the pull request changed."),
  }),
]);
export type Covers = z.infer<typeof Covers>;

/** One approval, as GitHub had it at the merge: `evidence/<org>/sign-offs/<period>/pr-<n>-<review id>.md`. */
export const SignOff = z.strictObject({
  record: z.literal("sign-off").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  period: PeriodId.describe(
    "The period: the review's own, else the quarter of the calendar in which it was merged.",
  ),
  covers: Covers.describe("What was signed off."),
  pull_request: Id.describe("Number of the pull request."),
  review: Id.describe("GitHub's id of the approving review."),
  tree: Sha.nullable().describe("Tree that was approved; null where its commit is gone."),
  head: Sha.nullable().describe("Head commit that was approved; null where GitHub no longer says."),
  merge: sha("Commit that brought it onto base."),
  reviewer: z
    .strictObject({
      login: Login.describe("GitHub login."),
      id: Id.describe("GitHub id."),
      person: Sentence.nullable().describe("Legal name, from the roster; null for nobody on it."),
      role: Slug.nullable().describe(
        "A role of theirs: the first that it counts for, else one from a roster; null for nobody on one.",
      ),
      entity: Slug.nullable().describe("Entity whose roster gives that role; null for nobody on one."),
    })
    .describe("Who signed."),
  counts_for: z
    .array(
      z.strictObject({
        role: Slug.describe("The role."),
        entity: Slug.describe("The entity on whose roster it was held."),
      }),
    )
    .describe(
      "Each role that it counts for, by each roster that gives it; of a review or a certification by the roster of its entity alone. Empty where it does not count.",
    ),
  roster: sha("Commit whose roster was in force: the base of the pull request."),
  certifies: Digest.nullable().describe(
    "Digest of the certified text whose sentence the approver typed; null for any other sign-off.",
  ),
  state: z.enum(["approved", "dismissed"]).describe("State of the review."),
  submitted: Instant.describe("When the review was submitted, by GitHub's clock."),
  time_zone: TimeZone.describe("Zone in which its days begin and end: the entity's, or the group's."),
  merged: Instant.describe("When the pull request was merged, by GitHub's clock."),
  merged_by: Login.nullable().describe("Who merged it; null where GitHub does not say."),
  merged_by_id: Id.nullable().describe("GitHub's id of whoever merged it; null where it was not recorded."),
  method: z.enum(MERGE_METHODS).describe("How it was merged."),
  rule_suite: z
    .enum(RULE_SUITE_RESULTS)
    .nullable()
    .describe("GitHub's result of the branch's rules at the merge; null where it could not be read."),
  captured: z
    .enum(["at-the-merge", "late"])
    .describe("`late` where the merge was recorded more than an hour afterwards."),
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

/** Whether a sign-off counts for a role, by the roster of an entity: whoever stands on several signs by each apart. */
export const countsFor = (
  signOff: Pick<SignOff, "state" | "rules" | "counts_for">,
  { role, entity }: { role: string | null; entity: string },
): boolean =>
  isValidSignOff(signOff) &&
  signOff.counts_for.some((one) => one.entity === entity && (role === null || one.role === role));

/** True for a sign-off that counts: every rule was kept. */
export const isValidSignOff = ({ state, rules }: Pick<SignOff, "state" | "rules">): boolean =>
  state === "approved" && rules.every(({ result }) => result === "kept");
