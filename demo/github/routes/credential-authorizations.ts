import { notFound } from "../http/answer.ts";
import { list } from "../http/pagination.ts";
import type { CredentialAuthorization } from "../world.ts";
import type { Route } from "./route.ts";

/** Credentials that members authorised for single sign-on; where an organisation has none, the list is not there. */
export const credentialAuthorizationRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/credential-authorizations",
    scope: "organization",
    permission: "organization_administration=read",
    handler: (call, { singleSignOn, credentialAuthorizations }) =>
      singleSignOn ? list(call, credentialAuthorizations, authorizationShape) : notFound(),
  },
];

/** GitHub's `credential-authorization`: a key has a fingerprint and a title, a token its last letters and its scopes. */
function authorizationShape(one: CredentialAuthorization): Record<string, unknown> {
  return {
    login: one.owner.login,
    credential_id: one.credential_id,
    credential_type: one.credential_type,
    credential_authorized_at: one.authorized_at,
    credential_accessed_at: one.accessed_at,
    authorized_credential_id: 12_000_000 + one.credential_id,
    ...(one.credential_type === "SSH key"
      ? { fingerprint: one.ending, authorized_credential_title: one.named }
      : {
          token_last_eight: one.ending,
          scopes: one.scopes,
          authorized_credential_note: one.named,
          authorized_credential_expires_at: one.expires_at,
        }),
  };
}
