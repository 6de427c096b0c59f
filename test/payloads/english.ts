/** Three English words in a row; code quotes, and an address is no sentence. */
const SENTENCE = /(?:\b[A-Za-z]{2,}[,;:]? ){2,}[a-z]{2,}\b/;

/** Lines of a Japanese text that hold English outside of code and of links' addresses. */
export const englishIn = (text: string): string[] =>
  text
    .replace(/```[\s\S]*?```|`[^`\n]*`/g, "…")
    .replace(/\]\([^)]*\)/g, "]")
    .split("\n")
    .filter((line) => SENTENCE.test(line));
