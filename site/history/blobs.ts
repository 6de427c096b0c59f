import { mustStream } from "./git.ts";

const LINE_FEED = 10;

/**
 * Hands on the bytes of blobs in the order of their ids, an id as often as it is named, from one `git cat-file --batch`.
 * Each answer is `<id> <type> <size>\n<bytes>\n`; a missing object throws, since the repository is damaged then. The
 * bytes are lent: whoever keeps them copies them.
 */
export async function eachBlob(
  folder: string,
  ids: readonly string[],
  take: (bytes: Buffer, at: number) => void,
): Promise<void> {
  if (ids.length === 0) return;
  let at = 0;
  let held: Buffer[] = [];
  let length = 0;
  /** Bytes without which nothing more can be read. */
  let needed = 1;
  const read = (chunk: Buffer) => {
    held.push(chunk);
    length += chunk.length;
    if (length < needed) return;
    let rest = Buffer.concat(held, length);
    for (;;) {
      const end = rest.indexOf(LINE_FEED);
      if (end === -1) break;
      const [, type, size] = rest.toString("latin1", 0, end).split(" ");
      if (type === "missing" || size === undefined)
        throw new Error(`git has no object ${ids[at] ?? ""}; run git fsck`);
      const after = end + 1 + Number(size);
      needed = after + 1;
      if (rest.length < needed) break;
      take(rest.subarray(end + 1, after), at);
      at += 1;
      rest = rest.subarray(needed);
      needed = 1;
    }
    held = [rest];
    length = rest.length;
  };
  await mustStream(folder, { args: ["cat-file", "--batch"], input: `${ids.join("\n")}\n` }, read);
}

/** The bytes of many blobs, by id. */
export async function readBlobs(folder: string, ids: Iterable<string>): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Buffer>();
  await eachBlob(folder, wanted, (bytes, at) => blobs.set(wanted[at] ?? "", Buffer.from(bytes)));
  return blobs;
}
