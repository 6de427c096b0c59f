import { nameOf, secretFacts, secretsAt, type Store, type Stored } from "./store.ts";

/** Secrets of the Copilot coding agent. */
export const agentsStore: Store<Stored> = {
  ...secretsAt("agents"),
  further: true,
  identity: (item, at) => ({
    kind: "agents-secret",
    ...nameOf("agents-secret", item, at),
    facts: secretFacts(item, at),
  }),
};
