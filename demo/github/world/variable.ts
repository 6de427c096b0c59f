import type { World } from "../world.ts";
import { timestamp } from "./ids.ts";
import type { SecretStore } from "./secret.ts";

/** An Actions variable; unlike a secret, GitHub shows its value to whoever may list it. */
export interface Variable {
  name: string;
  value: string;
  created_at: string;
  updated_at: string;
}

/** A variable of the organisation; `selected` holds repository ids and counts only for visibility `selected`. */
export interface OrganizationVariable extends Variable {
  visibility: "all" | "private" | "selected";
  selected: number[];
}

/** Adds an Actions variable at organisation, repository or environment level. */
export function addVariable(
  world: World,
  store: SecretStore,
  given: { name: string; value: string; created_at?: string; updated_at?: string },
): Variable {
  const created = given.created_at ?? timestamp(world.now);
  const variable: Variable = {
    name: given.name,
    value: given.value,
    created_at: created,
    updated_at: given.updated_at ?? created,
  };
  switch (store.level) {
    case "organization": {
      const own: OrganizationVariable = {
        ...variable,
        visibility: store.visibility ?? (store.selected === undefined ? "all" : "selected"),
        selected: (store.selected ?? []).map((repository) => repository.id),
      };
      store.organization.variables.push(own);
      return own;
    }
    case "repository":
      store.repository.variables.push(variable);
      return variable;
    case "environment":
      store.environment.variables.push(variable);
      return variable;
  }
}
