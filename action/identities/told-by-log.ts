import type { AuditAction } from "../../model/audit-actions.ts";
import type { AuditEvent } from "../../model/audit-events.ts";

/** Which events of the audit log are about one identity. */
export interface ToldByLog {
  created: AuditAction;
  removed: AuditAction;
  /** Whether an event is about it; false where the log does not tell it apart for certain. */
  is: (event: AuditEvent) => boolean;
}
