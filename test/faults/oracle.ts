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
  "custom-properties": "Custom properties",
  "app-installations": "App installations",
  "credential-authorizations": "Single sign-on authorisations",
  "deploy-keys": "Deploy keys",
  "environment-secrets": "Actions secrets",
  environments: "Environments",
  "fine-grained-token-requests": "Requests for fine-grained tokens",
  "fine-grained-tokens": "Fine-grained tokens",
  members: "Members",
  "organization-actions": "Actions settings",
  "organization-runners": "Self-hosted runners",
  "organization-secrets": "Actions secrets",
  "organization-settings": "Settings",
  "organization-webhooks": "Webhooks",
  "private-registries": "Private registries",
  repositories: "Repositories",
  "repository-runners": "Self-hosted runners",
  "repository-secrets": "Actions secrets",
  "repository-webhooks": "Webhooks",
  "workflow-files": "Workflow files",
} as const;
type Titled = keyof typeof TITLES;

/** What is read when nothing is refused, and the permission each source stands or falls with: nothing more. */
export function expectedOf({ repositories, secrets, tokens, webhooks, runners, lacking }: Plan): Expected[] {
export function expectedOf(plan: Plan): Expected[] {
  const { repositories, secrets, tokens, lacking } = plan;
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
        ]
      : [read("organization-actions", 1), read("organization-actions", 1)]),
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
    ...organization("private-registries", "organization_private_registries", [
      read("private-registries", plan.registries),
    ]),
    ...organization("members", "members", [read("members", 1)]),
    ...organization("fine-grained-token-requests", "organization_personal_access_token_requests", [
      read("fine-grained-token-requests", 0),
    ]),
    ...organization("fine-grained-tokens", "organization_personal_access_tokens", [
      read("fine-grained-tokens", tokens.length),
      ...tokens.flatMap(({ subset }) => (subset ? [read("fine-grained-tokens", repositories.length)] : [])),
    ]),
    ...organization("organization-secrets", "organization_secrets", [
      read("organization-secrets", secrets.length),
      ...secrets.flatMap(({ selected }) =>
        selected ? [read("organization-secrets", repositories.length)] : [],
      ),
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
    read("repositories", repositories.length),
    ...repositories.flatMap((repository, index) => {
      const refuses = (permission: string) =>
        lacks(permission) || repository.refused.some((one) => one.permission === permission);
      const subject = `repository «${nameOf(index)}»`;
      const unit = (source: Titled, permission: string, items: number) =>
        refuses(permission) ? gap(source, subject) : read(source, items);
      const environments = repository.environments.map((items, at) =>
        refuses("environments")
          ? gap("environment-secrets", `environment «${nameOf(index)}/environment-${at}»`)
          : read("environment-secrets", items),
      );
      return [
        unit("deploy-keys", "administration", repository.keys),
        unit("repository-secrets", "secrets", repository.secrets),
        unit("repository-webhooks", "repository_hooks", repository.webhooks),
        unit("repository-runners", "administration", repository.runners),
        unit("environments", "actions", repository.environments.length),
        ...(refuses("actions")
          ? [gap("environment-secrets", `environments of the ${subject}`, "not-attempted")]
          : environments),
        unit("workflow-files", "contents", repository.workflow ? 1 : 0),
      ];
    }),
  ];
}

/** The starts of the sentences there must be: units not attempted for one reason, here the only one, are one of them. */
export function sentencesOf(expected: readonly Expected[]): string[] {
  const waiting = expected.filter(({ state }) => state === "not-attempted");
  const others = waiting.length - 1;
  const more = others > 0 ? ` (and ${others} more ${others === 1 ? "unit" : "units"})` : "";
  const first = waiting[0]?.limitation?.replace(" could not be read", `${more} could not be read`);
  const rest = expected.filter(({ state }) => state !== "not-attempted");
  return [...rest.flatMap(({ limitation }) => limitation ?? []), ...(first === undefined ? [] : [first])];
}
