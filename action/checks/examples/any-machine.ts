import fc from "fast-check";
import type { ObservedIdentity, ObservedRepository } from "../../../model/snapshot.ts";
import { aMachineUser } from "./a-machine-user.ts";
import { aRegistry } from "./a-registry.ts";
import { anAgent } from "./an-agent.ts";
import { anAppThatMay } from "./an-app.ts";
import { anAuthorisedToken } from "./an-authorised-credential.ts";
import { aFurtherSecret, aVariable } from "./stored.ts";

/** Names that several stores and repositories share. */
export const anyName = fc.constantFrom("A", "B", "C");
const store = fc.constantFrom(
  "agents-secret" as const,
  "codespaces-secret" as const,
  "dependabot-secret" as const,
);
/** Long ago, within most limits, and lately. */
export const anyInstant = fc.constantFrom(
  "2024-06-01T00:00:00Z",
  "2025-09-15T00:00:00Z",
  "2026-01-20T00:00:00Z",
);

/** What a repository has beside keys, Actions secrets, webhooks and runners. */
export const othersOf = ({ id, name: at, facts }: ObservedRepository): fc.Arbitrary<ObservedIdentity[]> => {
  const repository = { id, name: at };
  return fc
    .record({
      secrets: fc.uniqueArray(fc.record({ store, title: anyName, updated_at: anyInstant }), {
        selector: (one) => `${one.store} ${one.title}`,
        maxLength: 2,
      }),
      variables: fc.uniqueArray(anyName, { maxLength: 1 }),
      inside: fc.boolean(),
      agents: fc.array(fc.record({ can_write: fc.option(fc.boolean()), names: fc.uniqueArray(anyName) }), {
        maxLength: 1,
      }),
    })
    .map(({ secrets, variables, inside, agents }) => [
      ...secrets.map((one) =>
        aFurtherSecret(one.store, one.title, { updated_at: one.updated_at }, repository),
      ),
      ...variables.map((title) => ({
        ...aVariable(title),
        uid: `github:variable:repo-${id}:${title}`,
        repository,
      })),
      ...(inside ? (facts.environments ?? []) : []).map((environment) => ({
        ...aVariable("A", {
          level: "environment",
          environment: environment.name,
          environment_id: environment.id,
        }),
        uid: `github:variable:env-${environment.id}:A`,
        repository,
      })),
      ...agents.map((given) => anAgent(given, { title: "files", repository })),
    ]);
};

/** What the organisation has beside Actions secrets, tokens, webhooks and runners. */
export const othersOfAll = (repositories: readonly string[]): fc.Arbitrary<ObservedIdentity[]> => {
  const shared = fc
    .record({
      visibility: fc.constantFrom("all" as const, "private" as const, "selected" as const),
      selected: fc.subarray([...repositories]),
    })
    .map(({ visibility, selected }) => ({
      visibility,
      selected_repositories: visibility === "selected" ? selected : null,
    }));
  return fc
    .record({
      secrets: fc.uniqueArray(fc.record({ store, title: anyName, shared }), {
        selector: (one) => `${one.store} ${one.title}`,
        maxLength: 2,
      }),
      variables: fc.array(shared, { maxLength: 1 }),
      apps: fc.array(
        fc.record({
          contents: fc.constantFrom("read", "write"),
          pull_requests: fc.constantFrom("read", "write"),
          suspended_at: fc.option(anyInstant),
        }),
        { maxLength: 1 },
      ),
      registry: fc.boolean(),
      credentials: fc.array(fc.constantFrom("dana", "leon"), { maxLength: 1 }),
      accounts: fc.array(fc.constantFrom("owner" as const, "member" as const), { maxLength: 1 }),
    })
    .map(({ secrets, variables, apps, registry, credentials, accounts }) => [
      ...secrets.map((one) => aFurtherSecret(one.store, one.title, one.shared, null)),
      ...variables.map((facts) => ({
        ...aVariable("B", { level: "organization", ...facts }),
        uid: "github:variable:org-1:B",
        repository: null,
      })),
      ...apps.map(({ suspended_at, ...may }) => anAppThatMay(may, {}, { suspended_at })),
      ...(registry ? [aRegistry()] : []),
      ...credentials.map((owner) => anAuthorisedToken({ owner })),
      ...accounts.map((role) => aMachineUser({ role })),
    ]);
};
