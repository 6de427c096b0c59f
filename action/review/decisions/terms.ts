import { nearest } from "../../../model/nearest.ts";
import { type Blame, FIELDS, type Term } from "./command.ts";
import { entryWith, FIELD_WORDS } from "./words.ts";
import type { Token } from "./tokens.ts";

const MOST_TERMS = 20;
const MOST_VALUES = 100;

/** The terms of a selector, or the first thing about it that is not understood. */
export function termsOf(
  tokens: readonly Token[],
): { ok: true; terms: readonly Term[] } | { ok: false; blame: Blame } {
  if (tokens.length === 0) return { ok: false, blame: { reason: "no-selector", with: {} } };
  if (tokens.length > MOST_TERMS)
    return { ok: false, blame: { reason: "too-many-terms", with: { most: MOST_TERMS } } };
  const terms: Term[] = [];
  for (const { word } of tokens) {
    const read = termOf(word);
    if ("reason" in read) return { ok: false, blame: read };
    terms.push(read);
  }
  return { ok: true, terms };
}

function termOf(word: string): Term | Blame {
  if (word.startsWith("github:")) return { field: "uid", values: [word] };
  const colon = word.indexOf(":");
  const name = colon === -1 ? word : word.slice(0, colon);
  const field = entryWith(FIELD_WORDS, name);
  if (colon === -1 || field === null)
    return { reason: "unknown-field", with: { word, near: nearest(name, FIELDS) } };
  const given = word.slice(colon + 1);
  const values = (field === "uid" ? [given] : given.split(","))
    .map((value) => (field === "owner" ? value.replace(/^@/, "") : value))
    .filter((value) => value !== "");
  if (values.length === 0) return { reason: "empty-value", with: { field: name } };
  if (values.length > MOST_VALUES) return { reason: "too-many-terms", with: { most: MOST_VALUES } };
  return { field, values };
}
