import type { World } from "../world.ts";
import type { Environment } from "./environment.ts";
import { timestamp } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** An Actions secret as GitHub lets anyone see it: a name and two times, never a value. */
export interface ActionsSecret {
  name: string;
  created_at: string;
  updated_at: string;
}

/** An organisation-level Actions secret; `selected` holds repository ids and counts only for visibility `selected`. */
export interface OrganizationSecret extends ActionsSecret {
  visibility: "all" | "private" | "selected";
  selected: number[];
}

/** Where a new secret goes. */
export type SecretStore =
  | {
      level: "organization";
      organization: Organization;
      visibility?: OrganizationSecret["visibility"];
      selected?: Repository[];
    }
  | { level: "repository"; repository: Repository }
  | { level: "environment"; environment: Environment };

/** Adds an Actions secret at organisation, repository or environment level. */
export function addActionsSecret(
  world: World,
  store: SecretStore,
  given: { name: string; created_at?: string; updated_at?: string },
): ActionsSecret {
  const created = given.created_at ?? timestamp(world.now);
  const secret: ActionsSecret = {
    name: given.name,
    created_at: created,
    updated_at: given.updated_at ?? created,
  };
  switch (store.level) {
    case "organization": {
      const selected = (store.selected ?? []).map((repository) => repository.id);
      const visibility = store.visibility ?? (store.selected === undefined ? "all" : "selected");
      const shared: OrganizationSecret = { ...secret, visibility, selected };
      store.organization.secrets.push(shared);
      return shared;
    }
    case "repository":
      store.repository.secrets.push(secret);
      return secret;
    case "environment":
      store.environment.secrets.push(secret);
      return secret;
  }
}

/** Whether an organisation secret reaches a repository. */
export function secretReaches(secret: OrganizationSecret, repository: Repository): boolean {
  switch (secret.visibility) {
    case "all":
      return true;
    case "private":
      return repository.visibility !== "public";
    case "selected":
      return secret.selected.includes(repository.id);
  }
}
