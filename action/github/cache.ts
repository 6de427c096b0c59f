import { createHash, createHmac, hkdfSync, randomUUID, timingSafeEqual } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Entry = z.strictObject({
  etag: z.string().min(1),
  /** The items as the source keeps them, never the raw answer: no public key body is ever stored. */
  items: z.unknown(),
  total: z.number().nullable(),
  next: z.string().nullable(),
});

/** What is kept of one answer, to be reused when GitHub confirms it with a 304. */
export type Entry = z.infer<typeof Entry>;

/** Answers of earlier scans. */
export interface Cache {
  read: (key: string) => Promise<Entry | null>;
  write: (key: string, entry: Entry) => Promise<void>;
}

/** No answers of earlier scans. */
export const noCache: Cache = { read: () => Promise.resolve(null), write: () => Promise.resolve() };

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * What an answer depends on besides the world: the question, who asked with which permissions, and the version
 * that shaped it. An answer given to another credential is another entry, and so never reused.
 */
export const cacheKey = (...parts: readonly string[]): string => digestOf(JSON.stringify(parts));

/**
 * The key that seals a cache, from a secret that only the scanner has: an App's private key, or the token itself.
 * Whoever can write to the folder and does not have the secret cannot put an answer there.
 */
export const sealingKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", "countersign cache 1", 32));

/**
 * Keeps answers in a folder, one file each, sealed for the question they answer; a file that is broken in any way, or
 * was written by anybody else, is as good as none.
 */
export function folderCache(folder: string, sealedWith: Buffer): Cache {
  const sealOf = (key: string, content: string) =>
    createHmac("sha256", sealedWith).update(`${key}\n${content}`).digest("hex");
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async read(key) {
      try {
        const text = await readFile(fileOf(key), "utf8");
        const [seal = "", content = ""] = text.split("\n");
        const expected = sealOf(key, content);
        if (seal.length !== expected.length || !timingSafeEqual(Buffer.from(seal), Buffer.from(expected)))
          return null;
        const parsed = Entry.safeParse(JSON.parse(content));
        return parsed.success ? parsed.data : null;
      } catch {
        return null;
      }
    },
    async write(key, entry) {
      const file = fileOf(key);
      const content = JSON.stringify(entry);
      const draft = `${file}.${randomUUID()}`;
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
      await writeFile(draft, `${sealOf(key, content)}\n${content}`);
      await rename(draft, file);
    },
  };
}
