import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { evidenceWriterDoesNotReview as words } from "../../model/reasons/evidence-writer-does-not-review.ts";
import { NOT_SHOWN } from "../../model/reasons/permissions-not-shown.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { dutiesOf, neverHas, repositoriesOf } from "../identities/ask.ts";
import { holdersOf } from "../queries/people.ts";
import { reviewersOn } from "../queries/reviewers.ts";
import { samePerson } from "../../model/roster.ts";

type Why = ReasonsOf<typeof words>;

/**
 * Whoever can write evidence must not be the one who approves it. A push, an approval given by a machine and a rule
 * that is lifted each count as writing.
 */
export const evidenceWriterDoesNotReview = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  has: "permissions",
  needs: ["repositories"],
  suggests: null,
  parameters: [],
  exempt: (identity) => (WRITING.every((duty) => neverHas(identity, duty)) ? HARMLESS : null),
  assess: (identity, context): CheckResult<Why> => {
    const { snapshot, governance, ownership, today, pipeline } = context;
    const duties = dutiesOf(identity, ownership);
    if (duties === null) return { outcome: "unknown", ...NOT_SHOWN };
    if (!WRITING.some((duty) => duties.has(duty))) return { outcome: "not-applicable", ...HARMLESS };
    const ledger = pipeline.governance;
    if (ledger === null) return { outcome: "unknown", reason: "evidence-repository-not-known", with: {} };
    if (!samePerson(ledger.owner, snapshot.organization.login))
      return { outcome: "not-applicable", reason: "evidence-elsewhere", with: {} };
    const repositories = repositoriesOf(identity, snapshot);
    if (repositories === null) return { outcome: "unknown", reason: "repositories-not-read", with: {} };
    if (!repositories.some((name) => samePerson(name, ledger.name)))
      return { outcome: "not-applicable", reason: "evidence-out-of-reach", with: {} };
    const reviewers = reviewersOn(today, snapshot.organization.login, governance);
    const holders = holdersOf(identity, ownership);
    const both = holders.filter((login) => reviewers.has(login));
    const repository = ledger.name;
    if (both.length > 0)
      return { outcome: "fail", reason: "held-by-reviewer", with: { repository, holders: listed(both) } };
    return holders.length === 0
      ? { outcome: "unknown", reason: "no-holder-known", with: {} }
      : { outcome: "pass", reason: "held-by-no-reviewer", with: { repository } };
  },
});

const HARMLESS = { reason: "can-write-nothing", with: {} } satisfies Why;
const WRITING = ["initiate", "approve", "alter-rules"] as const;
