import { createHash } from "node:crypto";

/**
 * The bytes of a text that came by itself, if they are those of the blob: GitHub's query sends texts, whole or cut off,
 * as it decoded them, and whether that gave the file's own bytes shows by git's name for them.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function bytesOf(text: string, blob: string): Buffer | null {
  const bytes = Buffer.from(text, "utf8");
  return isBlob(bytes, blob) ? bytes : null;
}

/** True when these bytes are the blob of that name, SHA-1 or SHA-256. */
export const isBlob = (bytes: Buffer, blob: string): boolean =>
  createHash(blob.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex") === blob;

/**
 * The text of a file as GitHub's reader decodes it: by its byte order mark, which is no part of it, else as UTF-8, where
 * bytes that are none count as replacement characters.
 */
export function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
