import { z } from "zod";
import { FindingCount, FindingReference, ResolvedReference } from "./finding.ts";
import { RetireReason } from "./identities/document.ts";
import { IdentityKind } from "./identity.ts";
import { Instant } from "./instant.ts";
import { RecordedReason } from "./reasons/reason.ts";
import { Digest, Id, Login, Text } from "./text.ts";
import { Gap, SourceId, UNIT_STATES } from "./unit.ts";

const count = z.number().int().nonnegative();

/** How many units of a source ended in each state; they add up to those discovered (P2). */
export const UnitCounts = z.strictObject(
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- fromEntries forgets the keys it was given
  Object.fromEntries(
    UNIT_STATES.map((state) => [state, count.describe(`Units that ended ${state}.`)]),
  ) as Record<(typeof UNIT_STATES)[number], typeof count>,
);
export type UnitCounts = z.infer<typeof UnitCounts>;

/** Counts to begin adding from. */
export const noUnits = (): UnitCounts => ({
  complete: 0,
  partial: 0,
  denied: 0,
  unavailable: 0,
  "not-applicable": 0,
  vanished: 0,
  error: 0,
  "not-attempted": 0,
});

/** What one source asked, got and could not get. */
export const SourceAccount = z
  .strictObject({
    source: SourceId.describe("Id of the source."),
    endpoints: z.array(Text).describe("The questions it asked, as GitHub's documentation writes them."),
    permission: Text.describe("The permission it needs, in GitHub's words."),
    discovered: count.describe("Units there were to read."),
    units: UnitCounts.describe("How they ended."),
    items: count.describe("Items obtained."),
    requests: count.describe("Requests made, answers from the cache included."),
    cached: count.describe(
      "Answers taken from the cache, each of which GitHub confirmed to be unchanged (304).",
    ),
    gaps: z.array(Gap).describe("Every unit that leaves something unseen."),
    not_applicable: z
      .array(
        z.strictObject({
          reason: RecordedReason.describe("Why there is nothing to read."),
          units: count.describe("Units of which that is so."),
        }),
      )
      .nullable()
      .default(null)
      .describe("Why units had nothing to read; null in a record of before this was kept."),
  })
  .refine(
    ({ discovered, units }) => Object.values(units).reduce((sum, n) => sum + n, 0) === discovered,
    "its units do not add up",
  );
export type SourceAccount = z.infer<typeof SourceAccount>;

/** A file and the digest of its bytes. */
const Digested = z.strictObject({
  path: Text.describe("Path from the root of the governance repository."),
  digest: Digest.describe("Digest of the file's bytes."),
});

/** A credential of the scanner's own, and how far it reaches. */
export const Credential = z.strictObject({
  identity: Text.describe("Which credential asked, in words for people."),
  kind: z.enum(["app", "token"]).describe("Whether an App asked or a token."),
  slug: Text.nullable().describe("The App's slug; null for a token."),
  login: Login.nullable().describe(
    "Login of the token's owner; null for an App and where GitHub names nobody.",
  ),
  granted: z
    .record(z.string(), z.string())
    .nullable()
    .describe("What the App's installation was granted; null for a token."),
  permissions: z
    .record(z.string(), z.string())
    .nullable()
    .describe(
      "What the token held that was used: of an App, less than was granted; null when GitHub does not say.",
    ),
  repository_selection: z
    .enum(["all", "selected"])
    .nullable()
    .describe("Whether an App, or a token of one, sees every repository; null where that is not known."),
});
export type Credential = z.infer<typeof Credential>;

const sha = z.string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object");

/** Evidence that differs from what Countersign had left, or a branch that lacks what it had. */
export const Tampering = z.strictObject({
  file: Text.describe(
    "Path of the evidence file, from the root of the governance repository; the name of the branch where one was set back.",
  ),
  what: z
    .enum(["edited", "deleted", "unrecorded", "impossible", "set-back"])
    .describe(
      "How it stood: with another text, not at all, there although no command wrote it, with a time that cannot be; or a branch without a commit that it had.",
    ),
  restored: z.boolean().describe("Whether this scan put back what had been written."),
  commit: sha
    .nullable()
    .describe("The commit that brought it in, or that is missing; null where none is known."),
  author: Text.nullable().describe("Login of who brought it in, as GitHub says; null where it does not."),
  pull_request: Id.nullable().describe(
    "The pull request that brought it in, or that is missing; null for none.",
  ),
});
export type Tampering = z.infer<typeof Tampering>;

/** What GitHub said of where evidence came from. */
export const Origin = z.strictObject({
  writer: Text.nullable().describe(
    "Login of the account that publishes evidence; null where GitHub did not say.",
  ),
  base: Text.describe("Name of the base branch."),
  asked: count.describe(
    "Commits that changed evidence since the last one of the scanner's, that one included.",
  ),
  unproven: z
    .array(
      z.strictObject({
        why: RecordedReason.describe("Why it is not known."),
        commits: count.describe("How many commits it is about."),
      }),
    )
    .describe("Evidence that nobody can say the origin of; empty when all came from the scanner."),
  merged: z
    .array(
      z.strictObject({
        pull_request: Id.describe("Number of the pull request."),
        commit: sha.nullable().describe("What merging it made."),
      }),
    )
    .describe("Evidence pull requests that were merged since the scan before."),
});
export type Origin = z.infer<typeof Origin>;

/** One field of a file that people state, before and after. */
export const FieldChange = z.strictObject({
  field: Text.describe("The field, `parameters.dormant.days.default`; `body` for the text below the fields."),
  before: Text.nullable().describe("Its value before, shortened; null where it was not there."),
  after: Text.nullable().describe("Its value after, shortened; null where it is not there any more."),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** One file that people state, and how it changed between two scans. */
export const StatedChange = z.strictObject({
  path: Text.describe("Path from the root of the governance repository."),
  before: Digest.nullable().describe(
    "Digest of its text before, line ends settled; null where it was not there.",
  ),
  after: Digest.nullable().describe(
    "Digest of its text after, line ends settled; null where it is not there any more.",
  ),
  commit: sha.nullable().describe("The last commit that changed it; null where the history names none."),
  author: Text.nullable().describe("That commit's author, as git has the name; git does not verify it."),
  pull_request: Id.nullable().describe(
    "The pull request that brought it; null where the history names none.",
  ),
  fields: z.array(FieldChange).describe("Fields that differ, what decides most first."),
  more_fields: count.describe("How many further fields differ."),
});
export type StatedChange = z.infer<typeof StatedChange>;

/** What people changed in what they state since the scan before. */
export const StatedChanges = z.strictObject({
  since: sha.nullable().describe("Commit that the scan before read; null where its record names none."),
  compared: z
    .boolean()
    .describe(
      "Whether the two commits were compared; false where the earlier one is not known or not there.",
    ),
  files: z.array(StatedChange).describe("Every file of countersign.yml and controls/ that differs, by path."),
});
export type StatedChanges = z.infer<typeof StatedChanges>;

/** Record of one scan: `evidence/<org>/scans/<yyyy>/<started>.md`. It is evidence, never rewritten. */
export const Scan = z.strictObject({
  record: z.literal("scan").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  id: z.string().describe("`<organisation>-<started>`, basic ISO form."),
  organization: Login.describe("Login of the organisation."),
  organization_id: Id.describe("GitHub's id of the organisation."),
  started: Instant.describe("Server time of the first answer."),
  finished: Instant.describe("Server time of the last answer."),
  trigger: z
    .strictObject({
      repository: Text.nullable().describe("Repository whose workflow ran."),
      workflow: Text.nullable().describe("Workflow reference."),
      run_id: Text.nullable().describe("Id of the workflow run."),
      run_attempt: Text.nullable().describe("Attempt of that run."),
      event: Text.nullable().describe("Event that started it."),
      actor: Text.nullable().describe("Who started it."),
    })
    .describe("What started the scan; all null from a shell."),
  scanner: z
    .strictObject({
      version: Text.describe("Version of Countersign."),
      bundle: Digest.nullable().describe("Digest of the bundle that ran; null when run from source."),
      commit: sha
        .nullable()
        .describe("Commit of the action, where the workflow names the action by one; null elsewhere."),
      action: Text.nullable().describe(
        "The action as the workflow names it, `owner/name@ref`; null where it was no action of a repository.",
      ),
    })
    .describe("What scanned."),
  credential: Credential.describe("With what it asked."),
  writer: Credential.nullable().describe(
    "With what it published, where that is an App of its own; null where the first did.",
  ),
  api_version: Text.describe("Version of GitHub's API that answered."),
  parameters: Digest.describe("Digest of the parameters in force."),
  controls: Digest.describe("Digest of everything under controls/."),
  base: sha.describe("Commit that countersign.yml and controls/ were read from."),
  stated_changes: StatedChanges.nullable().describe(
    "What people changed in countersign.yml and controls/ since the scan before; null for nothing.",
  ),
  sources: z.array(SourceAccount).describe("Account of every source, by id."),
  totals: z
    .array(
      z.strictObject({
        kind: IdentityKind.describe("Kind of identity."),
        active: count.describe("Active identities in the ledger after this scan."),
        retired: count.describe("Retired ones."),
        population: Digest.describe("Digest over the sorted uids of the active ones."),
      }),
    )
    .describe("The population after this scan, by kind."),
  gone: z
    .strictObject({
      identities: count.describe("All that this scan saw gone."),
      listed: z
        .array(
          z.strictObject({
            file: Text.describe("Evidence of the identity."),
            uid: Text.describe("Its uid."),
            title: Text.describe("What it was called."),
            reason: RetireReason.describe("Why it is gone."),
          }),
        )
        .describe("The first 500 of them, by file."),
    })
    .describe("Identities that were there at the scan before and are gone."),
  findings: z
    .strictObject({
      open: count.describe("All that are open now."),
      opened: count.describe("Open now and not before."),
      resolved: count.describe("Open before and not now."),
      checks: z.array(FindingCount).describe("The same by check, where there is any."),
      listed: z
        .strictObject({
          opened: z.array(FindingReference).describe("Of those that were opened, by file."),
          resolved: z
            .array(ResolvedReference)
            .describe("Of those that were resolved, with what closed each."),
        })
        .describe(
          "The 500 that matter most; the evidence of each subject keeps when each of its findings was opened and closed.",
        ),
    })
    .describe("What changed for people."),
  tampering: z
    .array(Tampering)
    .describe("Evidence that somebody changed by hand before this scan, by file; empty normally."),
  origin: Origin.describe("Where evidence came from, as GitHub says."),
  digests: Digest.describe(
    "Digest of SHA256SUMS without the line of this record, which it cannot hold, and without the lines of what other commands write.",
  ),
  previous: Digested.nullable().describe("The scan record before this one; null for the first."),
  conclusion: z
    .enum(["complete", "unable-to-conclude"])
    .describe("Complete only when no unit leaves something unseen and no evidence was changed by hand."),
  limitations: z
    .array(RecordedReason)
    .describe(
      "Everything that was tampered with, that is not known to come from the scanner, and every scope limitation; empty when complete.",
    ),
});
export type Scan = z.infer<typeof Scan>;
