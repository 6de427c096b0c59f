import { canonical, unixLines } from "../../../model/text.ts";
import { NOT_READ, RECORDED, type Rule } from "../facts.ts";

const DIGEST = /sha256:[0-9a-f]{64}/;
/** Markdown shows what is indented so far as code, which is shown and not told. */
const CODE = /^(?: {4}| {0,3}\t)/;

/** A text with every run of white space as one space. */
const spaced = (text: string): string => text.split(/\s+/u).join(" ").trim();

/**
 * Whoever certifies types the sentence of this very text: its entity, regime, period and digest, and nothing beside it.
 * A quotation of it, or the sentence with an objection below, certifies nothing. What was edited afterwards may be by
 * somebody else, or from after the signer thought otherwise, so it never counts.
 */
export const typedTheSentence: Rule = ({ approval: { body, edited }, requirement: { certifies } }) => {
  if (certifies === undefined) return null;
  const { sentence } = certifies;
  const typed = unixLines(canonical(body));
  const [first = ""] = typed.split("\n").filter((line) => line.trim() !== "");
  if (spaced(typed) === spaced(sentence) && !CODE.test(first)) {
    if (edited === null) return NOT_READ;
    return edited ? { result: "broken", reason: "sentence-edited", with: {} } : RECORDED;
  }
  if (spaced(typed).includes(spaced(sentence)))
    return { result: "broken", reason: "typed-more-than-the-sentence", with: { sentence } };
  return DIGEST.test(typed)
    ? { result: "broken", reason: "typed-another-sentence", with: { sentence } }
    : { result: "broken", reason: "typed-no-sentence", with: { sentence } };
};
