import type { Pieces } from "../../model/pieces.ts";

/** Bytes that one character of JavaScript's takes at most. */
const MOST = 3;

let written = Buffer.alloc(1 << 16);

/** The bytes of a text in pieces. They are good until somebody asks for those of another: no file needs its own. */
export function bytesOf(pieces: Pieces): Buffer {
  let room = 0;
  for (const piece of pieces) room += typeof piece === "string" ? MOST * piece.length : piece.bytes.length;
  if (room > written.length) written = Buffer.alloc(2 * room);
  let end = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") end += written.write(piece, end);
    else {
      written.set(piece.bytes, end);
      end += piece.bytes.length;
    }
  }
  return written.subarray(0, end);
}

/** Whether these are the bytes of a text in pieces; what many texts share is compared where it is. */
export function areBytesOf(pieces: Pieces, bytes: Buffer): boolean {
  let at = 0;
  let own = "";
  const isNext = (part: Uint8Array): boolean => {
    const end = at + part.length;
    if (end > bytes.length || bytes.compare(part, 0, part.length, at, end) !== 0) return false;
    at = end;
    return true;
  };
  for (const piece of pieces) {
    if (typeof piece === "string") own += piece;
    else if (!isNext(bytesOf([own])) || !isNext(piece.bytes)) return false;
    else own = "";
  }
  return isNext(bytesOf([own])) && at === bytes.length;
}
