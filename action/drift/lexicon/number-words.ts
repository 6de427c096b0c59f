const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Pattern of a number written in English words, up to `nine hundred and ninety-nine`. */
export const NUMBER_WORDS = (() => {
  const ones = [...SMALL].reverse().join("|");
  const below = `(?:(?:${TENS.join("|")})(?:[-\\s](?:${SMALL.slice(1, 10).reverse().join("|")}))?|${ones})`;
  return `(?:(?:${SMALL.slice(1, 10).reverse().join("|")}|a)\\shundred(?:\\sand\\s${below})?|${below})`;
})();

/** The number that English words say. */
export function readNumberWords(text: string): number {
  let sum = 0;
  for (const word of text.toLowerCase().split(/[-\s]+/)) {
    if (word === "hundred") sum = (sum || 1) * 100;
    else sum += Math.max(0, SMALL.indexOf(word), (TENS.indexOf(word) + 2) * (TENS.includes(word) ? 10 : 0));
  }
  return sum;
}
