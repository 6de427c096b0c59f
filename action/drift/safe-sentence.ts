import { code } from "../../model/markdown.ts";
import { hasInvisible } from "../../model/text.ts";

/** Letters, digits and the punctuation of ordinary sentences, none of which Markdown or GitHub gives a meaning. */
const ORDINARY =
  /^["\p{L}](?:[\p{L}\p{N} ,.;:'’"()%/?、。「」（）・[\]-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
/** What becomes a link although it is ordinary text: addresses, issue and commit references, emoji, references. */
const LINKED = /:\/\/|\bwww\.|\bgh-\d|\b[0-9a-f]{7,}\b|:[a-z0-9_+-]+:|\]\(|\]\[|\]:/i;

/** A sentence that quotes people's documents: as it is where nothing in it has a meaning, else as code. */
export const safeSentence = (text: string): string =>
  ORDINARY.test(text) && !LINKED.test(text) && !hasInvisible(text) ? text : code(text);
