import { sources } from "./index.ts";

/** Names of the permissions that the sources read with, each once. */
export const permissionsRead: readonly string[] = [
  ...new Set(sources.map(({ permission }) => permission.name)),
].sort();
