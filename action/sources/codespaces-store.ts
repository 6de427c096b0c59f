import { nameOf, secretFacts, secretsAt, type Store, type Stored } from "./store.ts";

/** Secrets of Codespaces. */
export const codespacesStore: Store<Stored> = {
  ...secretsAt("codespaces"),
  further: true,
  identity: (item, at) => ({
    kind: "codespaces-secret",
    ...nameOf("codespaces-secret", item, at),
    facts: secretFacts(item, at),
  }),
};
