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
