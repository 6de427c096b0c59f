import type { Instant } from "../../../../model/instant.ts";
import { lastUsedFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { newestAt } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/**
 * Every last use is of an identity that is recorded, is not before that was made, and not after the scan that recorded
 * it. That a use is earlier than one recorded before is no fault: GitHub forgets uses.
 */
export function uses(history: History): Finding[] {
  const made = madeAt(history);
  const path = lastUsedFile(history.organization);
  return history.uses.flatMap(({ commit, uid, used }): Finding[] => {
    const finished = newestAt(history, history.byName.get(commit))?.finished;
    const created = made.get(uid);
    const reasons: FaultReason[] = [
      ...(created === undefined ? [{ reason: "use-of-nothing" as const, with: { uid } }] : []),
      ...(typeof created === "string" && used < created
        ? [{ reason: "used-before-it-was-made" as const, with: { uid, used, created } }]
        : []),
      ...(finished !== undefined && used > finished
        ? [{ reason: "used-after-the-scan" as const, with: { uid, used, finished } }]
        : []),
    ];
    return reasons.map((reason) => ({ commit, path, reason }));
  });
}

/** When each identity was made, by the earliest that any record of it says; null where none does. */
function madeAt({ sighted }: History): Map<string, Instant | null> {
  const made = new Map<string, Instant | null>();
  for (const { uid, created } of sighted.values()) {
    const known = made.get(uid);
    made.set(
      uid,
      known === undefined || known === null || (created !== null && created < known) ? created : known,
    );
  }
  return made;
}
