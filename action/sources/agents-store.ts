import { identifiedAs, secretFacts, secretsAt, type Store, type StoredItem } from "./store.ts";

/** Secrets of the Copilot coding agent. */
export const agentsStore: Store<StoredItem> = {
  ...secretsAt("agents"),
  further: true,
  identity: (item, at) => ({
    kind: "agents-secret",
    ...identifiedAs("agents-secret", item, at),
    facts: secretFacts(item, at),
  }),
};
