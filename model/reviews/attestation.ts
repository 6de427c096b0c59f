import { z } from "zod";
import { Language } from "../language.ts";
import { RecordedReason } from "../reasons/reason.ts";
import { Digest, Text } from "../text.ts";

/** What whoever approves the review says by it, and the signs of haste that stand beside it; they judge nothing. */
export const Attestation = z.strictObject({
  language: Language.describe("Its language, the entity's."),
  text: Text.describe("The statement."),
  digest: Digest.describe("Digest of the statement, to be cited where it is signed."),
  signs: z.array(RecordedReason).describe("Signs that decisions were made without looking; empty for none."),
});
export type Attestation = z.infer<typeof Attestation>;
