import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Language } from "./language.ts";
import { RegimeId } from "./regime.ts";
import { Names, Sentence } from "./text.ts";

/** What tokens in the text of a certification may stand for. */
export const CERTIFICATION_TOKENS = [
  "entity",
  "period",
  "from",
  "to",
  "commit",
  "performer",
  "approver",
  "snapshot",
  "identities",
  "processes",
  "limits",
  "owners",
  "reviews",
  "remediation",
  "late",
  "exceptions",
  "variances",
  "deficiencies",
  "conclusion",
  "verdicts",
  "emergencies",
  "emergencies_open",
  "changes",
  "clauses",
  "uncertified",
] as const;
export type CertificationToken = (typeof CERTIFICATION_TOKENS)[number];

/** Those that stand for what evidence says against the text: without one of them people would sign more than is so. */
export const DEMANDED_TOKENS: readonly CertificationToken[] = [
  "limits",
  "owners",
  "remediation",
  "late",
  "exceptions",
  "variances",
  "deficiencies",
  "verdicts",
  "emergencies_open",
  "changes",
  "uncertified",
];

/** The wording that a regime has certified: `controls/regimes/<regime>/certification.md`; the body is the text. */
export const CertificationText = z.strictObject({
  regime: RegimeId.describe("The regime whose words these are."),
  language: Language.describe("Language of the text: the regime's authoritative one."),
  control: ControlId.describe("The control that certifying performs: it says who signs, and how often."),
  title: Names.describe("What the regime calls it, wherever it is named; a text has it in its own language."),
  sentence: Sentence.describe(
    "What everybody who signs types, with `{{scope}}` for the entity, the regime, the period and the digest of the text.",
  ),
});
export type CertificationText = z.infer<typeof CertificationText>;
