import { documentKind } from "../../../model/paths.ts";
import type { Scan } from "../../../model/scan.ts";
import { sources } from "../../../action/sources/index.ts";
import { coveredBy, digestOfList, listIn } from "../../../action/digest/digest-list.ts";
import { differencesFrom } from "../../../action/digest/tampering.ts";
import { hasWritten, ledgerOf, type Invariant } from "../observation.ts";

/** P2 and P5: what stands on the branch is whole: every file parses, and one list of digests covers all of them. */
export const wholeCommit: Invariant = (observation) => {
  const { before, after } = observation;
  const { ledger, problems } = ledgerOf(after);
  const unread = problems.map(({ file, field, reason }) => `${file} ${field ?? ""}: ${reason}`);
  if (!hasWritten(observation)) return unread;
  const added = [...after.evidence.keys()].filter(
    (path) => documentKind(path) === "scan" && !before.evidence.has(path),
  );
  const [file] = added;
  const record = ledger.scans.find((scan) => scan.file === file)?.data;
  if (record === undefined || file === undefined || added.length !== 1)
    return [...unread, `The run added ${added.length} scan records.`];
  const rewritten = [...before.evidence].filter(
    ([path, text]) => documentKind(path) === "scan" && after.evidence.get(path) !== text,
  );
  const listed = listIn("acme", after.evidence) ?? new Map<string, string>();
  return [
    ...unread,
    ...rewritten.map(([path]) => `The earlier scan record ${path} was changed.`),
    ...(digestOfList("acme", listed, file) === record.digests
      ? []
      : ["The scan record does not vouch for the list of digests."]),
    ...differencesFrom(listed, coveredBy("acme", after.evidence)).map(
      ({ file: path, what }) => `${path} is not as the list of digests has it: ${what}.`,
    ),
    ...unbalanced(record),
  ];
};

/** P2: per source the units add up, each gap is one of them, and every source of the catalogue has its account. */
function unbalanced(record: Scan): string[] {
  const accounted = record.sources.map(({ source }) => source);
  const missing = sources.filter(({ id }) => !accounted.includes(id)).map(({ id }) => id);
  const hidden = record.sources.some(
    ({ source, gaps: open }) => source === "repositories" && open.length > 0,
  );
  const others = record.tampering.length + record.origin.unproven.length;
  const gaps = record.sources.reduce((sum, account) => sum + account.gaps.length, 0);
  return [
    ...missing.map((id) => `The source ${id} has no account.`),
    ...record.sources.flatMap(({ source, discovered, units, gaps: open }) => {
      const sum = Object.values(units).reduce((all, count) => all + count, 0);
      const unseen = discovered - units.complete - units["not-applicable"];
      // Zero of zero is an answer only where the repositories are known.
      const lost = discovered === 0 && hidden;
      return sum === discovered && unseen === open.length && !lost
        ? []
        : [
            `The account of ${source} does not balance: ${discovered} discovered, ${sum} ended, ${open.length} gaps.`,
          ];
    }),
    ...((record.conclusion === "complete") === (gaps + others === 0)
      ? []
      : [`The scan concludes ${record.conclusion} with ${gaps} gaps.`]),
    ...(toldIn(record) === gaps + others ? [] : [`Of ${gaps} gaps ${toldIn(record) - others} are told.`]),
  ];
}

/** How many things the sentences tell of; one stands for several units where they have one cause. */
const toldIn = ({ limitations }: Scan): number =>
  limitations.reduce((sum, { with: { others } }) => sum + 1 + (typeof others === "number" ? others : 0), 0);
