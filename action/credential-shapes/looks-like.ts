import { RANDOM, shapeIn } from "./shapes.ts";
import { wordIn } from "./words.ts";

/** Why something looks like a credential: the rule whose form its value has, or the word in its name; never the value. */
export interface Likeness {
  by: "shape" | "name";
  as: string;
}

/** Longest value that is looked at; GitHub takes none of a variable that is longer than 48 KB. */
const LONGEST = 64 * 1024;

/** Values that no credential has: nothing, a switch, a number, and what only names where one is kept. */
const NO_CREDENTIAL =
  /^(?:true|false|yes|no|on|off|none|null|-?[\d.]{1,12}|(?:https?|op|vault|file|s3|gs):\/\/\S*|arn:\S*|projects\/\S*|\.{0,2}\/\S*)$/i;

/** Whether what is kept under a name looks like a credential; null for no. */
export function looksLike(name: string, value: string): Likeness | null {
  const looked = value.slice(0, LONGEST).trim();
  const shape = shapeIn(looked);
  if (shape !== null) return { by: "shape", as: shape };
  const word = wordIn(name);
  if (word === null || looked === "" || NO_CREDENTIAL.test(looked)) return null;
  return isRandom(looked) ? { by: "shape", as: RANDOM } : { by: "name", as: word };
}

/** Bits a character from which a text is no word of any language; English in base64 has less. */
const BITS = 4;

/** One long run of letters of both sizes and digits, as a generator makes it; a digest or a UUID is none. */
function isRandom(text: string): boolean {
  if (!/^[\w+/=-]{24,512}$/.test(text)) return false;
  if (!/[A-Z]/.test(text) || !/[a-z]/.test(text) || !/\d/.test(text)) return false;
  return bitsOf(text) >= BITS;
}

/** Shannon's entropy in bits a character. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}
