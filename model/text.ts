import { z } from "zod";

export { escapeInvisible, hasInvisible, oneLine, showInvisible } from "./invisible.ts";

/** Longest text kept from GitHub or from a person, in UTF-16 code units. */
export const MAX_TEXT = 10_000;

/**
 * A text from a file with its line ends settled: LF alone, whatever an editor or git's conversion made of them, and
 * without the byte order mark that some editors put before it. Every reader does this before it splits anything.
 */
export function unixLines(text: string): string {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The same string in the one form evidence keeps: well-formed Unicode, NFC; ASCII is in that form already. */
export const canonical = (value: string): string =>
  BEYOND_ASCII.test(value) ? value.toWellFormed().normalize("NFC") : value;

/** A text with line feeds alone, in the one form that evidence keeps. */
export function settled(text: string): string {
  const one = canonical(text);
  return one.includes("\r") ? one.replace(/\r\n?/g, "\n") : one;
}

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
