import { factsOf, nameOf, secretsAt, type Store, type Stored } from "./store.ts";

/** Secrets of Actions, which every server and plan has, and which environments have, too. */
export const actionsStore: Store<Stored> = {
  ...secretsAt("actions"),
  further: false,
  identity: (item, at) => ({
    kind: "actions-secret",
    ...nameOf("actions-secret", item, at),
    facts: {
      level: at.level,
      environment: at.environment?.name ?? null,
      environment_id: at.environment?.id ?? null,
      ...factsOf(item, at),
    },
  }),
};
