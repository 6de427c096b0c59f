import { DUTIES, type Duty } from "../../model/reasons/duties.ts";

/** Two duties that must not come together. */
export type Pair = readonly [Duty, Duty];
/** The pairs, by the name of their rule. */
export const PAIRS = {
  "SOD-A": ["initiate", "approve"],
  "SOD-B": ["initiate", "release"],
  "SOD-C": ["alter-rules", "initiate"],
  "SOD-D": ["manage-secrets", "review-access"],
} as const satisfies Record<string, Pair>;

/** What gives an identity each duty that it has, in GitHub's or the statement's words. */
export type Duties = ReadonlyMap<Duty, string>;

/**
 * Duties that a permission to write gives. Changing workflow files is pushing, as they pass the same rules as any
 * other file; `environments` stores the secrets that a deployment gets and so decides what is released with them.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
const REPOSITORY: Readonly<Record<string, readonly Duty[]>> = {
  actions: ["release"],
  administration: ["alter-rules"],
  agent_secrets: ["manage-secrets"],
  codespaces_secrets: ["manage-secrets"],
  contents: ["initiate"],
  dependabot_secrets: ["manage-secrets"],
  deployments: ["release"],
  environments: ["release", "manage-secrets"],
  packages: ["release"],
  pull_requests: ["approve"],
  secrets: ["manage-secrets"],
  workflows: ["initiate"],
};
const ORGANIZATION: Readonly<Record<string, readonly Duty[]>> = {
  members: ["review-access"],
  organization_administration: ["alter-rules"],
  organization_agent_secrets: ["manage-secrets"],
  organization_codespaces_secrets: ["manage-secrets"],
  organization_custom_org_roles: ["review-access"],
  organization_dependabot_secrets: ["manage-secrets"],
  organization_personal_access_token_requests: ["review-access"],
  organization_personal_access_tokens: ["review-access"],
  organization_secrets: ["manage-secrets"],
};
/** What a stored credential is for, as its statement says; there is no word for releasing among them. */
const ENTITLEMENTS: Readonly<Record<string, readonly Duty[]>> = {
  admin: ["alter-rules", "manage-secrets"],
  approve: ["approve"],
  export: ["export"],
  write: ["initiate"],
};

/** Duties that the entitlements of a statement give; null without any, for then nobody knows. */
export const dutiesStated = (entitlements: readonly string[]): Duties | null =>
  entitlements.length === 0
    ? null
    : inOrder(entitlements.flatMap((name) => (ENTITLEMENTS[name] ?? []).map((duty) => [duty, name])));

/** Duties that the permissions of a token give, each with the first permission that does. */
export function dutiesGiven(permissions: {
  repository: Readonly<Record<string, string>>;
  organization: Readonly<Record<string, string>>;
}): Duties {
  const given = (of: Readonly<Record<string, string>>, table: Readonly<Record<string, readonly Duty[]>>) =>
    Object.entries(of)
      .filter(([, level]) => level !== "read" && level !== "none")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, level]) =>
        (table[name] ?? []).map((duty): [Duty, string] => [duty, `${name}: ${level}`]),
      );
  const reading = permissions.repository.actions === undefined ? [] : [EXPORTING];
  return inOrder([
    ...given(permissions.repository, REPOSITORY),
    ...given(permissions.organization, ORGANIZATION),
    ...reading,
  ]);
}

/** Whoever reads Actions downloads what the workflows leave. */
const EXPORTING: [Duty, string] = ["export", "actions: read"];

/** The first thing that gives each duty, in the order of {@link DUTIES}. */
function inOrder(given: readonly (readonly [Duty, string])[]): Duties {
  const first = new Map<Duty, string>();
  for (const duty of DUTIES) {
    const found = given.find(([name]) => name === duty);
    if (found !== undefined) first.set(found[0], found[1]);
  }
  return first;
}
