import { isDeepStrictEqual } from "node:util";
import { reviewFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { Review, ReviewLine } from "../../../../model/review.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import { citationKey, documentKey, type Finding, type History } from "../history.ts";

/** What was decided in a review is not touched any more once it was merged; what follows from it is recorded beside it. */
export function signedReviews(history: History): Finding[] {
  const merged = mergedReviews(history);
  return history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "review").flatMap(({ path, document: { data } }) =>
      (merged.get(path) ?? [])
        .filter(({ merge }) => merge !== commit.commit && isBelow(history, merge, commit.commit))
        .flatMap(({ merge, review }) => changed(review, data, merge))
        .map((reason) => ({ commit: commit.commit, path, reason })),
    ),
  );
}

interface Merged {
  merge: string;
  review: Review;
}

/** Reviews as they were merged, by path: the sign-offs name the merges. */
function mergedReviews(history: History): ReadonlyMap<string, readonly Merged[]> {
  const merged = new Map<string, Merged[]>();
  for (const commit of history.commits)
    for (const { document } of broughtDocuments(history, commit, "sign-off")) {
      const { covers, merge, organization, period } = document.data;
      if (covers.what !== "review") continue;
      const path = reviewFile({ organization, period, entity: covers.entity, regime: covers.regime });
      const review = reviewAt(history, merge, path);
      const known = merged.get(path) ?? [];
      if (review !== null && known.every((one) => one.merge !== merge)) known.push({ merge, review });
      merged.set(path, known);
    }
  return merged;
}

function reviewAt(history: History, commit: string, path: string): Review | null {
  const blob = history.cited.get(citationKey(commit, path)) ?? null;
  const document = blob === null ? undefined : history.documents.get(documentKey(path, blob));
  return document?.kind === "review" ? document.data : null;
}

/** A line of the population, or one that came up later for the same identity. */
const nameOf = ({ uid, off_cycle: off }: ReviewLine): string => `${uid} ${off?.commit ?? ""}`;

/** What people decided, with who, when and where they did. */
const decidedIn = (line: ReviewLine) => {
  const { decision, exception, transfer_to: to, rationale, reporting_risk: risk, by, by_id: id, at } = line;
  return { decision, exception, to, rationale, risk, by, id, at, source: line.source };
};

/** A test or a deadline that a review had when it was merged stands as it was; one that it had not may be added. */
const stands = (signed: unknown, now: unknown): boolean => signed === null || isDeepStrictEqual(signed, now);

const dueOf = ({ remediation }: ReviewLine) => remediation?.due ?? null;

/** Whether a later line has what people decided, by when it has to be done, and the look back if there was one. */
const lineStands = (signed: ReviewLine, now: ReviewLine): boolean =>
  isDeepStrictEqual(decidedIn(now), decidedIn(signed)) &&
  stands(dueOf(signed), dueOf(now)) &&
  stands(signed.look_back, now.look_back);

/** Tests of people, which may come after the merge, and are not written again once they were merged. */
const TESTS = ["duties", "evaluation", "interview"] as const;

/** What of a review stands once it was merged; people may add to the rest. */
const FIXED = [
  "controls",
  "population",
  "opened",
  "due",
  "completed",
  "attestation",
  "performer_role",
] as const;

function changed(signed: Review, now: Review, merge: string): FaultReason[] {
  const fields = [
    ...FIXED.filter((field) => !isDeepStrictEqual(signed[field], now[field])),
    ...TESTS.filter((field) => !stands(signed[field], now[field])),
  ].map((field): FaultReason => ({ reason: "review-not-as-merged", with: { field, merge } }));
  const later = new Map(now.lines.map((line) => [nameOf(line), line]));
  const lines = signed.lines.flatMap((line): FaultReason[] => {
    if (line.decision === null) return [];
    const own = later.get(nameOf(line));
    return own !== undefined && lineStands(line, own)
      ? []
      : [{ reason: "decision-not-as-merged", with: { uid: line.uid, merge } }];
  });
  return [...fields, ...lines];
}
