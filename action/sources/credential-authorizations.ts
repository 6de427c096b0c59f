import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Login, Text } from "../../model/text.ts";
import type { ApiReading, Asker } from "../github/port.ts";
import { isPermitted, unlessHeld } from "./not-offered.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

// The last eight characters of a token are a part of it: nothing of them is read, and no answer with them is kept.
const Authorization = z.object({
  login: Login,
  credential_id: Id,
  credential_type: z.enum(["personal access token", "SSH key", "OAuth app token", "GitHub app token"]),
  fingerprint: Text.nullish(),
  scopes: z.array(Text).nullish(),
  credential_authorized_at: GitHubTime,
  credential_accessed_at: GitHubTime.nullable(),
  authorized_credential_id: Id.nullable(),
  authorized_credential_title: Text.nullish(),
  authorized_credential_note: Text.nullish(),
  authorized_credential_expires_at: GitHubTime.nullish(),
});
type Authorization = z.infer<typeof Authorization>;

/** Classic tokens, SSH keys and other credentials of people that were authorised for single sign-on. */
export const credentialAuthorizations: Source = {
  id: "credential-authorizations",
  endpoints: ["GET /orgs/{org}/credential-authorizations"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: "Enterprise Cloud with SAML single sign-on",
  unit: "the list of authorisations",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that the organisation has no single sign-on, by its plan or by its settings, provided the permission is known to be granted; else it is a refusal.",
    empty: "An empty list means that nobody authorised a credential, provided the permission is granted.",
  },
  gives: ["classic-credential"],
  needs: ["organization-settings"],
  async collect({ ask, organization, gathered }) {
    const asked = await ask.list({
      route: "GET /orgs/{org}/credential-authorizations",
      parameters: { org: organization.login },
      schema: Authorization,
      sensitive: true,
      permission: this.permission,
      key: null,
      identify: ({ credential_id: id }) => id,
      absent: "not-applicable",
    });
    const reading = withoutSingleSignOn(proven(asked, this.permission, ask), gathered, ask);
    const found = dataOf(reading) ?? [];
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return { units: [unitOf(address, reading, found.length)], identities: found.map(identityOf) };
  },
};

/** What a list that is not there means: no single sign-on, or a refusal in disguise. */
function withoutSingleSignOn<T>(
  reading: ApiReading<T>,
  gathered: SourceContext["gathered"],
  ask: Asker,
): ApiReading<T> {
  if (reading.state !== "not-applicable") return reading;
  const { plan } = gathered;
  const { permission } = credentialAuthorizations;
  const asked = ask.remedy(permission);
  const isHeld = isPermitted(gathered, "organization-settings");
  const remedy = isHeld ? unlessHeld(asked, permission) : asked;
  const isInPlan = !WITHOUT.includes(plan ?? "");
  if (isInPlan && remedy?.reason !== "permission-held")
    return { state: "denied", reason: { reason: "not-shown-to-credential", with: {} }, remedy };
  return {
    state: "not-applicable",
    reason: { reason: isInPlan ? "no-single-sign-on" : "no-single-sign-on-in-plan", with: {} },
    remedy: { reason: "authorise-for-single-sign-on", with: {} },
  };
}

/** Plans without single sign-on: https://docs.github.com/en/get-started/learning-about-github/githubs-plans */
const WITHOUT = ["free", "team"];

const identityOf = (one: Authorization) => {
  const isKey = one.credential_type === "SSH key";
  const expires = one.authorized_credential_expires_at;
  return {
    kind: "classic-credential" as const,
    uid: `github:classic-credential:${one.credential_id}`,
    repository: null,
    title: titleOf(one, isKey),
    lastUsed: null,
    facts: {
      credential_type: one.credential_type,
      owner: one.login,
      credential: one.authorized_credential_id,
      fingerprint: isKey ? (one.fingerprint ?? null) : null,
      scopes: isKey ? null : (one.scopes?.toSorted() ?? null),
      authorized_at: one.credential_authorized_at,
      accessed_in: one.credential_accessed_at?.slice(0, "2026-01".length) ?? null,
      expires_at: expires ?? null,
      expiry_shown: isKey || expires !== undefined,
    },
  };
};

/** What its owner called it; its type where they gave it no name. */
function titleOf(one: Authorization, isKey: boolean): string {
  const named = (isKey ? one.authorized_credential_title : one.authorized_credential_note) ?? "";
  return named === "" ? one.credential_type : named;
}
