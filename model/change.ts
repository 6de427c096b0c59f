import { z } from "zod";
import { Instant } from "./instant.ts";
import { Id, Text } from "./text.ts";

/** The id of a git object, as GitHub gives it. */
export const ObjectId = z.string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object");

/** An account as GitHub names it in a pull request. */
const ChangeAccount = z.strictObject({
  login: Text.describe("Its login."),
  app: z.boolean().describe("True for an App, whose login then stands without `[bot]`."),
});
export type ChangeAccount = z.infer<typeof ChangeAccount>;

/** How the checks of a commit ended, taken together. */
export const CHECKED = ["passed", "failed", "waiting", "none"] as const;

/** One pull request that was merged into the default branch. */
export const MergedChange = z.strictObject({
  number: Id.describe("Number of the pull request."),
  author: ChangeAccount.nullable().describe("Who opened it; null for an account that is gone."),
  last_commit_by: Text.nullable().describe(
    "Account of whoever wrote its last commit, as the commit itself says; null where that is no account.",
  ),
  written_by: z
    .array(Text.nullable())
    .nullable()
    .default(null)
    .describe(
      "Accounts of whoever wrote its commits, as the commits themselves say; null among them for a commit whose author is no account or was not shown; null where none was read.",
    ),
  merged_by: ChangeAccount.nullable().describe("Who merged it; null for an account that is gone."),
  merged_at: Instant.describe("When it was merged, by GitHub's clock."),
  head: ObjectId.describe("The last commit of the pull request, which is what was merged."),
  commit: ObjectId.nullable().describe("The commit it became on the branch; null where GitHub does not say."),
  approved_by: z
    .array(ChangeAccount)
    .nullable()
    .describe(
      "Who may write and had approved that last commit when it was merged: an approval of an earlier commit, one that was dismissed before and one that its giver took back are none; null where reviews were not shown to their end.",
    ),
  perhaps_approved_by: z
    .array(ChangeAccount.nullable())
    .nullable()
    .default(null)
    .describe(
      "Who approved that last commit, while it is not known whether it counted when it was merged: they may not write today, or GitHub does not tell when it was dismissed; null among them for an account that is gone; null where that was not read.",
    ),
  checks: z
    .enum(CHECKED)
    .nullable()
    .describe(
      "How the checks of that commit stood together when they were first read; null where that was not shown.",
    ),
  workflows: z
    .boolean()
    .nullable()
    .describe("Whether it changed a workflow file; null where its files were not shown to their end."),
  requests: z
    .array(Text)
    .nullable()
    .describe("Issues that GitHub links it to, `acme/ledger-export#12`; null where they were not shown."),
  labels: z.array(Text).nullable().describe("Its labels when it was read; null where they were not shown."),
});
export type MergedChange = z.infer<typeof MergedChange>;

/** Whether nobody but its author had approved it; false while that is not known. A record from before approvals were told apart keeps its page. */
export const wasApprovedByNobodyElse = ({
  author,
  approved_by: by,
  perhaps_approved_by: perhaps,
}: MergedChange): boolean =>
  by !== null && ![...by, ...(perhaps ?? [])].some((one) => one === null || one.login !== author?.login);

/** One commit of the default branch that came with no merged pull request. */
export const DirectPush = z.strictObject({
  commit: ObjectId.describe("The commit."),
  author: Text.nullable().describe("Account of its author, as the commit says; null where that is none."),
  at: Instant.describe(
    "When it was committed, by its own account, which whoever pushed it can set; when the scan saw it, where that lies before what was recorded earlier, before what is asked about, or after the scan.",
  ),
});
export type DirectPush = z.infer<typeof DirectPush>;

/** One deployment to an environment. */
export const Deployment = z.strictObject({
  deployment: Id.describe("GitHub's id of the deployment."),
  environment: Text.describe("The environment."),
  commit: ObjectId.describe("The commit that was deployed."),
  by: ChangeAccount.nullable().describe("Who started it; null for an account that is gone."),
  at: Instant.describe("When, by GitHub's clock."),
});
export type Deployment = z.infer<typeof Deployment>;

/** That a default branch no longer had the commit that it was last seen at. */
export const Rewrite = z.strictObject({
  from: ObjectId.describe("Commit that was in the branch before."),
  to: ObjectId.describe("Commit that the branch was at when it was gone."),
  at: Instant.describe("The scan that saw it."),
});
export type Rewrite = z.infer<typeof Rewrite>;

/** What happened to the default branch of one repository; of a scan, what it read beyond the ledger. */
export interface RepositoryChanges {
  /** GitHub's id of the repository. */
  repository: number;
  /** Commit that the default branch was last seen at; null where nothing was read. */
  head: string | null;
  merged: readonly MergedChange[];
  pushes: readonly DirectPush[];
  deployments: readonly Deployment[];
  /** Times at which its history was rewritten; not there where it never was. */
  rewritten?: readonly Rewrite[];
}
