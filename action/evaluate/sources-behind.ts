import type { SourceId } from "../../model/unit.ts";
import type { Dependencies } from "./gaps.ts";

type Sources = readonly SourceId[];

/** Where a subject came from, and what an answer about it rests on. */
interface Seen {
  /** The source that gave it; null for the organisation. */
  origin: SourceId | null;
  dependencies: Pick<Dependencies, "repositories">;
}

/** What a list of repositories leaves out does not touch the subjects of one that was seen. */
export const isNoList = (source: SourceId): boolean => source !== "repositories";

/** By what a check needs and where a subject came from: one list for all such subjects. Memos, not state. */
type Known = WeakMap<Sources, Map<SourceId | null, Sources>>;
const [inRepositories, elsewhere]: [Known, Known] = [new WeakMap(), new WeakMap()];

/** The sources behind an answer about a subject: the one that gave it, and those that a check needs. */
export function sourcesBehind({ origin, dependencies }: Seen, needs: Sources): Sources {
  const isInRepository = dependencies.repositories.length > 0;
  const known = isInRepository ? inRepositories : elsewhere;
  const byOrigin = known.get(needs) ?? new Map<SourceId | null, Sources>();
  const same = byOrigin.get(origin);
  if (same !== undefined) return same;
  const all = origin === null ? needs : [origin, ...needs];
  const sources = isInRepository ? all.filter(isNoList) : all;
  known.set(needs, byOrigin.set(origin, sources));
  return sources;
}
