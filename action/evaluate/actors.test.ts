import { expect, test } from "vitest";
import type { AuditEvent } from "../../model/audit-events.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { actorsIn } from "./actors.ts";

const key = aKey({ added_by: null });
const { id: repository_id = 0, name: repository = "" } = key.repository ?? {};
const an = (changes: Partial<AuditEvent> = {}): AuditEvent => ({
  id: "e1",
  action: "public_key.create",
  at: "2025-11-02T10:01:01Z",
  actor: "dana",
  actor_id: 7,
  repository,
  repository_id,
  about: { fingerprint: key.facts.fingerprint },
  ...changes,
});
const actors = (...auditEvents: AuditEvent[]) => actorsIn({ auditEvents: [] }, { auditEvents });
const [identity] = aLedger(aSnapshot({ identities: [key] })).identities.map(({ data }) => data);
if (identity === undefined) throw new Error("the ledger holds the key");

test.each([
  ["the log has no such event", []],
  ["it is of another key", [an({ about: { fingerprint: "SHA256:other" } })]],
  ["it is of another repository", [an({ repository_id: repository_id + 1 })]],
  ["it is of the same key at another time", [an({ at: "2025-11-02T10:02:01Z" })]],
  ["the log names nobody", [an({ actor: null })]],
  ["it names what is no login", [an({ actor: "not a login" })]],
  ["it names two", [an(), an({ id: "e2", actor: "hana" })]],
])("nobody made a key for certain where %s", (_, events) => {
  expect(actors(...events).made(key)).toBeNull();
});

test("who made a key is told once, though the event is recorded and read again", () => {
  expect(actors(an(), an()).made(key)).toBe("dana");
});

test("who took it away did so after it began", () => {
  const removed = (at: string) => actors(an({ action: "public_key.delete", at })).removed(identity);
  expect(removed("2025-11-02T10:00:00Z")).toBeNull();
  expect(removed("2026-01-20T10:00:00Z")).toBe("dana");
});
