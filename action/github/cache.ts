import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const Entry = z.strictObject({
  etag: z.string().min(1),
  /** Address of the next page. */
  next: z.string().nullable(),
  /**
   * The answer as GitHub gave it, from which its tag for another credential follows; or, where nothing of it may be kept
   * but what the source keeps, the items of the list.
   */
  kept: z.union([
    z.strictObject({ body: z.string() }),
    z.strictObject({ items: z.array(z.unknown()), total: z.number().nullable() }),
  ]),
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
 * The key that a cache is encrypted with, from a secret that only the scanner has: an App's private key, or the token
 * itself. Whoever has the folder and not the secret can read no answer in it, and put none there.
 */
export const sealingKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", "countersign cache 2", 32));

const NONCE = 12;
const SEAL = 16;

/**
 * Keeps answers in a folder, one file each: packed, encrypted and sealed for the question they answer. A file that is
 * broken in any way, or was written by anybody else, is as good as none.
 */
export function folderCache(folder: string, encryptedWith: Buffer): Cache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    async read(key) {
      try {
        const file = await readFile(fileOf(key));
        const decipher = createDecipheriv("aes-256-gcm", encryptedWith, file.subarray(0, NONCE), {
          authTagLength: SEAL,
        });
        decipher.setAAD(Buffer.from(key)).setAuthTag(file.subarray(NONCE, NONCE + SEAL));
        const packed = Buffer.concat([decipher.update(file.subarray(NONCE + SEAL)), decipher.final()]);
        const { inflateRaw } = await import("node:zlib");
        const parsed = Entry.safeParse(JSON.parse((await promisify(inflateRaw)(packed)).toString()));
        return parsed.success ? parsed.data : null;
      } catch {
        return null;
      }
    },
    async write(key, entry) {
      const { deflateRaw } = await import("node:zlib");
      const packed = await promisify(deflateRaw)(JSON.stringify(entry));
      // A nonce of chance, as an answer is kept a few thousand times a night and not billions of times.
      // https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-38d.pdf
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", encryptedWith, nonce, { authTagLength: SEAL });
      cipher.setAAD(Buffer.from(key));
      const content = Buffer.concat([cipher.update(packed), cipher.final()]);
      const file = fileOf(key);
      const draft = `${file}.${randomUUID()}`;
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
      await writeFile(draft, Buffer.concat([nonce, cipher.getAuthTag(), content]));
      await rename(draft, file);
    },
  };
}
