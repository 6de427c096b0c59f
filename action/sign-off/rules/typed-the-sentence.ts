import { canonical, unixLines } from "../../../model/text.ts";
import { RECORDED, type Rule } from "../facts.ts";

const DIGEST = /sha256:[0-9a-f]{64}/;

/** Whoever certifies types the sentence of this very text: its entity, regime, period and digest. */
export const typedTheSentence: Rule = ({ approval: { body }, requirement: { certifies } }) => {
  if (certifies === undefined) return null;
  const { sentence } = certifies;
  const lines = unixLines(canonical(body))
    .split("\n")
    .map((line) => line.trim());
  if (lines.includes(sentence)) return RECORDED;
  const other = lines.find((line) => DIGEST.test(line));
  return other === undefined
    ? { result: "broken", reason: "typed-no-sentence", with: { sentence } }
    : { result: "broken", reason: "typed-another-sentence", with: { sentence } };
};
