import type { SignOffRule } from "../../../model/sign-off.ts";
import type { Case } from "../facts.ts";
import { anApproval, aRequirement } from "./a-pull.ts";

/** An approval that breaks a rule: what it does, the rule, and what that says. */
export type Row = [
  what: string,
  rule: SignOffRule,
  result: "broken" | "unknown",
  reason: string,
  over: Partial<Case>,
];

export const SENTENCE = `I certify acme-us sox 2026-Q3 sha256:${"1".repeat(64)}.`;
/** An approval of a certification, with what was typed. */
export const certifying = (typed: string): Partial<Case> => ({
  approval: anApproval({ body: typed }),
  requirement: aRequirement({
    what: "certification",
    certifies: { digest: `sha256:${"1".repeat(64)}`, sentence: SENTENCE },
  }),
});

/** What is typed and does not certify the text. */
export const SENTENCES: readonly Row[] = [
  ["types nothing", "typed-the-sentence", "broken", "typed-no-sentence", certifying("")],
  [
    "types less than the sentence",
    "typed-the-sentence",
    "broken",
    "typed-no-sentence",
    certifying("I certify acme-us sox 2026-Q3."),
  ],
  [
    "types the sentence of another period",
    "typed-the-sentence",
    "broken",
    "typed-another-sentence",
    certifying(SENTENCE.replace("Q3", "Q2")),
  ],
  [
    "types the sentence of another text",
    "typed-the-sentence",
    "broken",
    "typed-another-sentence",
    certifying(SENTENCE.replaceAll("1", "2")),
  ],
  [
    "types the sentence inside another",
    "typed-the-sentence",
    "broken",
    "typed-another-sentence",
    certifying(`I do not say: ${SENTENCE}`),
  ],
];
