import { type Conflict, UNDISPOSED } from "../../model/reviews/conflict.ts";
import { dueBy } from "../../model/reviews/remediation.ts";

/** A matrix of duties with every kind of disposition, and more rows than a page shows. */
export function disposed(uids: readonly string[], text: string): Conflict[] {
  const by = { by: "sara", by_id: 1110, at: "2026-12-04T02:00:00Z" };
  const kinds: readonly Partial<Conflict>[] = [
    { disposition: "compensate", control: "SOD-02", text, ...by },
    { disposition: "accept", exception: "EXC-3", text, ...by },
    { disposition: "remove", text, ...by, remediation: dueBy("2027-01-08") },
    { outcome: "excepted", disposition: "compensate", control: "SOD-99", text, ...by },
    { outcome: "unknown" },
    {},
  ];
  return uids.map((uid, index): Conflict => ({
    uid,
    check: "identity-cannot-initiate-and-approve",
    outcome: "fail",
    reason: "workflows-may-approve",
    with: {},
    ...UNDISPOSED,
    ...kinds[index % kinds.length],
  }));
}
