import { identifiedAs, secretFacts, secretsAt, type Store, type StoredItem } from "./store.ts";

/** Secrets of Codespaces. */
export const codespacesStore: Store<StoredItem> = {
  ...secretsAt("codespaces"),
  further: true,
  identity: (item, at) => ({
    kind: "codespaces-secret",
    ...identifiedAs("codespaces-secret", item, at),
    facts: secretFacts(item, at),
  }),
};
