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
export const certifying = (typed: string, edited: boolean | null = false): Partial<Case> => ({
  approval: anApproval({ body: typed, edited }),
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
  ...[
    ["inside another", `I do not say: ${SENTENCE}`],
    ["above an objection", `${SENTENCE}\n\nExcept for the shared account.`],
    ["below something else", `Read and understood.\n${SENTENCE}`],
    ["as a quotation", `> ${SENTENCE}`],
    ["in a fence", `\`\`\`\n${SENTENCE}\n\`\`\``],
    ["as a span of code", `\`${SENTENCE}\``],
    ["indented as code", `\n    ${SENTENCE}`],
    ["indented by a tab", `\t${SENTENCE}`],
    ["in HTML", `<del>${SENTENCE}</del>`],
    ["with a hidden comment", `${SENTENCE} <!-- not really -->`],
    ["twice", `${SENTENCE}\n${SENTENCE}`],
  ].map(([where = "", typed = ""]): Row => [
    `types the sentence ${where}`,
    "typed-the-sentence",
    "broken",
    "typed-more-than-the-sentence",
    certifying(typed),
  ]),
  [
    "had its sentence written into it afterwards",
    "typed-the-sentence",
    "broken",
    "sentence-edited",
    certifying(SENTENCE, true),
  ],
  [
    "has a text of which nobody tells whether it was edited",
    "typed-the-sentence",
    "unknown",
    "not-read",
    certifying(SENTENCE, null),
  ],
];
