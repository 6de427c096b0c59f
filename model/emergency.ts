import { z } from "zod";
import { Instant } from "./instant.ts";
import { Login, Sentence, Text } from "./text.ts";

/** Id of an emergency access, `BRK-1` (controls/emergencies). */
export const EmergencyId = z.string().regex(/^BRK-[1-9]\d*$/, "must be an emergency access's id like BRK-1");

/** One use of emergency access: `controls/emergencies/BRK-<n>.md`. */
export const Emergency = z.strictObject({
  emergency: EmergencyId.describe("Id of the emergency access; the file has the same name."),
  identity: Text.describe("Uid of the identity that was used."),
  incident: Sentence.describe("The incident or ticket it was for."),
  reason: Sentence.describe("Why ordinary access did not do."),
  granted_by: Login.describe("Who granted it."),
  granted_to: Login.describe("Who used it."),
  granted_at: Instant.describe("From when."),
  expires_at: Instant.describe("Until when."),
  revoked_at: Instant.nullable().describe("When it was taken back; null while it was not."),
  changed_reporting_code: z
    .boolean()
    .describe("Whether code or data of financial reporting was changed with it."),
  review: z
    .strictObject({
      by: Login.describe("Who reviewed it afterwards; nobody who took part."),
      at: Instant.describe("When."),
      conclusion: Sentence.describe("What they found."),
    })
    .nullable()
    .describe("The review afterwards; null while there was none."),
});
export type Emergency = z.infer<typeof Emergency>;
