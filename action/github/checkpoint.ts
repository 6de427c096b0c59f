import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { appendFile, mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import { Instant } from "../../model/instant.ts";
import { recordsIn, written } from "./checkpoint-file.ts";

/** What came of one question, as the source that put it was told. */
const KeptAnswer = z.strictObject({
  reading: z.unknown(),
  /** Requests that it took, and answers of those that were taken from the cache. */
  requests: z.number().int().nonnegative(),
  cached: z.number().int().nonnegative(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** Answers of one scan, over all its attempts. */
export interface Kept {
  /** Server time of the first answer of the first attempt. */
  started: Instant;
  /** How many answers of earlier attempts there are. */
  answers: number;
  /** What an earlier attempt was told. */
  read: (key: string) => KeptAnswer | null;
  /** Keeps an answer for the next attempt; that it could not be kept ends nothing. */
  keep: (key: string, answer: KeptAnswer) => void;
}

/** Keeps what was answered, so that a scan that is cut off goes on where it was. */
export interface Checkpoint {
  /**
   * Opens what was kept of the same scan: by the same credential with the same permissions, in this version, of this
   * organisation. Where that started too long ago it begins anew.
   */
  open: (identity: readonly string[], now: Instant) => Promise<Kept>;
  /** Waits until everything is kept that was answered so far. */
  rest: () => Promise<void>;
  /** Forgets what was kept; there is nothing to go on with. */
  forget: () => Promise<void>;
}

/** Keeps nothing. */
export const noCheckpoint: Checkpoint = {
  open: (_, now) => Promise.resolve({ started: now, answers: 0, read: () => null, keep: () => undefined }),
  rest: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

/** Milliseconds after its start that a scan may be gone on with: a job ends after 6 hours, and the next may wait. */
export const LASTS = 12 * 3_600_000;

/** A file beyond this is not read, in bytes. */
const MOST = 1 << 30;

/** The key that seals a checkpoint, from a secret that only the scanner has. */
export const checkpointKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", "countersign checkpoint 1", 32));

const sha256 = (text: string) => createHash("sha256").update(text).digest();
const Header = z.strictObject({ started: Instant });

/**
 * Keeps answers of the scan that `about` names in one file of a folder, each encrypted and sealed by itself with what only the scanner has: an answer
 * may hold the text of a file. What was cut off while it was written, or is anybody else's, is as good as none.
 */
export function folderCheckpoint(
  folder: string,
  { key, about, failed }: { key: Buffer; about: readonly string[]; failed: () => void },
): Checkpoint {
  let file: string | null = null;
  let writing = Promise.resolve();
  let isWritable = true;
  const write = (act: () => Promise<void>) => {
    writing = writing.then(async () => {
      if (isWritable) await act();
    });
    writing = writing.catch(() => {
      isWritable = false;
      failed();
    });
    return writing;
  };
  return {
    async open(identity, now) {
      const name = sha256(JSON.stringify([...about, ...identity])).toString("hex");
      const path = (file = join(folder, `${name}.answers`));
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      const seal = sealing(key, name);
      const { records, end } = recordsIn(bytes.length > MOST ? Buffer.alloc(0) : bytes);
      const [head, ...rest] = records;
      const header = Header.safeParse(head && seal.open(head.key, head.content));
      const age = header.success ? Date.parse(now) - Date.parse(header.data.started) : Infinity;
      const goesOn = header.success && age >= 0 && age <= LASTS;
      const started = goesOn ? header.data.started : now;
      const scan = sealing(key, `${name} ${started}`);
      await write(async () => {
        if (goesOn) return end === bytes.length ? undefined : truncate(path, end);
        await mkdir(folder, { recursive: true });
        const id = sha256("header");
        await writeFile(path, written(id, seal.close(id, { started })));
      });
      const known = new Map(goesOn ? rest.map((one) => [one.key.toString("hex"), one] as const) : []);
      return {
        started,
        answers: known.size,
        read(question) {
          const held = known.get(sha256(question).toString("hex"));
          const answer = held && KeptAnswer.safeParse(scan.open(held.key, held.content));
          return answer?.success === true ? answer.data : null;
        },
        keep(question, answer) {
          const id = sha256(question);
          void write(() => appendFile(path, written(id, scan.close(id, answer))));
        },
      };
    },
    rest: () => writing,
    async forget() {
      await writing;
      if (file !== null) await rm(file, { force: true });
    },
  };
}

const [IV, TAG] = [12, 16];

/** Encrypts and seals values for the question they answer in one scan, so that none can be put in another's stead. */
function sealing(key: Buffer, scan: string) {
  const about = (id: Buffer) => Buffer.concat([Buffer.from(`${scan} `), id]);
  return {
    close(id: Buffer, value: unknown): Buffer {
      const iv = randomBytes(IV);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(about(id));
      const content = Buffer.concat([cipher.update(serialize(value)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), content]);
    },
    /** The value; undefined for what was not sealed so. */
    open(id: Buffer, sealed: Buffer): unknown {
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV), { authTagLength: TAG });
        decipher.setAAD(about(id)).setAuthTag(sealed.subarray(IV, IV + TAG));
        return deserialize(Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]));
      } catch {
        return undefined;
      }
    },
  };
}
