import type { ObservedIdentityOf } from "../../../model/snapshot.ts";

/** An account of a member that works for a machine. */
export const aMachineUser = (
  facts: Partial<ObservedIdentityOf<"machine-user">["facts"]> = {},
  { id = 4711, title = "acme-ci-bot" } = {},
): ObservedIdentityOf<"machine-user"> => ({
  uid: `github:machine-user:${id}`,
  kind: "machine-user",
  title,
  lastUsed: null,
  repository: null,
  facts: { role: "member", told_by: "naming-rule", ...facts },
});
