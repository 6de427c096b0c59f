import { seeded } from "../faults/seeded.ts";

/** What one reader or another gives a meaning, and what none expects. */
const PIECES = [
  ..."' \" { } [ ] ( ) ` > # * | < & ~ _ - = : , . / \\ ! ? % $ @ ; + ^ « » 「 」 。 、 0 1 a 一 十 日 年".split(
    " ",
  ),
  ..." |\t|\n|\r|\r\n|\0|\u2028|\u202e|\ud800|\udc00|\ufdfa|e\u0301".split("|"),
  "${{ ",
  "${{ ''",
  "}}",
  "{{ x",
  "''",
  "- ",
  "\n- ",
  "\n# ",
  "\n#",
  "\n---",
  "\n> ",
  "> ",
  "```\n",
  "&a [*a]",
  "a: ",
  "\na: b",
  "  ",
  "[a](",
  "![",
  "**a",
  "<!--",
  "::error::",
  "##[",
  "1 day ",
  "1日",
  "一日",
  "every day ",
  "毎月",
  "1,",
  "daily ",
  "one hundred and ",
  "PR.AC-1 ",
  "\0:",
  ', <https://a.example>; rel="next"',
  "a.",
  "a b ",
  "at line 1",
];

const SEED = 20_260_901;
const MIXTURES = 10;

/** A few pieces, each up to a hundred times in a row, at random. */
function mixture(random: () => number, length: number): string {
  const pieces = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(PIECES, random));
  let text = "";
  while (text.length < length) text += pick(pieces, random).repeat(1 + Math.floor(random() ** 3 * 100));
  return text.slice(0, length);
}

const pick = (from: readonly string[], random: () => number): string =>
  from[Math.floor(random() * from.length)] ?? "";

/** The texts that a reader is given, of so many UTF-16 units, the same in every run. */
export function texts(length: number): string[] {
  const random = seeded(SEED);
  return [
    // What ends otherwise than it went on makes a search fail at its very end.
    ...PIECES.map((piece) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}\u0001x`),
    ...Array.from({ length: MIXTURES }, () => mixture(random, length)),
  ];
}
