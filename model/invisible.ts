/**
 * Characters a reader cannot see or that reorder what they see: control characters, bidirectional marks,
 * zero-width characters, tags and line separators (CVE-2021-42574, "Trojan Source").
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\u{e0000}|[\u{e0001}-\u{e007f}\u{e0100}-\u{e01ef}]/gu;

/** Replaces every invisible character by what `write` makes of its hexadecimal code point. */
export const escapeInvisible = (value: string, write: (hex: string) => string): string =>
  value.replace(INVISIBLE, (character) => write((character.codePointAt(0) ?? 0).toString(16).toUpperCase()));

/** Shows every invisible character, `\\u202E` or `\\u{E0041}`, for people's eyes; never for storage. */
export const showInvisible = (value: string): string =>
  escapeInvisible(value, (hex) => (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`));

/** True when a string holds a character that {@link showInvisible} would replace. */
export const hasInvisible = (value: string): boolean => value.search(INVISIBLE) !== -1;

/** One line a person can read: invisible characters shown, line breaks and tabs turned to their escapes. */
export const oneLine = (value: string): string =>
  showInvisible(value).replace(/[\n\t]/g, (character) => (character === "\n" ? "\\n" : "\\t"));
