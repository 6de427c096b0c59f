import { factsStored, identifiedAs, secretsAt, type Store, type StoredItem } from "./store.ts";

/** Secrets of Actions, which every server and plan has, and which environments have, too. */
export const actionsStore: Store<StoredItem> = {
  ...secretsAt("actions"),
  further: false,
  identity: (item, at) => ({
    kind: "actions-secret",
    ...identifiedAs("actions-secret", item, at),
    facts: {
      level: at.level,
      environment: at.environment?.name ?? null,
      environment_id: at.environment?.id ?? null,
      ...factsStored(item, at),
    },
  }),
};
