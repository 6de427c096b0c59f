import type { Ledger } from "../../../model/ledger.ts";
import { hasWritten, ledgerOf, untrueFacts, type Invariant } from "../observation.ts";

/** Outcomes by subject and check. */
function outcomesOf({ organization, repositories, identities }: Ledger): Map<string, string> {
  const subjects = [...(organization === null ? [] : [organization]), ...repositories, ...identities];
  return new Map(
    subjects.flatMap(({ data }) =>
      data.assessments.map(({ check, outcome }): [string, string] => [`${data.uid} ${check}`, outcome]),
    ),
  );
}

/**
 * P1: every outcome is the true one or unknown, and a scan that says it saw everything was answered everything and
 * leaves exactly the true facts. Of what is gone in truth and could not be looked for, a question that did not arise
 * still does not: that is no answer, and nothing is clean by it.
 */
export const noFalseClean: Invariant = (observation, truth) => {
  if (!hasWritten(observation)) return [];
  const { after, answered, ended } = observation;
  const { ledger } = ledgerOf(after);
  const real = outcomesOf(ledgerOf(truth.state).ledger);
  const known = outcomesOf(ledgerOf(observation.before).ledger);
  const wrong = [...outcomesOf(ledger)]
    .filter(([key, outcome]) => outcome !== "unknown" && real.get(key) !== outcome)
    .filter(([key, outcome]) => real.has(key) || outcome !== "not-applicable" || known.get(key) !== outcome)
    .map(([key, outcome]) => `${key} is ${outcome}, and in truth ${real.get(key) ?? "not asked"}.`);
  const last = ledger.scans.filter(({ file }) => !observation.before.evidence.has(file)).at(-1)?.data;
  const told = ended.how === "reported" ? ended.report.conclusion : null;
  const saysComplete = last?.conclusion === "complete" || told === "complete";
  if (!saysComplete || truth.conclusion !== "complete") return wrong;
  const unread = [...truth.asked].filter((path) => !answered.has(path)).concat([...observation.unproven]);
  return [
    ...wrong,
    ...unread.map((path) => `The scan concludes complete, and ${path} was not answered.`),
    ...untrueFacts(after, truth).map(
      (path) => `The scan concludes complete, and ${path} is not as it is in truth.`,
    ),
  ];
};
