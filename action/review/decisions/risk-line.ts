import type { Risk } from "./command.ts";
import { hasWord } from "./has-word.ts";
import { NO_WORDS, RISK, YES_WORDS } from "./words.ts";

/** Reads the answer on the reporting risk, `risk: no, it can only read`; null for any other line. */
export function readRisk(line: string): { ok: true; risk: Risk } | { ok: false } | null {
  const mark = RISK.exec(line)?.[0];
  if (mark === undefined) return null;
  const answer = line.slice(mark.length);
  for (const [words, exists] of [
    [NO_WORDS, false],
    [YES_WORDS, true],
  ] as const)
    for (const word of words) {
      const rest = behind(answer, word);
      if (rest !== null) return hasWord(rest) ? { ok: true, risk: { exists, text: rest } } : { ok: false };
    }
  return { ok: false };
}

/** What follows a word and the signs that part it from its reason; null where the line begins otherwise. */
function behind(answer: string, word: string): string | null {
  if (!answer.toLowerCase().startsWith(word)) return null;
  const rest = answer.slice(word.length);
  // "no" begins "not sure", "no-one" and "no idea", and 「なし」 begins 「なしとは言えない」: neither of the two.
  if (!/^\s*(?:$|[,.;:、。，．；：–—]|-(?![a-z])|because(?:\s|$))/iu.test(rest)) return null;
  return rest.replace(/^[\s,.;:、。：-]*(?:because(?:\s+|$))?/iu, "").trim();
}
