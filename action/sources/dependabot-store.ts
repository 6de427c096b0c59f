import { nameOf, secretFacts, secretsAt, type Store, type Stored } from "./store.ts";

/** Secrets of Dependabot. */
export const dependabotStore: Store<Stored> = {
  ...secretsAt("dependabot"),
  further: true,
  identity: (item, at) => ({
    kind: "dependabot-secret",
    ...nameOf("dependabot-secret", item, at),
    facts: secretFacts(item, at),
  }),
};
