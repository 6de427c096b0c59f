import { organizationFactsUnread } from "../../../model/organization-facts/index.ts";
import { repositoryFactsUnread } from "../../../model/repository-facts/index.ts";
import type { Environment, Job, Workflow } from "../../../model/repository.ts";
import type {
  Member,
  ObservedIdentity,
  ObservedIdentityOf,
  ObservedRepository,
  Snapshot,
} from "../../../model/snapshot.ts";
import { sourceWords } from "../../../model/sources/index.ts";
import type { SourceWords } from "../../../model/sources/source-words.ts";
import { listingOf } from "../../identities/ask.ts";
import { type Scope, SOURCE_IDS, type SourceId, type Unit } from "../../../model/unit.ts";

type Facts<K extends ObservedIdentity["kind"]> = ObservedIdentityOf<K>["facts"];

/** When it was last used; null for never. */
interface Used {
  last_used?: string | null;
}

/** The repository most examples are about. */
export const LEDGER = { id: 7, name: "ledger-export" };

/** A read-only key of {@link LEDGER}, in use, added by a member. */
export const aKey = (
  { last_used: lastUsed = "2026-01-15T02:00:09Z", ...facts }: Partial<Facts<"deploy-key">> & Used = {},
  { id = 48213, title = "nightly", repository = LEDGER } = {},
): ObservedIdentityOf<"deploy-key"> => ({
  uid: `github:deploy-key:${id}`,
  kind: "deploy-key",
  title,
  lastUsed,
  repository: { id: repository.id, name: repository.name },
  facts: {
    created_at: "2025-11-02T10:01:00Z",
    added_by: "dana",
    read_only: true,
    verified: true,
    enabled: true,
    fingerprint: "SHA256:x",
    ...facts,
  },
});

/** A reading token for selected repositories that expires within the limit. */
export const aToken = (
  {
    last_used: lastUsed = "2026-01-15T02:00:09Z",
    ...facts
  }: Partial<Facts<"fine-grained-token">> & Used = {},
  { id = 98716, title = "reporting" } = {},
): ObservedIdentityOf<"fine-grained-token"> => ({
  uid: `github:fine-grained-token:${id}`,
  kind: "fine-grained-token",
  title,
  lastUsed,
  repository: null,
  facts: {
    grant_id: 25381,
    owner: "dana",
    access_granted_at: "2025-11-02T10:01:00Z",
    expires_at: "2026-01-31T10:01:00Z",
    expired: false,
    repository_selection: "subset",
    repositories: [LEDGER.name],
    permissions: { organization: {}, repository: { contents: "read", metadata: "read" }, other: {} },
    ...facts,
  },
});

/** A token of `owner` for {@link LEDGER} with these permissions of repositories and of the organisation. */
export const aTokenThatMay = (
  repository: Record<string, string>,
  organization: Record<string, string> = {},
  { facts, ...named }: { id?: number; title?: string; facts?: Partial<Facts<"fine-grained-token">> } = {},
): ObservedIdentityOf<"fine-grained-token"> =>
  aToken({ permissions: { repository, organization, other: {} }, ...facts }, named);

const times = { created_at: "2025-11-02T10:01:00Z", updated_at: "2025-11-02T10:01:00Z" };

/** A secret of one repository. */
export const aSecret = (
  title = "NPM_TOKEN",
  facts: Partial<Facts<"actions-secret">> = {},
  repository: { id: number; name: string } = LEDGER,
): ObservedIdentityOf<"actions-secret"> => ({
  uid: `github:actions-secret:repo-${repository.id}:${title}`,
  kind: "actions-secret",
  title,
  lastUsed: null,
  repository: { id: repository.id, name: repository.name },
  facts: {
    level: "repository",
    environment: null,
    environment_id: null,
    visibility: null,
    selected_repositories: null,
    ...times,
    ...facts,
  },
});

/** A secret of the organisation, by default for one selected repository. */
export const anOwnSecret = (
  title = "NPM_TOKEN",
  facts: Partial<Facts<"actions-secret">> = {},
): ObservedIdentityOf<"actions-secret"> => ({
  ...aSecret(title, {
    level: "organization",
    visibility: "selected",
    selected_repositories: [LEDGER.name],
    ...facts,
  }),
  uid: `github:actions-secret:org-1:${title}`,
  repository: null,
});

/** A secret of one environment. */
export const anEnvironmentSecret = (
  title = "NPM_TOKEN",
  environment: { id: number; name: string } = { id: 70, name: "production" },
  repository: { id: number; name: string } = LEDGER,
): ObservedIdentityOf<"actions-secret"> => ({
  ...aSecret(
    title,
    { level: "environment", environment: environment.name, environment_id: environment.id },
    repository,
  ),
  uid: `github:actions-secret:env-${environment.id}:${title}`,
});

/** An environment that anything may deploy to. */
export const anEnvironment = (changes: Partial<Environment> = {}): Environment => ({
  id: 70,
  name: "production",
  wait_minutes: 0,
  reviewers: [],
  prevent_self_review: false,
  branches: "any",
  ...changes,
});

/** A job of a workflow that names nothing. */
export const aJob = (changes: Partial<Job> = {}): Job => ({
  job: "deploy",
  environment: null,
  secrets: [],
  any_secret: false,
  calls: null,
  outside_code: null,
  logins: [],
  ...changes,
});

/** A workflow of one job `deploy` that names these secrets. */
export const aWorkflow = (
  secrets: string[],
  environment: string | null = null,
  changes: Partial<Workflow> = {},
): Workflow => ({
  path: ".github/workflows/deploy.yml",
  starts: "itself",
  optional: [],
  inputs: [],
  secrets,
  any_secret: false,
  environments: environment === null ? [] : [environment],
  jobs: [aJob({ environment, secrets, any_secret: changes.any_secret ?? false })],
  outside: [],
  unpinned: { uses: [], more: 0 },
  own_actions: false,
  id_token: false,
  default_token: false,
  ...changes,
});

/** A private repository without environments and workflows. */
export const aRepository = (
  facts: Partial<ObservedRepository["facts"]> = {},
  { id, name }: { id: number; name: string } = LEDGER,
): ObservedRepository => ({
  id,
  name,
  facts: {
    visibility: "private",
    archived: false,
    fork: false,
    default_branch: "main",
    created_at: "2024-01-01T00:00:00Z",
    environments: [],
    workflows: [],
    never_run: [],
    ...repositoryFactsUnread,
    ...facts,
  },
});

export const aMember = (login: string, id = 1): Member => ({ id, login, owner: false });

/** An organisation with every setting as it should be. */
export const anOrganization = (
  facts: Partial<Snapshot["organization"]["facts"]> = {},
): Snapshot["organization"] => ({
  id: 1,
  login: "acme",
  facts: {
    plan: "team",
    two_factor_required: true,
    deploy_keys_allowed: true,
    default_repository_permission: "read",
    actions_enabled_repositories: "all",
    actions_allowed: "selected",
    workflow_token_default: "read",
    actions_approve_pull_requests: false,
    owners: ["hana"],
    members: 2,
    pending_token_requests: [],
    ...organizationFactsUnread,
    ...facts,
  },
});

/** A unit that was read to its end. */
export const aUnit = (source: SourceId, scope: Scope, changes: Partial<Unit> = {}): Unit => ({
  source,
  scope,
  name: "acme",
  state: "complete",
  items: 0,
  reason: null,
  remedy: null,
  ...changes,
});

/** A snapshot of which every unit was read to its end. */
export function aSnapshot(parts: Partial<Omit<Snapshot, "units">> = {}): Snapshot {
  const snapshot = {
    organization: anOrganization(),
    repositories: [aRepository()],
    gone: [],
    members: [aMember("dana"), aMember("hana", 2)],
    outside: [],
    auditEvents: [],
    identities: [],
    changes: [],
    ...parts,
  };
  return { ...snapshot, units: unitsOf(snapshot) };
}

/** The units such a snapshot is read from. */
function unitsOf({ repositories, identities }: Omit<Snapshot, "units">): Unit[] {
  const of = (scope: SourceWords["scope"]) => SOURCE_IDS.filter((id) => sourceWords[id].scope === scope);
  return [
    ...of("organization").map((source) => aUnit(source, { of: "organization" })),
    ...repositories.flatMap(({ id, name, facts }) => [
      ...of("repository").map((source) => aUnit(source, { of: "repository", repository: id }, { name })),
      ...(facts.environments ?? []).flatMap((environment) =>
        of("environment").map((source) =>
          aUnit(
            source,
            { of: "environment", repository: id, environment: environment.id },
            { name: `${name}/${environment.name}` },
          ),
        ),
      ),
    ]),
    ...identities.flatMap((one) => {
      const { source, own } = listingOf(one);
      return own?.of === "secret" && "visibility" in one.facts && one.facts.visibility === "selected"
        ? [aUnit(source, own, { name: `secret ${one.title}` })]
        : [];
    }),
    ...identities.flatMap((one) =>
      one.kind === "runner" && one.facts.group_visibility === "selected" && one.facts.group_id !== null
        ? [
            aUnit(
              "organization-runners",
              { of: "runner-group", group: one.facts.group_id },
              { name: one.facts.group ?? "" },
            ),
          ]
        : [],
    ),
    ...identities.flatMap((one) =>
      one.kind === "fine-grained-token"
        ? [
            aUnit(
              "fine-grained-tokens",
              { of: "token", token: Number(one.uid.split(":").at(-1)) },
              { name: `token ${one.title}` },
            ),
          ]
        : [],
    ),
  ];
}
