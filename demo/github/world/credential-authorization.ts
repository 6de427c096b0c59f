import type { World } from "../world.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { User } from "./user.ts";

/** A credential of a person that they authorised for an organisation with SAML single sign-on. */
export interface CredentialAuthorization {
  credential_id: number;
  owner: User;
  credential_type: "personal access token" | "SSH key" | "OAuth app token" | "GitHub app token";
  /** The title of a key, the note of a token. */
  named: string | null;
  /** The last eight characters of a token; the fingerprint of a key. */
  ending: string;
  scopes: string[];
  authorized_at: string;
  accessed_at: string | null;
  expires_at: string | null;
}

/** Adds an authorisation; by default of a classic token that never expires and was never accessed. */
export function addCredentialAuthorization(
  world: World,
  organization: Organization,
  given: Partial<CredentialAuthorization> & Pick<CredentialAuthorization, "owner">,
): CredentialAuthorization {
  const authorization: CredentialAuthorization = {
    credential_type: "personal access token",
    named: null,
    ending: "71c3fc11",
    scopes: ["repo"],
    authorized_at: timestamp(world.now),
    accessed_at: null,
    expires_at: null,
    ...given,
    credential_id: takeId(world, "credential-authorization", given.credential_id),
  };
  organization.credentialAuthorizations.push(authorization);
  return authorization;
}
