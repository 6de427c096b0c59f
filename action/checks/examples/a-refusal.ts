import type { ObservedIdentity, Snapshot } from "../../../model/snapshot.ts";
import { type Unit, unitKey } from "../../../model/unit.ts";
import { listingOf } from "../../identities/ask.ts";

type Chosen = Pick<Unit, "source" | "scope">;
const keyOf = ({ source, scope }: Chosen) => unitKey(source, scope);

/** Turns one unit of a snapshot to denied and leaves what was read before the refusal. */
export const refuse = (snapshot: Snapshot, chosen: Chosen): Snapshot => ({
  ...snapshot,
  units: snapshot.units.map((unit) =>
    keyOf(unit) === keyOf(chosen)
      ? {
          ...unit,
          state: "denied",
          items: 0,
          reason: { reason: "question-refused", with: {} },
          remedy: {
            reason: "grant-permission",
            with: { holder: "app", any_of: [[{ name: unit.source, level: "read" }]] },
          },
        }
      : unit,
  ),
});

/** Turns one unit of a snapshot to denied and takes away everything that unit gave, as a real refusal does. */
export function withhold(snapshot: Snapshot, chosen: Chosen): Snapshot {
  const refused = refuse(snapshot, chosen);
  const { source, scope } = chosen;
  if (scope.of === "secret") return withoutReach(refused, source, scope.secret);
  switch (source) {
    case "repositories":
      return withoutRepositories(refused);
    case "members":
      return { ...refused, members: null };
    case "organization-settings":
      return withFacts(refused, { two_factor_required: null, deploy_keys_allowed: null });
    case "organization-actions":
      return withFacts(refused, { workflow_token_default: null, actions_approve_pull_requests: null });
    case "fine-grained-token-requests":
      return withFacts(refused, { pending_token_requests: null });
    case "workflow-files":
      return withRepository(refused, scope, { workflows: null, never_run: null });
    case "environments":
      return withoutEnvironments(withRepository(refused, scope, { environments: null }), scope);
    case "deploy-keys":
      return without(refused, (one) => one.kind === "deploy-key" && isIn(one, scope));
    case "organization-runners":
      return scope.of === "runner-group"
        ? {
            ...refused,
            identities: refused.identities.map((one) =>
              one.kind === "runner" && one.facts.group_id === scope.group
                ? { ...one, facts: { ...one.facts, selected_repositories: null } }
                : one,
            ),
          }
        : withoutListed(refused, chosen);
    case "fine-grained-tokens":
      return scope.of === "token" ? refused : without(refused, (one) => one.kind === "fine-grained-token");
    default:
      return withoutListed(refused, chosen);
  }
}

const isIn = ({ repository }: ObservedIdentity, scope: Unit["scope"]) =>
  scope.of === "repository" && repository?.id === scope.repository;
const isOfEnvironments = (one: ObservedIdentity, scope: Unit["scope"]) =>
  listingOf(one).scope?.of === "environment" && isIn(one, scope);

/** What is for selected repositories, without their names. */
const withoutReach = (snapshot: Snapshot, source: Unit["source"], title: string): Snapshot => ({
  ...snapshot,
  identities: snapshot.identities.map((one) => {
    if (one.title !== title || listingOf(one).source !== source) return one;
    switch (one.kind) {
      case "actions-secret":
        return { ...one, facts: { ...one.facts, selected_repositories: null } };
      case "agents-secret":
      case "codespaces-secret":
      case "dependabot-secret":
        return { ...one, facts: { ...one.facts, selected_repositories: null } };
      case "variable":
        return { ...one, facts: { ...one.facts, selected_repositories: null } };
      default:
        return one;
    }
  }),
});

const without = (snapshot: Snapshot, gone: (one: ObservedIdentity) => boolean): Snapshot => ({
  ...snapshot,
  identities: snapshot.identities.filter((one) => !gone(one)),
});

/** What its kind says that this unit lists. */
const withoutListed = (snapshot: Snapshot, chosen: Chosen): Snapshot =>
  without(snapshot, (one) => {
    const { source, scope } = listingOf(one);
    return scope !== null && unitKey(source, scope) === keyOf(chosen);
  });

const withFacts = (snapshot: Snapshot, facts: Partial<Snapshot["organization"]["facts"]>): Snapshot => ({
  ...snapshot,
  organization: { ...snapshot.organization, facts: { ...snapshot.organization.facts, ...facts } },
});

const withRepository = (
  snapshot: Snapshot,
  scope: Unit["scope"],
  facts: Partial<Snapshot["repositories"][number]["facts"]>,
): Snapshot => ({
  ...snapshot,
  repositories: snapshot.repositories.map((one) =>
    scope.of === "repository" && one.id === scope.repository
      ? { ...one, facts: { ...one.facts, ...facts } }
      : one,
  ),
});

/** Without its environments nobody can ask for their secrets: those units are never discovered. */
const withoutEnvironments = (snapshot: Snapshot, scope: Unit["scope"]): Snapshot => ({
  ...without(snapshot, (one) => isOfEnvironments(one, scope)),
  units: snapshot.units.filter(
    (unit) =>
      !(
        unit.scope.of === "environment" &&
        scope.of === "repository" &&
        unit.scope.repository === scope.repository
      ),
  ),
});

const withoutRepositories = (snapshot: Snapshot): Snapshot => ({
  ...without(snapshot, ({ repository }) => repository !== null),
  repositories: [],
  units: snapshot.units.filter(({ scope }) => scope.of !== "repository" && scope.of !== "environment"),
});
