import { z } from "zod";

/** Longest text kept from GitHub or from a person, in UTF-16 code units. */
export const MAX_TEXT = 10_000;

/**
 * Characters a reader cannot see or that reorder what they see: control characters, bidirectional marks,
 * zero-width characters, tags and line separators (CVE-2021-42574, "Trojan Source").
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\u{e0000}|[\u{e0001}-\u{e007f}\u{e0100}-\u{e01ef}]/gu;

/**
 * A text from a file with its line ends settled: LF alone, whatever an editor or git's conversion made of them, and
 * without the byte order mark that some editors put before it. Every reader does this before it splits anything.
 */
export function settleLines(text: string): string {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
}

/** The same string in the one form evidence keeps: well-formed Unicode, NFC. */
export const canonical = (value: string): string => value.toWellFormed().normalize("NFC");

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

/** Free text, kept as data: any characters, in canonical form. */
export const Text = z.string().overwrite(canonical).max(MAX_TEXT);

/** Free text that says something. */
export const Sentence = z.string().overwrite(canonical).trim().min(1, "must not be empty").max(MAX_TEXT);

/** A name in both languages that people of the group read. */
export const Names = z.strictObject({
  en: Sentence.describe("In English."),
  ja: Sentence.describe("In Japanese."),
});
export type Names = z.infer<typeof Names>;

/** A name that is safe in a path: letters, digits, dot, underscore, hyphen; not a dot alone. */
export const SafeName = z
  .string()
  .max(200)
  .regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]+$/, "must use only A-Z a-z 0-9 . _ -");

/** An identifier people choose: lower-case words joined by hyphens, `acme-us`. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/**
 * A GitHub login; an enterprise's managed users end in an underscore and a short code.
 * https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export const Login = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/, "must be a GitHub login");

/** A GitHub numeric id. */
export const Id = z.number().int().positive();

/** A SHA-256 digest, `sha256:` and 64 hexadecimal digits. */
export const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, "must be sha256: and 64 hex digits");
