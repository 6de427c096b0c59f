import type { Addition } from "../../../../model/addition.ts";
import { addDays, dayOf } from "../../../../model/instant.ts";
import { additionFile, conclusionFile, documentKind } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { isBelow } from "../ancestry.ts";
import { broughtBy, broughtDocuments } from "../brought.ts";
import { certifiedIn, type Certified } from "../certified.ts";
import type { Finding, History, HistoryCommit } from "../history.ts";
import { overwrittenBy, wasOnBase } from "../held-on-base.ts";
import { restsOn } from "../rests-on.ts";

/**
 * Every addition is to the conclusion of a period that was certified, follows the addition it names, is of the day on
 * which it was made, and is not written again once base holds it.
 */
export function additions(history: History): Finding[] {
  const certified = certifiedIn(history);
  return history.commits.flatMap((commit) => [
    ...broughtDocuments(history, commit, "addition").flatMap(({ path, document }) =>
      [
        ...placed(path, document.data),
        ...restsOn(history, commit, document),
        ...ofCertified(history, commit, certified, document.data),
        ...after(history, commit, document.data),
      ].map((reason) => ({ commit: commit.commit, path, reason })),
    ),
    ...overwrittenBy(commit)
      .filter((one) => documentKind(one.path) === "addition" && wasOnBase(history, commit, one))
      .map(({ path }) => ({
        commit: commit.commit,
        path,
        reason: { reason: "record-edited" as const, with: {} },
      })),
  ]);
}

function placed(path: string, { adds_to: to, ...data }: Addition): FaultReason[] {
  const key = { ...data, period: data.period.id };
  const expected = additionFile(key);
  const conclusion = conclusionFile(key);
  return [
    ...(path === expected ? [] : [{ reason: "record-misplaced", with: { expected } } as const]),
    ...(to.file === conclusion
      ? []
      : [{ reason: "adds-to-another", with: { file: to.file, expected: conclusion } } as const]),
  ];
}

/** The certifications of its period that the commit it read held: until there is one, its conclusion is drawn anew. */
const certifiedBefore = (
  history: History,
  certified: readonly Certified[],
  { commit, period, entity, regime }: Addition,
): Certified[] =>
  certified.filter(
    ({ certification: own, merge }) =>
      own.period === period.id &&
      own.entity === entity &&
      own.regime === regime &&
      isBelow(history, merge, commit),
  );

/** It is of no day before its period was certified, and of none after its own commit; somewhere it is another day already. */
function ofCertified(
  history: History,
  { committed }: HistoryCommit,
  certified: readonly Certified[],
  addition: Addition,
): FaultReason[] {
  const { commit, added } = addition;
  const before = certifiedBefore(history, certified, addition);
  // What it read is named as not being there.
  if (!history.byName.has(commit)) return [];
  if (before.length === 0) return [{ reason: "adds-to-uncertified", with: { commit } }];
  const isEarlier = before.every(({ certification: { at } }) => added < addDays(dayOf(at), -1));
  return isEarlier || added > addDays(dayOf(committed), 1)
    ? [{ reason: "added-on-another-day", with: { added, committed } }]
    : [];
}

/** The addition before it may have waited on the branch, so that it need not be there at the commit that was read. */
function after(history: History, { commit }: HistoryCommit, { after: named }: Addition): FaultReason[] {
  if (named === null) return [];
  const { file, digest } = named;
  const isThere = history.commits.some(
    (one) =>
      broughtBy(one).some(
        ({ path, after: blob }) => path === file && blob !== null && history.digests.get(blob) === digest,
      ) && isBelow(history, one.commit, commit),
  );
  return isThere ? [] : [{ reason: "cited-file-missing", with: { file, cited: commit } }];
}
