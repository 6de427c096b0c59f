import { createHash, randomUUID } from "node:crypto";
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

/** Keeps answers in a folder, one file each; a file that is broken in any way is as good as none. */
export function folderCache(folder: string): Cache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async read(key) {
      try {
        const text = await readFile(fileOf(key), "utf8");
        const [digest = "", content = ""] = text.split("\n");
        if (digestOf(content) !== digest) return null;
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
      await writeFile(draft, `${digestOf(content)}\n${content}`);
      await rename(draft, file);
    },
  };
}
