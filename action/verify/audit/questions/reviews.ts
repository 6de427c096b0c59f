import { reviewFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { Review } from "../../../../model/review.ts";
import { digestOfPopulation } from "../../../digest/digest.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments, isByAction, scansNamed } from "../brought.ts";
import { citedBy } from "../citations.ts";
import { mergedReviews } from "../merged-reviews.ts";
import { citationKey, type Finding, type History, type HistoryCommit } from "../history.ts";

/**
 * Every review is of the population it names, frozen at a commit below it, and each of its decisions says who made it,
 * when and where. What people edit is looked at as the action took it over, or as it was merged where it did not.
 */
export function reviews(history: History): Finding[] {
  const own = history.commits.flatMap((commit) =>
    isByAction(history, commit)
      ? broughtDocuments(history, commit, "review").map(({ path, document: { data } }) => ({
          commit,
          path,
          data,
        }))
      : [],
  );
  const known = new Set(own.map(({ data }) => data));
  const others = mergedReviews(history).flatMap(({ path, merge, review: data }) => {
    const commit = history.byName.get(merge);
    return commit === undefined || known.has(data) ? [] : [{ commit, path, data }];
  });
  return [...own, ...others].flatMap(({ commit, path, data }) =>
    [
      ...placed(path, data),
      ...rests(history, commit, data),
      ...counted(data),
      ...decided(data),
      ...remediated(history, commit, data),
    ].map((reason) => ({ commit: commit.commit, path, reason })),
  );
}

function placed(path: string, data: Review): FaultReason[] {
  const expected = reviewFile(data);
  return path === expected ? [] : [{ reason: "record-misplaced", with: { expected } }];
}

function rests(history: History, { commit }: HistoryCommit, data: Review): FaultReason[] {
  const outside = new Set<string>();
  return citedBy({ kind: "review", data }).flatMap(({ commit: cited, file }): FaultReason[] => {
    if (!isBelow(history, cited, commit)) {
      if (outside.has(cited)) return [];
      outside.add(cited);
      return [{ reason: "cited-commit-not-in-history", with: { cited } }];
    }
    return (history.cited.get(citationKey(cited, file)) ?? null) === null
      ? [{ reason: "cited-file-missing", with: { file, cited } }]
      : [];
  });
}

/** A line that came up later stands for one of the population only where it says so. */
function counted({ population, lines }: Review): FaultReason[] {
  const own = lines.filter(({ off_cycle: off }) => off === null || off.replaces);
  const isAsCounted =
    own.length === population.identities &&
    digestOfPopulation(own.map(({ uid }) => uid)) === population.digest;
  const { identities } = population;
  return isAsCounted ? [] : [{ reason: "population-otherwise", with: { identities, lines: own.length } }];
}

const decided = ({ opened, lines }: Review): FaultReason[] =>
  lines.flatMap(({ uid, decision, by, by_id: id, at, source }): FaultReason[] => {
    if (decision === null) return [];
    if (by === null || id === null || source === null)
      return [{ reason: "decided-by-nobody", with: { uid } }];
    return at === null || at < opened ? [{ reason: "decided-outside-the-review", with: { uid, at } }] : [];
  });

/** What was done, and that it was undone, is proven by the record of a scan of that time, below the commit that says so. */
const remediated = (
  history: History,
  { commit }: HistoryCommit,
  { lines, conflicts }: Review,
): FaultReason[] =>
  [...lines, ...(conflicts ?? [])].flatMap(({ uid, remediation }): FaultReason[] => {
    if (remediation === null) return [];
    const { done, scan, used, returned = [] } = remediation;
    const saw = (id: string | null, at: string): boolean =>
      id !== null &&
      scansNamed(history, id).some(({ data, by }) => data.started === at && isBelow(history, by, commit));
    const looks = [
      ...(done === null ? [] : [{ id: scan, at: done }]),
      ...returned.flatMap((one) => [
        { id: one.scan, at: one.done },
        { id: one.by, at: one.seen },
      ]),
    ];
    const unproven = looks.find(({ id, at }) => !saw(id, at));
    if (unproven !== undefined)
      return [{ reason: "remediated-by-no-scan", with: { uid, scan: unproven.id } }];
    // What nobody saw done has no scan, and no use that was looked up when it was.
    return done === null && (scan !== null || used !== null)
      ? [{ reason: "remediated-by-no-scan", with: { uid, scan } }]
      : [];
  });
