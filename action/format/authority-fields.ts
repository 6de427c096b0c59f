import { CONFIGURATION_FILE, documentKind } from "../../model/paths.ts";

/** Fields by which a file says who may decide: roles in countersign.yml, and the people who hold them on a roster. */
const REVIEWERS = /^organizations\[.*\]\.reviewers$/;
const ROSTER = /^roster\[.*\](?=\.)|^roster/;

/**
 * What a field says about who may accept a risk or approve evidence: `authority.exception`,
 * `organizations[acme].reviewers`, or the entry of a roster, `roster[Mallory]`; null for a field that says nothing of it.
 */
export function authorityOf(path: string, field: string): string | null {
  if (path === CONFIGURATION_FILE)
    return field.startsWith("authority.") || REVIEWERS.test(field) ? field : null;
  return documentKind(path) === "entity" ? (ROSTER.exec(field)?.[0] ?? null) : null;
}
