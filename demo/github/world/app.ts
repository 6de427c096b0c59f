import type { World } from "../world.ts";
import type { PermissionLevel, Refusal } from "./credential.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";
import { addUser, type User } from "./user.ts";

/** A GitHub App; `publicKey` (PEM) proves the JWTs signed with its private key. */
export interface App {
  id: number;
  slug: string;
  name: string;
  owner: Organization;
  client_id: string;
  publicKey: string;
  permissions: Record<string, PermissionLevel>;
  events: string[];
  /** False for an App that only its owner may install, and see. */
  public: boolean;
  created_at: string;
  updated_at: string;
  bot: User;
}

/** An App on an organisation, for all its repositories or for some. */
export interface Installation {
  id: number;
  app: App;
  organization: Organization;
  repositories: "all" | number[];
  permissions: Record<string, PermissionLevel>;
  /** Handed on to every token that the installation is given. */
  refusals: Refusal[];
  suspended_at: string | null;
  suspended_by: User | null;
  created_at: string;
  updated_at: string;
}

/** What a new App states. */
export interface NewApp {
  slug: string;
  owner: Organization;
  publicKey: string;
  permissions: Record<string, PermissionLevel>;
  id?: number;
  name?: string;
  events?: string[];
  public?: boolean;
  created_at?: string;
}

/** Registers an App and its bot account `<slug>[bot]`. */
export function addApp(world: World, given: NewApp): App {
  const created = given.created_at ?? timestamp(world.now);
  const id = takeId(world, "app", given.id);
  const app: App = {
    id,
    slug: given.slug,
    name: given.name ?? given.slug,
    owner: given.owner,
    client_id: `Iv1.${id.toString(16).padStart(16, "0")}`,
    publicKey: given.publicKey,
    permissions: { metadata: "read", ...given.permissions },
    events: given.events ?? [],
    public: given.public ?? false,
    created_at: created,
    updated_at: created,
    bot: addUser(world, { login: `${given.slug}[bot]`, type: "Bot", created_at: created }),
  };
  world.apps.push(app);
  return app;
}

/** What a new installation states; permissions not given are the App's. */
export interface NewInstallation {
  app: App;
  organization: Organization;
  repositories?: "all" | Repository[];
  permissions?: Record<string, PermissionLevel>;
  refusals?: Refusal[];
  id?: number;
  created_at?: string;
}

/** Installs an App on an organisation. */
export function installApp(world: World, given: NewInstallation): Installation {
  const created = given.created_at ?? timestamp(world.now);
  const chosen = given.repositories ?? "all";
  const installation: Installation = {
    id: takeId(world, "installation", given.id),
    app: given.app,
    organization: given.organization,
    repositories: chosen === "all" ? "all" : chosen.map((repository) => repository.id),
    permissions: { metadata: "read", ...(given.permissions ?? given.app.permissions) },
    refusals: given.refusals ?? [],
    suspended_at: null,
    suspended_by: null,
    created_at: created,
    updated_at: created,
  };
  world.installations.push(installation);
  return installation;
}
