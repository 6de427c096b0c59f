import { count } from "../../../model/count.ts";
import type { LastUsed } from "../../../model/last-used.ts";
import { code } from "../../../model/markdown.ts";

/** The body of the file of last uses. */
export function lastUsedBody({ organization, uses }: LastUsed): string {
  const used = Object.keys(uses).length;
  return [
    `# Last use of the identities of ${code(organization)}`,
    `GitHub recorded a use of ${count(used, "identity", "identities")}; the newest of each is in the record below, by uid.`,
    "A recorded use gives way to a newer one after 30 days, or at once where an outcome rests on the newer one. GitHub records no use of secrets.",
  ].join("\n\n");
}
