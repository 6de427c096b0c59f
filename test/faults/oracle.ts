import { groupBy } from "../../model/group-by.ts";
import type { UnitState } from "../../model/unit.ts";
import { nameOf, type Plan } from "./random-world.ts";

/** What a scan must say of one unit. */
export interface Expected {
  source: string;
  state: UnitState;
  items: number;
  /** The start of the sentence that a gap must have; null for a unit that was read. */
  limitation: string | null;
}

const TITLES = {
  "audit-log": "Audit log",
  "branch-rules": "Rules of the default branch",
  "code-owners": "Code owners",
  "agent-files": "Files of AI agents",
  "custom-properties": "Custom properties",
  "app-installations": "App installations",
  "credential-authorizations": "Single sign-on authorisations",
  "deploy-keys": "Deploy keys",
  deployments: "Deployments",
  "environment-secrets": "Actions secrets",
  "environment-variables": "Actions variables",
  environments: "Environments",
  "fine-grained-token-requests": "Requests for fine-grained tokens",
  "fine-grained-tokens": "Fine-grained tokens",
  "fork-workflows": "Policy on workflows of forks",
  "immutable-releases": "Policy on immutable releases",
  members: "Members",
  "merged-pull-requests": "Merged changes and direct pushes",
  "oidc-subjects": "OIDC subject",
  "organization-actions": "Actions settings",
  "organization-runners": "Self-hosted runners",
  "organization-agents-secrets": "Agents secrets",
  "organization-codespaces-secrets": "Codespaces secrets",
  "organization-dependabot-secrets": "Dependabot secrets",
  "outside-collaborators": "Outside collaborators",
  "repository-administrators": "Administrators",
  "organization-secrets": "Actions secrets",
  "organization-variables": "Actions variables",
  "organization-settings": "Settings",
  "organization-webhooks": "Webhooks",
  "private-registries": "Private registries",
  repositories: "Repositories",
  "repository-runners": "Self-hosted runners",
  "repository-actions": "Actions policy",
  "repository-oidc-subjects": "OIDC subject",
  "repository-secrets": "Actions secrets",
  "repository-webhooks": "Webhooks",
  "repository-agents-secrets": "Agents secrets",
  "repository-codespaces-secrets": "Codespaces secrets",
  "repository-dependabot-secrets": "Dependabot secrets",
  "repository-variables": "Actions variables",
  "secret-scanning-alerts": "Secret scanning alerts",
  "workflow-files": "Workflow files",
} as const;
type Titled = keyof typeof TITLES;

const ENVIRONMENTS = ["environment-secrets", "environment-variables"] as const;

/** Stores beside that of Actions' secrets: what lists them of the organisation and of repositories, and what that takes. */
const FURTHER = [
  ["organization-agents-secrets", "organization_agent_secrets", "repository-agents-secrets", "agent_secrets"],
  [
    "organization-codespaces-secrets",
    "organization_codespaces_secrets",
    "repository-codespaces-secrets",
    "codespaces_secrets",
  ],
  [
    "organization-dependabot-secrets",
    "organization_dependabot_secrets",
    "repository-dependabot-secrets",
    "dependabot_secrets",
  ],
  ["organization-variables", "organization_actions_variables", "repository-variables", "actions_variables"],
] as const;

/** What is read when nothing is refused, and the permission each source stands or falls with: nothing more. */
export function expectedOf(plan: Plan): Expected[] {
  const { repositories, secrets, tokens, webhooks, runners, lacking } = plan;
  const lacks = (permission: string) => lacking.some((name) => name === permission);
  const read = (source: Titled, items: number): Expected => ({
    source,
    state: "complete",
    items,
    limitation: null,
  });
  const gap = (source: Titled, subject: string, state: UnitState = "denied", items = 0): Expected => ({
    source,
    state,
    items,
    limitation: `${TITLES[source]} of the ${subject} could not be read${state === "partial" ? " to the end" : ""}: `,
  });
  const organization = (source: Titled, permission: string, units: Expected[]): Expected[] =>
    lacks(permission) ? [gap(source, "organisation «acme»")] : units;

  const administration = lacks("organization_administration");
  return [
    administration
      ? gap("organization-settings", "organisation «acme»", "partial", 1)
      : read("organization-settings", 1),
    ...(administration
      ? [
          gap("organization-actions", "organisation «acme» (where Actions may run)"),
          gap("organization-actions", "organisation «acme» (workflow token)"),
          gap("fork-workflows", "organisation «acme» (public repositories)"),
          gap("fork-workflows", "organisation «acme» (private repositories)"),
          gap("oidc-subjects", "organisation «acme»"),
          gap("immutable-releases", "organisation «acme»"),
        ]
      : [
          read("organization-actions", 1),
          read("organization-actions", 1),
          read("fork-workflows", 1),
          read("fork-workflows", 1),
          read("oidc-subjects", 1),
          read("immutable-releases", 1),
        ]),
    // No system is stated, so that nothing is asked about single repositories.
    read("repository-actions", 0),
    read("repository-oidc-subjects", 0),
    read("repository-administrators", 0),
    read("merged-pull-requests", 0),
    read("deployments", 0),
    ...(lacks("organization_custom_properties")
      ? [
          gap("custom-properties", "organisation «acme» (definitions)"),
          gap("custom-properties", "organisation «acme» (values of the repositories)"),
        ]
      : [read("custom-properties", 0), read("custom-properties", repositories.length)]),
    // The scanner's own App is one of them.
    ...organization("app-installations", "organization_administration", [
      read("app-installations", 1 + plan.apps),
    ]),
    ...organization("credential-authorizations", "organization_administration", [
      plan.authorizations === null
        ? { source: "credential-authorizations", state: "not-applicable", items: 0, limitation: null }
        : read("credential-authorizations", plan.authorizations),
    ]),
    // A plan that is known to be without it is not asked, and nobody is refused.
    ...(plan.logged === null
      ? [{ source: "audit-log", state: "not-applicable" as const, items: 0, limitation: null }]
      : organization("audit-log", "organization_administration", [
          read("audit-log", plan.logged + repositories.reduce((sum, { keys }) => sum + keys, 0)),
        ])),
    ...organization("private-registries", "organization_private_registries", [
      read("private-registries", plan.registries),
    ]),
    ...(lacks("secret_scanning_alerts")
      ? [
          gap("secret-scanning-alerts", "organisation «acme» (open ones)"),
          gap("secret-scanning-alerts", "organisation «acme» (closed without a revocation)"),
        ]
      : [read("secret-scanning-alerts", 0), read("secret-scanning-alerts", 0)]),
    ...organization("members", "members", [read("members", 1)]),
    ...organization("outside-collaborators", "members", [read("outside-collaborators", 0)]),
    ...organization("fine-grained-token-requests", "organization_personal_access_token_requests", [
      read("fine-grained-token-requests", 0),
    ]),
    ...organization("fine-grained-tokens", "organization_personal_access_tokens", [
      read("fine-grained-tokens", tokens.length),
      ...tokens.flatMap(({ subset }) => (subset ? [read("fine-grained-tokens", repositories.length)] : [])),
    ]),
    ...organization("organization-webhooks", "organization_hooks", [read("organization-webhooks", webhooks)]),
    ...(lacks("organization_self_hosted_runners")
      ? [
          gap("organization-runners", "organisation «acme»"),
          gap("organization-runners", "organisation «acme» (their groups)"),
        ]
      : [
          read("organization-runners", runners.length),
          // Every organisation has a group of its own, and one more is planned for each runner for selected repositories.
          read("organization-runners", 1 + runners.filter(({ selected }) => selected).length),
          ...runners.flatMap(({ selected }) =>
            selected ? [read("organization-runners", repositories.length)] : [],
          ),
        ]),
    ...([["organization-secrets", "organization_secrets"], ...FURTHER] as const).flatMap(
      ([source, permission]) =>
        organization(source, permission, [
          read(source, secrets.length),
          ...secrets.flatMap(({ selected }) => (selected ? [read(source, repositories.length)] : [])),
        ]),
    ),
    ...FURTHER.flatMap(([, , source, permission]) =>
      lacks(permission) ? [gap(source, "organisation «acme» (of all repositories)")] : [],
    ),
    read("repositories", repositories.length),
    ...repositories.flatMap((repository, index) => {
      const refuses = (permission: string) =>
        lacks(permission) || repository.refused.some((one) => one.permission === permission);
      const saysNo = (permission: string) =>
        lacks(permission) ||
        repository.refused.some((one) => one.permission === permission && one.status === 403);
      const subject = `repository «${nameOf(index)}»`;
      const unit = (source: Titled, permission: string, items: number) =>
        refuses(permission) ? gap(source, subject) : read(source, items);
      const environments = ENVIRONMENTS.flatMap((source) =>
        repository.environments.map((items, at) =>
          refuses("environments")
            ? gap(source, `environment «${nameOf(index)}/environment-${at}»`)
            : read(source, items),
        ),
      );
      const further = FURTHER.flatMap(([, , source, permission]) => {
        if (lacks(permission)) return [];
        // A variable more that looks like nothing: it was read, and nothing is kept of it.
        const items = repository.secrets + (source === "repository-variables" ? 1 : 0);
        return [unit(source, permission, items)];
      });
      return [
        unit("deploy-keys", "administration", repository.keys),
        unit("repository-secrets", "secrets", repository.secrets),
        unit("repository-webhooks", "repository_hooks", repository.webhooks),
        unit("repository-runners", "administration", repository.runners),
        unit("environments", "actions", repository.environments.length),
        ...(refuses("actions")
          ? ENVIRONMENTS.map((source) => gap(source, `environments of the ${subject}`, "not-attempted"))
          : environments),
        ...further,
        unit("workflow-files", "contents", repository.workflow ? 1 : 0),
        unit("code-owners", "contents", 0),
        // A 404 for classic protection is no refusal where the branch itself says that it has none.
        unit("branch-rules", saysNo("administration") ? "administration" : "contents", 0),
        unit("agent-files", "contents", repository.agents),
      ];
    }),
  ];
}

/** The starts of the sentences there must be: units of a source not attempted for one reason, here the only one, are one of them. */
export function sentencesOf(expected: readonly Expected[]): string[] {
  const waiting = groupBy(
    expected.filter(({ state }) => state === "not-attempted"),
    ({ source }) => source,
  );
  const first = [...waiting.values()].flatMap(([one, ...others]) => {
    const more =
      others.length > 0 ? ` (and ${others.length} more ${others.length === 1 ? "unit" : "units"})` : "";
    return one?.limitation?.replace(" could not be read", `${more} could not be read`) ?? [];
  });
  const rest = expected.filter(({ state }) => state !== "not-attempted");
  return [...rest.flatMap(({ limitation }) => limitation ?? []), ...first];
}
