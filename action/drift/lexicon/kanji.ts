const DIGITS = "〇一二三四五六七八九";
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a number in kanji, for a pattern. */
export const KANJI = `${DIGITS}${Object.keys(POWERS).join("")}`;

/** The number that kanji say, up to 9999: `三十` with places, `三〇` digit by digit. */
export function readKanji(text: string): number {
  if (!Array.from(text).some((one) => one in POWERS))
    return Number(
      Array.from(text)
        .map((one) => DIGITS.indexOf(one))
        .join(""),
    );
  let sum = 0;
  let digit: number | null = null;
  for (const one of text) {
    const power = POWERS[one];
    if (power === undefined) digit = (digit ?? 0) * 10 + DIGITS.indexOf(one);
    else {
      sum += (digit ?? 1) * power;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
