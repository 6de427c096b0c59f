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

/** Stores beside that of Actions, each with secrets of its own under the same names. */
export const FURTHER_STORES = ["agents", "codespaces", "dependabot"] as const;
export type FurtherStore = (typeof FURTHER_STORES)[number];

/** Secrets of those stores, by store; with `selected` of an organisation's, and without of a repository's. */
export type FurtherSecrets<Secret extends ActionsSecret> = Record<FurtherStore, Secret[]>;

/** No secret in any of them. */
export const noFurtherSecrets = (): Record<FurtherStore, never[]> => ({
  agents: [],
  codespaces: [],
  dependabot: [],
});

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

interface NewSecret {
  name: string;
  created_at?: string;
  updated_at?: string;
}

function made(world: World, { name, created_at, updated_at }: NewSecret): ActionsSecret {
  const created = created_at ?? timestamp(world.now);
  return { name, created_at: created, updated_at: updated_at ?? created };
}

type OfOrganization = Extract<SecretStore, { level: "organization" }>;

function shared(secret: ActionsSecret, { visibility, selected }: OfOrganization): OrganizationSecret {
  return {
    ...secret,
    visibility: visibility ?? (selected === undefined ? "all" : "selected"),
    selected: (selected ?? []).map((repository) => repository.id),
  };
}

/** Adds an Actions secret at organisation, repository or environment level. */
export function addActionsSecret(world: World, store: SecretStore, given: NewSecret): ActionsSecret {
  const secret = made(world, given);
  switch (store.level) {
    case "organization": {
      const own = shared(secret, store);
      store.organization.secrets.push(own);
      return own;
    }
    case "repository":
      store.repository.secrets.push(secret);
      return secret;
    case "environment":
      store.environment.secrets.push(secret);
      return secret;
  }
}

/** Adds a secret of another store, at organisation or repository level: the others know no environments. */
export function addFurtherSecret(
  world: World,
  of: FurtherStore,
  store: Exclude<SecretStore, { level: "environment" }>,
  given: NewSecret,
): ActionsSecret {
  const secret = made(world, given);
  switch (store.level) {
    case "organization": {
      const own = shared(secret, store);
      store.organization.furtherSecrets[of].push(own);
      return own;
    }
    case "repository":
      store.repository.furtherSecrets[of].push(secret);
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
