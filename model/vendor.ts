import { z } from "zod";
import { Day } from "./instant.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";

/** Something that a vendor's report asks of us, with what does it; a sentence alone says what is asked and not that it is done. */
const Request = z.strictObject({
  asks: Sentence.describe("What its report asks of us."),
  done_by: Sentence.describe("Which of our own controls, or whose work, does it."),
  confirmed: z
    .strictObject({ by: Login.describe("Who confirmed that it is done."), at: Day.describe("When.") })
    .nullable()
    .default(null)
    .describe("Who looked whether it is done; null while nobody did."),
});

/** A third party that holds credentials of ours: `controls/vendors/<id>.md`. */
export const Vendor = z.strictObject({
  vendor: Slug.describe("Id of the vendor; the file has the same name."),
  name: Sentence.describe("Its name."),
  owner: Login.describe("Who answers for the relation."),
  purpose: Sentence.describe("What it does for us."),
  apps: z.array(Text).default([]).describe("Slugs of its GitHub Apps."),
  contract: Sentence.nullable().describe("The contract; null when there is none."),
  contract_ends: Day.nullable().describe("Last day of the contract; null when it runs on."),
  last_assessed: Day.nullable().describe("When its own controls were last assessed; null when never."),
  assurance: Sentence.nullable().describe(
    "On what: a SOC 1 or SOC 2 report and its period, a bridge letter.",
  ),
  complementary_controls: z
    .array(z.union([Sentence, Request]))
    .nullable()
    .default(null)
    .describe("What its report asks of us; empty where it asks nothing, null while nobody listed it."),
});
export type Vendor = z.infer<typeof Vendor>;
