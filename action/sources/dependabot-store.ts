import { identifiedAs, secretFacts, secretsAt, type Store, type StoredItem } from "./store.ts";

/** Secrets of Dependabot. */
export const dependabotStore: Store<StoredItem> = {
  ...secretsAt("dependabot"),
  further: true,
  identity: (item, at) => ({
    kind: "dependabot-secret",
    ...identifiedAs("dependabot-secret", item, at),
    facts: secretFacts(item, at),
  }),
};
