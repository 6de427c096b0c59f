import { z } from "zod";
import { GitHubTime, type Instant } from "../../model/instant.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { SafeName } from "../../model/text.ts";

/** What every store lists of a thing: a name and two times. */
export interface StoredItem {
  name: string;
  created_at: Instant;
  updated_at: Instant;
}

/** Which repositories one of the organisation reaches. */
export interface Shared {
  visibility: "all" | "private" | "selected";
}

/** Where a thing is stored, and how far it reaches. */
export interface StoredAt {
  level: "organization" | "repository" | "environment";
  /** The owner of its name, as its uid has it: `org-9001`, `repo-5001`, `env-70`. */
  owner: string;
  repository: { id: number; name: string } | null;
  environment: { id: number; name: string } | null;
  visibility: Shared["visibility"] | null;
  selected_repositories: string[] | null;
}

/** A store of the organisation and its repositories: how GitHub lists it, and what its things are here. */
export interface Store<Item extends StoredItem> {
  /** Between the organisation or repository and what is listed, `actions`. */
  path: string;
  /** What is listed, which is also the field that holds it. */
  things: "secrets" | "variables";
  /** The parameter of a name in the address of its repositories. */
  name: "secret_name" | "name";
  item: z.ZodType<Item>;
  shared: z.ZodType<Item & Shared>;
  /** The largest page that GitHub gives, where that is less than of other lists. */
  largest?: number;
  /**
   * True for a store that not every server and plan has. GitHub answers 404 for it, to everyone; and to ask each
   * repository for what is known to be refused would cost a request for nothing.
   */
  further: boolean;
  /** The identity that a thing is; null for one that is none, and of which nothing is kept. */
  identity: (item: Item, at: StoredAt) => ObservedIdentity | null;
}

const stored = { name: SafeName, created_at: GitHubTime, updated_at: GitHubTime };
export const shared = { visibility: z.enum(["all", "private", "selected"]) };

/** A secret as every store lists it. The value is never sent and never asked for. */
export const StoredSecret = z.object(stored);
const SharedSecret = z.object({ ...stored, ...shared });

/** How GitHub lists secrets of a store. */
export const secretsAt = (path: string) =>
  ({ path, things: "secrets", name: "secret_name", item: StoredSecret, shared: SharedSecret }) as const;

/** What is asked of every list of a store, whoever it belongs to. */
export const listedAs = ({ things, largest }: Pick<Store<StoredItem>, "things" | "largest">) => ({
  key: things,
  identify: ({ name }: Pick<StoredItem, "name">) => name,
  // A value is looked at and kept by nobody, the cache of answers included.
  sensitive: things === "variables",
  ...(largest === undefined ? {} : { largest }),
});

/** What all identities of stores have, whatever their kind is. */
export const identifiedAs = (kind: string, { name }: StoredItem, { owner, repository }: StoredAt) => ({
  uid: `github:${kind}:${owner}:${name}`,
  repository,
  title: name,
  lastUsed: null,
});

/** The facts that all of them have. */
export const factsStored = (
  { created_at, updated_at }: StoredItem,
  { visibility, selected_repositories }: StoredAt,
) => ({ visibility, selected_repositories, created_at, updated_at });

/** The facts of a secret in a store that knows no environments. */
export const secretFacts = (item: StoredItem, at: StoredAt) => ({
  level: at.level === "organization" ? ("organization" as const) : ("repository" as const),
  ...factsStored(item, at),
});
