import type { CountedFinding } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import { quote, shortened } from "../../model/quote.ts";
import type { Scan } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { byWeight } from "../criteria/terms/weight.ts";
import type { Subject } from "./subjects.ts";

/** Names, checks and facts that one sentence shows before it only counts. */
const SHOWN = 3;
/** Longest name of a subject there, in code points. */
const BRIEFLY = 40;

/** The day of the scan that first showed a finding, not the older day a limit was reached; null when none did. */
export function firstShown(
  { check, from }: Pick<CountedFinding, "check" | "from">,
  { periods }: Pick<Subject, "periods">,
  scans: readonly Filed<Scan>[],
): Day | null {
  // What was opened and closed before belongs to an earlier time that it failed.
  const opened = periods.find((one) => one.check === check && one.opened >= from)?.opened;
  if (opened !== undefined) return opened;
  const first = scans.find(({ data }) => dayOf(data.started) >= from);
  return first === undefined ? null : dayOf(first.data.started);
}

/** How many fail which checks, and the weightiest of them by name. */
export function describeSubjects({
  subjects,
  checks,
}: {
  subjects: readonly Subject[];
  checks: ReadonlyMap<string, number>;
}): string {
  const names = [...subjects]
    .sort((a, b) => byWeight(a, b) || byCodePoint(a.title, b.title))
    .map(({ title }) => quote(shortened(title, BRIEFLY)));
  const rules = [...checks]
    .sort(([a, many], [b, more]) => more - many || byCodePoint(a, b))
    .map(([check]) => `"${check.replaceAll("-", " ")}"`);
  const said = listed(rules, "or");
  return names.length === 1
    ? `${listed(names, "and")} fails ${said}.`
    : names.length <= SHOWN
      ? `${listed(names, "and")} fail ${said}.`
      : `${names.length} fail ${said}, among them ${listed(names.slice(0, SHOWN), "and")}.`;
}

/** What is wrong with reviews or documents, fact by fact. */
export const describeDocuments = (facts: readonly string[]): string =>
  [...facts.slice(0, SHOWN), ...(facts.length > SHOWN ? [`And ${facts.length - SHOWN} more.`] : [])].join(
    " ",
  );

function listed(all: readonly string[], word: "and" | "or"): string {
  const shown = all.length > SHOWN ? [...all.slice(0, SHOWN), `${all.length - SHOWN} more`] : [...all];
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${word} ${last}`;
}
