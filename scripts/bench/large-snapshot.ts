import { organizationFactsUnread } from "../../model/organization-facts/index.ts";
import { repositoryFactsUnread } from "../../model/repository-facts/index.ts";
import type { ObservedIdentity, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { sourceWords } from "../../model/sources/index.ts";
import type { SourceWords } from "../../model/sources/source-words.ts";
import { SOURCE_IDS, type SourceId, type Unit } from "../../model/unit.ts";

const CREATED = "2025-06-01T00:00:00Z";

const repositoryAt = (n: number): ObservedRepository => ({
  id: 1_000 + n,
  name: `service-${n}`,
  facts: {
    visibility: "private",
    archived: n % 50 === 0,
    fork: false,
    default_branch: "main",
    created_at: CREATED,
    environments: [],
    workflows: [
      {
        path: ".github/workflows/build.yml",
        starts: "itself",
        optional: [],
        inputs: [],
        secrets: [`TOKEN_${n}`],
        any_secret: false,
        environments: [],
        jobs: [
          {
            job: "build",
            environment: null,
            secrets: [`TOKEN_${n}`],
            any_secret: false,
            calls: null,
            outside_code: null,
            logins: [],
          },
        ],
        outside: [],
        unpinned: { uses: [], more: 0 },
        own_actions: false,
        id_token: false,
        default_token: true,
      },
    ],
    never_run: [],
    ...repositoryFactsUnread,
  },
});

function identityAt(n: number, repositories: readonly ObservedRepository[]): ObservedIdentity {
  const owner = repositories[n % repositories.length];
  const repository = owner === undefined ? null : { id: owner.id, name: owner.name };
  if (n % 2 === 0)
    return {
      kind: "deploy-key",
      uid: `github:deploy-key:${50_000 + n}`,
      repository,
      title: `key ${n}`,
      lastUsed: "2026-01-10T02:00:09Z",
      facts: {
        created_at: CREATED,
        added_by: "person-1",
        read_only: n % 4 === 0,
        verified: true,
        enabled: true,
        fingerprint: "SHA256:uN5iVbJZ2Yy0lYcQe0qYwqk3WzJ5Nn3v1sXh0Q2mB8k",
      },
    };
  const name = `TOKEN_${n}`;
  return {
    kind: "actions-secret",
    uid: `github:actions-secret:repo-${String(repository?.id)}:${name}`,
    repository,
    title: name,
    lastUsed: null,
    facts: {
      level: "repository",
      environment: null,
      environment_id: null,
      visibility: null,
      selected_repositories: null,
      created_at: CREATED,
      updated_at: CREATED,
    },
  };
}

/** An organisation of this many repositories and identities, every unit of it read. */
export function snapshotOf(repositories: number, identities: number): Snapshot {
  const all = Array.from({ length: repositories }, (_, n) => repositoryAt(n));
  return {
    organization: {
      id: 1,
      login: "acme",
      facts: {
        plan: "team",
        two_factor_required: true,
        deploy_keys_allowed: true,
        default_repository_permission: "read",
        actions_enabled_repositories: "all",
        actions_allowed: "all",
        workflow_token_default: "read",
        actions_approve_pull_requests: false,
        owners: ["person-0"],
        members: 2,
        pending_token_requests: [],
        ...organizationFactsUnread,
      },
    },
    repositories: all,
    gone: [],
    members: [
      { id: 1, login: "person-0", owner: true },
      { id: 2, login: "person-1", owner: false },
    ],
    outside: [],
    auditEvents: [],
    identities: Array.from({ length: identities }, (_, n) => identityAt(n, all)),
    changes: [],
    units: [
      ...OF_ORGANIZATION.map((source) => complete(source, { of: "organization" }, "acme")),
      ...all.flatMap(({ id, name }) =>
        OF_REPOSITORY.map((source) => complete(source, { of: "repository", repository: id }, name)),
      ),
    ],
  };
}

const sourcesOf = (scope: SourceWords["scope"]) => SOURCE_IDS.filter((id) => sourceWords[id].scope === scope);
const OF_REPOSITORY = sourcesOf("repository");
const OF_ORGANIZATION = sourcesOf("organization");

const complete = (source: SourceId, scope: Unit["scope"], name: string): Unit => ({
  source,
  scope,
  name,
  state: "complete",
  items: 1,
  reason: null,
  remedy: null,
});
