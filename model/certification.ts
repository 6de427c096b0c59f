import { z } from "zod";
import { Deficiency } from "./deficiency.ts";
import { Exception } from "./exception.ts";
import { Day, Instant } from "./instant.ts";
import { Language } from "./language.ts";
import { PeriodId } from "./period.ts";
import { RecordedReason } from "./reasons/reason.ts";
import { RegimeId } from "./regime.ts";
import { Digest, Login, Sentence, Slug, Text } from "./text.ts";

/** What has to be in order before a period is certified, in the order in which it is asked. */
export const GATE_IDS = [
  "population",
  "reviews",
  "remediation",
  "drift",
  "conclusion",
  "deficiencies",
  "exceptions",
  "evidence-age",
] as const;
export const GateId = z.enum(GATE_IDS);
export type GateId = z.infer<typeof GateId>;

/** One gate, and what is held against it. */
export const Gate = z.strictObject({
  gate: GateId.describe("The gate."),
  state: z
    .enum(["met", "failed", "unknown"])
    .describe("`unknown` where it cannot be told; that is never a pass."),
  held: z
    .array(
      z.strictObject({
        ...RecordedReason.shape,
        roles: z
          .array(Slug)
          .describe("Roster roles that can put it right; empty where a scan or a merge does."),
        people: z.array(Login).describe("Who can: the people named for it, else those who hold these roles."),
      }),
    )
    .describe("What is missing, and who can put it right; empty where it is met."),
});
export type Gate = z.infer<typeof Gate>;

/** What an exception said when it was certified; a later renewal or its end does not change that. */
export const CertifiedException = Exception.pick({
  exception: true,
  checks: true,
  selector: true,
  financial_path: true,
  accepted: true,
  co_accepted: true,
  renewals: true,
});

/** What a deficiency said when it was certified; its remediation and its end do not change that. */
export const CertifiedDeficiency = Deficiency.pick({
  deficiency: true,
  control: true,
  what: true,
  root_cause: true,
  owner: true,
  affects: true,
});

/** What a person signs for one period, entity and regime: `evidence/<org>/certifications/<period>/<entity>/<regime>.md`. */
export const Certification = z.strictObject({
  record: z.literal("certification").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  period: PeriodId.describe("The period."),
  again: z
    .number()
    .int()
    .min(2)
    .optional()
    .describe("Which it is of its period, where every one before it is void; left out for the first."),
  entity: Slug.describe("The legal entity."),
  regime: RegimeId.describe("The regime."),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit")
    .describe("Commit whose evidence it rests on."),
  at: Instant.describe("When the text was made, by GitHub's clock."),
  due: Day.describe("Last day of the window in which it has to be signed."),
  language: Language.describe("Language of the text."),
  text: z.array(Sentence).min(1).describe("What is certified, a paragraph each."),
  digest: Digest.describe(
    "Digest of the text: its paragraphs, with an empty line between each and the next.",
  ),
  sentence: Sentence.describe("What everybody who signs types as the text of the approving review."),
  roles: z.array(Slug).min(1).describe("Roster roles of which each signs, by different people."),
  gates: z.array(Gate).min(1).describe("Every gate."),
  population: z
    .strictObject({
      scan: Text.describe("Id of the last scan of the period."),
      digest: Digest.describe("Digest over the sorted uids."),
      identities: z.number().int().nonnegative().describe("How many."),
      limits: z.array(RecordedReason).describe("What could not be seen, and was accepted."),
    })
    .describe("The identities of the entity that it speaks of."),
  evidence: z
    .array(
      z.strictObject({
        file: Text.describe("Path of the document."),
        digest: Digest.describe("Digest of its bytes at the commit."),
      }),
    )
    .describe("What it rests on at that commit: the conclusion, the scan, the reviews and their sign-offs."),
  exceptions: z.array(CertifiedException).describe("Every open exception of the entity, as it was stated."),
  deficiencies: z
    .array(CertifiedDeficiency)
    .describe("Every open deficiency that reaches this entity and regime, as it was stated."),
});
export type Certification = z.infer<typeof Certification>;
