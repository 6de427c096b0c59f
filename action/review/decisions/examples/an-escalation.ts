import type { RosterEntry } from "../../../../model/entity.ts";
import type { Review } from "../../../../model/review.ts";
import { LI, openLine } from "./a-deciding.ts";

/** A controller, and another control operator. */
export const MARIA = { ...LI, login: "maria", id: 1105 };
export const OMAR = { ...LI, login: "omar", id: 1106 };
/** A line that Li passed on, and the answer that says so. */
export const escalated = openLine(1, {
  decision: "escalate",
  by: "li",
  by_id: 1109,
  at: "2026-09-09T08:00:00Z",
});
export const passedOn: Review["answered"][number] = {
  source: { comment: 6001 },
  by: "li",
  by_id: 1109,
  at: "2026-09-09T08:00:00Z",
  applied: [{ uid: escalated.uid, decision: "escalate" }],
  tested: [],
  refused: [],
  help: false,
};
/** Li where they audit. */
export const auditor: RosterEntry = {
  role: "internal-audit",
  login: "li",
  id: 1109,
  name: "Li Wei",
  from: "2025-01-01",
  to: null,
  competence: null,
  delegated_by: null,
};
