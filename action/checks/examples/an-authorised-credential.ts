import type { ObservedIdentityOf } from "../../../model/snapshot.ts";

type Credential = ObservedIdentityOf<"classic-credential">;

/** A classic token of dana that reads the organisation and expires within the limit. */
export const anAuthorisedToken = (facts: Partial<Credential["facts"]> = {}): Credential => ({
  kind: "classic-credential",
  uid: "github:classic-credential:161001",
  repository: null,
  title: "laptop",
  lastUsed: null,
  facts: {
    credential_type: "personal access token",
    owner: "dana",
    credential: 12_161_001,
    fingerprint: null,
    scopes: ["read:org"],
    authorized_at: "2025-11-02T10:01:00Z",
    accessed_in: "2026-01",
    expires_at: "2026-01-31T10:01:00Z",
    expiry_shown: true,
    ...facts,
  },
});

/** A key of dana's. */
export const anAuthorisedKey = (): Credential =>
  anAuthorisedToken({
    credential_type: "SSH key",
    fingerprint: "SHA256:abc",
    scopes: null,
    expires_at: null,
  });
