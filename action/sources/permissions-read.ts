import { sources } from "./index.ts";

/** Permissions that the sources read with, each once, at the level that it takes: `write` where GitHub shows to nobody else. */
export const permissionsRead: Readonly<Record<string, "read" | "write">> = Object.fromEntries(
  sources
    .flatMap(({ permission, further = [] }) => [permission, ...further])
    .map(({ name, level }) => [name, level] as const)
    .sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1)),
);
