import { cellCode, code } from "../../../model/markdown.ts";
import { hasInvisible } from "../../../model/text.ts";

/** Letters, digits and the punctuation of ordinary sentences, none of which Markdown or GitHub gives a meaning. */
const ORDINARY =
  /^\p{L}(?:[\p{L}\p{N} ,.;:'’()%/?!"«»、。「」（）–—-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
/** What GitHub turns into links although it is ordinary text: addresses, issue and commit references, emoji. */
const LINKED = /:\/\/|\bwww\.|\bgh-\d|\b[0-9a-f]{7,}\b|:[a-z0-9_+-]+:/i;

/**
 * A sentence that may quote a name from GitHub: as it is when every character is ordinary, otherwise as code,
 * where nothing in it can mention, link, tick a box or close an issue.
 */
export const prose = (value: string): string =>
  ORDINARY.test(value) && !LINKED.test(value) && !hasInvisible(value) ? value : code(value);

/** {@link prose} for a table cell. */
export const cellProse = (value: string): string => (prose(value) === value ? value : cellCode(value));
