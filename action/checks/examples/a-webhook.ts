import type { ObservedIdentityOf } from "../../../model/snapshot.ts";

/** A webhook of the organisation, with a secret, to an encrypted address. */
export const aWebhook = (
  facts: Partial<ObservedIdentityOf<"webhook">["facts"]> = {},
  repository: { id: number; name: string } | null = null,
  id = 55001,
): ObservedIdentityOf<"webhook"> => ({
  kind: "webhook",
  uid: `github:webhook:${id}`,
  repository,
  title: facts.address ?? "https://ci.example",
  lastUsed: null,
  facts: {
    address: "https://ci.example",
    secret_set: true,
    verifies_certificate: true,
    content_type: "json",
    events: ["push"],
    active: true,
    last_response: null,
    created_at: "2025-11-02T10:01:00Z",
    changed_at: "2025-11-02T10:01:00Z",
    ...facts,
  },
});
