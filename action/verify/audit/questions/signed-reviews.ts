import { groupBy } from "../../../../model/group-by.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { Review, ReviewLine } from "../../../../model/review.ts";
import type { Remediation } from "../../../../model/reviews/remediation.ts";
import { lineName } from "../../../../model/reviews/line-name.ts";
import { sameData } from "../../../../model/same-data.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import type { Finding, History } from "../history.ts";
import { mergedReviews } from "../merged-reviews.ts";

/** What a review showed and what was decided in it is not touched any more once it was merged; what follows from it is recorded beside it. */
export function signedReviews(history: History): Finding[] {
  const merged = groupBy(mergedReviews(history), ({ path }) => path);
  return history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "review").flatMap(({ path, document: { data } }) =>
      (merged.get(path) ?? [])
        .filter(({ merge }) => merge !== commit.commit && isBelow(history, merge, commit.commit))
        .flatMap(({ merge, review }) => changed(review, data, merge))
        .map((reason) => ({ commit: commit.commit, path, reason })),
    ),
  );
}

/** What people add once a review was merged, each once, and never write again. */
const ADDED = ["duties", "evaluation", "interview", "roll_forward", "remediation_summary"] as const;

/** What of a review stands once it was merged. */
const FIXED = [
  "organization",
  "period",
  "entity",
  "regime",
  "controls",
  "population",
  "opened",
  "answered",
  "due",
  "completed",
  "attestation",
  "performer_role",
] as const;

/** What was added stands; what was not there may be added. */
const stands = (signed: unknown, now: unknown): boolean => signed === null || sameData(signed, now);

/** Whether a later line shows and decides the same, by the same day, and has the look back if there was one. */
const lineStands = (signed: ReviewLine, now: ReviewLine): boolean =>
  sameData(merged(now), merged(signed)) && stands(signed.look_back, now.look_back);

/** A row without what scans record once it was merged; what has to be carried out says so from the beginning. */
const asMerged = <Row extends { remediation: Remediation | null }>({ remediation, ...row }: Row) => ({
  ...row,
  due: remediation?.due ?? null,
});

/** The same of a line, which may be looked back on later. */
const merged = ({ look_back: _, ...line }: ReviewLine) => asMerged(line);

function changed(signed: Review, now: Review, merge: string): FaultReason[] {
  const fields = [
    ...FIXED.filter((field) => !sameData(signed[field], now[field])),
    ...(sameData(signed.conflicts?.map(asMerged), now.conflicts?.map(asMerged))
      ? []
      : (["conflicts"] as const)),
    ...ADDED.filter((field) => !stands(signed[field], now[field])),
  ].map((field): FaultReason => ({ reason: "review-not-as-merged", with: { field, merge } }));
  const [before, after] = [signed, now].map(
    ({ lines }) => new Map(lines.map((line) => [lineName(line), line])),
  );
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const lines = [...names].flatMap((name): FaultReason[] => {
    const [line, own] = [before?.get(name), after?.get(name)];
    if (line !== undefined && own !== undefined && lineStands(line, own)) return [];
    const uid = (line ?? own)?.uid ?? name;
    return [{ reason: "decision-not-as-merged", with: { uid, merge } }];
  });
  return [...fields, ...lines];
}
