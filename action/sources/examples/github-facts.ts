// What GitHub's own examples state of identities: titles and facts by source, written by hand from the examples.

import { appInstallations } from "../app-installations.ts";
import { credentialAuthorizations } from "../credential-authorizations.ts";
import { environmentSecrets } from "../environment-secrets.ts";
import { fineGrainedTokens } from "../fine-grained-tokens.ts";
import { organizationAgentsSecrets } from "../organization-agents-secrets.ts";
import { organizationCodespacesSecrets } from "../organization-codespaces-secrets.ts";
import { organizationDependabotSecrets } from "../organization-dependabot-secrets.ts";
import { organizationRunners } from "../organization-runners.ts";
import { organizationSecrets } from "../organization-secrets.ts";
import { organizationWebhooks } from "../organization-webhooks.ts";
import { privateRegistries } from "../private-registries.ts";
import { repositoryAgentsSecrets } from "../repository-agents-secrets.ts";
import { repositoryCodespacesSecrets } from "../repository-codespaces-secrets.ts";
import { repositoryDependabotSecrets } from "../repository-dependabot-secrets.ts";
import { repositoryRunners } from "../repository-runners.ts";
import { repositorySecrets } from "../repository-secrets.ts";
import { repositoryWebhooks } from "../repository-webhooks.ts";
import type { Source } from "../source.ts";

const first = { created_at: "2019-08-10T14:59:22Z", updated_at: "2020-01-10T14:59:22Z" };
const second = { created_at: "2020-01-10T10:59:22Z", updated_at: "2020-01-11T11:59:22Z" };
const vault = { created_at: "2021-08-10T14:59:22Z", updated_at: "2021-12-10T14:59:22Z" };
const reach = (visibility: string | null, selected: string[] | null = null) => ({
  level: visibility === null ? "repository" : "organization",
  visibility,
  selected_repositories: selected,
});
const nowhere = { environment: null, environment_id: null };
const staging = { environment: "staging", environment_id: 161088068, level: "environment" };
const runner = {
  ephemeral: false,
  version: "2.323.0",
  group_id: null,
  group: null,
  group_visibility: null,
  selected_repositories: null,
  public_repositories_allowed: null,
  restricted_to_workflows: null,
};
const runnersOf = (registered_with: string): Expected => [
  ["linux_runner", { ...runner, registered_with, os: "linux", labels: [] }],
  ["mac_runner", { ...runner, registered_with, os: "macos", labels: ["no-gpu"] }],
];
const hook = { content_type: "json", events: ["pull_request", "push"], active: true, secret_set: false };
const signedIn = { fingerprint: null, expiry_shown: true };
const mayOf2023 = { authorized_at: "2023-05-15T19:06:43Z", accessed_in: "2023-05" };
const june = "2023-06-14T19:06:43Z";

/** Titles and facts, in the order of the snapshot. */
type Expected = [title: string, facts: object][];

/** What is expected of each source whose examples can be read as they are. */
export const githubFacts: [source: Source, expected: Expected][] = [
  [
    appInstallations,
    [
      [
        "github-actions",
        {
          app_slug: "github-actions",
          app_id: 2218,
          owner: "octocat",
          repository_selection: "selected",
          repositories: null,
          permissions: {
            organization: {},
            repository: { deployments: "write", metadata: "read", pull_requests: "read", statuses: "read" },
            other: {},
          },
          events: ["deployment", "deployment_status"],
          single_file_paths: [".github/issue_TEMPLATE.md", "config.yml"],
          suspended_at: null,
          suspended_by: null,
          created_at: "2017-05-16T15:47:09Z",
          updated_at: "2017-06-06T18:23:23Z",
        },
      ],
    ],
  ],
  [
    credentialAuthorizations,
    [
      [
        "personal access token",
        {
          ...signedIn,
          credential_type: "personal access token",
          owner: "octocat",
          credential: 12345678,
          scopes: ["repo", "user"],
          authorized_at: "2011-01-26T19:06:43Z",
          accessed_in: "2011-01",
          expires_at: "2011-02-25T19:06:43Z",
        },
      ],
      [
        "personal access token",
        {
          ...signedIn,
          credential_type: "personal access token",
          owner: "hubot",
          credential: 12345679,
          scopes: ["repo"],
          authorized_at: "2019-03-29T19:06:43Z",
          accessed_in: "2019-04",
          expires_at: "2019-04-28T19:06:43Z",
        },
      ],
      [
        "OAuth app token",
        {
          ...signedIn,
          ...mayOf2023,
          credential_type: "OAuth app token",
          owner: "octocat",
          credential: 12345680,
          scopes: ["read:org", "repo"],
          expires_at: june,
        },
      ],
      [
        "GitHub app token",
        {
          ...signedIn,
          ...mayOf2023,
          credential_type: "GitHub app token",
          owner: "hubot",
          credential: 12345681,
          scopes: [],
          expires_at: june,
        },
      ],
      [
        "my ssh key",
        {
          ...signedIn,
          ...mayOf2023,
          credential_type: "SSH key",
          owner: "octocat",
          credential: 12345682,
          fingerprint: "jklmnop12345678",
          scopes: null,
          expires_at: null,
        },
      ],
    ],
  ],
  [
    fineGrainedTokens,
    [
      [
        "Some Token",
        {
          grant_id: 25381,
          owner: "octocat",
          access_granted_at: "2023-05-16T15:47:09Z",
          expires_at: "2023-11-16T15:47:09Z",
          expired: false,
          repository_selection: "all",
          repositories: null,
          permissions: { organization: { members: "read" }, repository: { metadata: "read" }, other: {} },
        },
      ],
    ],
  ],
  [
    organizationSecrets,
    [
      ["DEPLOY_TOKEN", { ...first, ...nowhere, ...reach("all") }],
      ["GH_TOKEN", { ...first, ...nowhere, ...reach("selected", ["Hello-World"]) }],
      ["GIST_ID", { ...first, ...nowhere, ...reach("private") }],
    ],
  ],
  [
    repositorySecrets,
    [
      ["GH_TOKEN", { ...first, ...nowhere, ...reach(null) }],
      ["GIST_ID", { ...second, ...nowhere, ...reach(null) }],
    ],
  ],
  [
    environmentSecrets,
    [
      ["GH_TOKEN", { ...first, ...reach(null), ...staging }],
      ["GIST_ID", { ...second, ...reach(null), ...staging }],
    ],
  ],
  [
    organizationAgentsSecrets,
    [
      ["DEPLOY_TOKEN", { ...first, ...reach("all") }],
      ["GH_TOKEN", { ...first, ...reach("selected", ["Hello-World"]) }],
      ["GIST_ID", { ...first, ...reach("private") }],
    ],
  ],
  [
    organizationDependabotSecrets,
    [
      ["GH_TOKEN", { ...vault, ...reach("selected", ["Hello-World"]) }],
      ["MY_ARTIFACTORY_PASSWORD", { ...vault, ...reach("private") }],
      ["NPM_TOKEN", { ...vault, ...reach("all") }],
    ],
  ],
  [
    organizationCodespacesSecrets,
    [
      ["GH_TOKEN", { ...first, ...reach("all") }],
      ["GIST_ID", { ...second, ...reach("all") }],
    ],
  ],
  ...[repositoryAgentsSecrets, repositoryCodespacesSecrets].map((source): [Source, Expected] => [
    source,
    [
      ["GH_TOKEN", { ...first, ...reach(null) }],
      ["GIST_ID", { ...second, ...reach(null) }],
    ],
  ]),
  [
    repositoryDependabotSecrets,
    [
      ["AZURE_DEVOPS_PAT", { ...first, ...reach(null) }],
      ["MY_ARTIFACTORY_PASSWORD", { ...second, ...reach(null) }],
    ],
  ],
  [
    privateRegistries,
    [
      [
        "MAVEN_REPOSITORY_SECRET",
        {
          ...first,
          registry_type: "maven_repository",
          auth_type: null,
          host: null,
          username: "monalisa",
          visibility: "selected",
        },
      ],
    ],
  ],
  [organizationRunners, runnersOf("organization")],
  [repositoryRunners, runnersOf("repository")],
  [
    organizationWebhooks,
    [
      [
        "http://example.com",
        {
          ...hook,
          address: "http://example.com",
          verifies_certificate: null,
          last_response: null,
          created_at: "2011-09-06T17:26:27Z",
          changed_at: "2011-09-06T20:39:23Z",
        },
      ],
    ],
  ],
  [
    repositoryWebhooks,
    [
      [
        "https://example.com",
        {
          ...hook,
          address: "https://example.com",
          verifies_certificate: true,
          last_response: "none",
          created_at: "2019-06-03T00:57:16Z",
          changed_at: "2019-06-03T00:57:16Z",
        },
      ],
    ],
  ],
];
