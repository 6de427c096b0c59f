import { z } from "zod";
import { Day } from "./instant.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";

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
  complementary_controls: z.array(Sentence).default([]).describe("What its report asks of us."),
});
export type Vendor = z.infer<typeof Vendor>;
