import { z } from "zod";
import { Names, Slug, Text } from "./text.ts";

export const PROCESSES = [
  "journal-entry",
  "revenue",
  "close",
  "reconciliation",
  "receivables",
  "consolidation",
  "disclosure",
] as const;

/** A financial system or path: `controls/systems/<id>.md`. */
export const System = z.strictObject({
  system: Slug.describe("Id of the system; the file has the same name."),
  title: Names.describe("Its name in both languages."),
  processes: z.array(z.enum(PROCESSES)).min(1).describe("Financial processes it serves."),
  entities: z.array(Slug).min(1).describe("Legal entities whose figures pass through it."),
  repositories: z
    .array(Text)
    .describe("Names or patterns (`ledger-*`) of the repositories that belong to it."),
  verbs: z
    .array(z.enum(["create", "modify", "transmit", "suppress", "post", "approve", "export"]))
    .describe("What its credentials can do to financial data."),
});
export type System = z.infer<typeof System>;
