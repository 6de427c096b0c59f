import { sources } from "./index.ts";

/** Names of the permissions that the sources read with, each once. */
export const permissionsRead: readonly string[] = [
  ...new Set(
    sources.flatMap(({ permission, further = [] }) => [permission, ...further].map(({ name }) => name)),
  ),
].sort();
