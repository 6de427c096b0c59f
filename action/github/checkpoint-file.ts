/** One record of a file of answers. */
interface FileRecord {
  /** Which question it answers: 32 bytes. */
  key: Buffer;
  content: Buffer;
}

const [LENGTH, KEY] = [4, 32];

/** A record as bytes: the length of what comes after it, the question, the content. */
export function written(key: Buffer, content: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(KEY + content.length);
  return Buffer.concat([length, key, content]);
}

/** The records of a file, and where the last whole one ends: a process may have been ended while it wrote the next. */
export function recordsIn(bytes: Buffer): { records: FileRecord[]; end: number } {
  const records: FileRecord[] = [];
  let at = 0;
  while (at + LENGTH + KEY <= bytes.length) {
    const from = at + LENGTH;
    const to = from + bytes.readUInt32BE(at);
    if (to > bytes.length || to < from + KEY) break;
    records.push({ key: bytes.subarray(from, from + KEY), content: bytes.subarray(from + KEY, to) });
    at = to;
  }
  return { records, end: at };
}
