import { canonical, settled } from "./text.ts";

const encoder = new TextEncoder();

/** A part that many texts have, in the form that evidence keeps; its bytes are made once for all of them. */
export class SharedText {
  readonly text: string;
  #bytes: Uint8Array | null = null;

  constructor(text: string) {
    this.text = settled(text);
  }

  get bytes(): Uint8Array {
    return (this.#bytes ??= encoder.encode(this.text));
  }
}

/** A text in pieces, of which others have some. */
export type Pieces = readonly (string | SharedText)[];

const textOf = (piece: string | SharedText): string => (typeof piece === "string" ? piece : piece.text);

/** The text that pieces make. Joined, not added up: a text in parts takes three times its memory. */
export const joined = (pieces: Pieces): string => pieces.map(textOf).join("");

/** Pieces in the form that evidence keeps, without line feeds at their end: the same as of their text as a whole. */
export function settledPieces(pieces: Pieces): Pieces {
  const parts: (string | SharedText)[] = [];
  let isApart = true;
  let last = "";
  for (const piece of pieces) {
    const text = textOf(piece);
    if (text === "") continue;
    last = text;
    // No character has another form for what stands behind a line feed, or before one.
    isApart &&= parts.length === 0 || text.startsWith("\n");
    if (typeof piece !== "string") parts.push(piece);
    else {
      isApart &&= !text.includes("\r");
      parts.push(canonical(piece));
    }
  }
  if (isApart && !last.endsWith("\n")) return parts;
  const whole = trimmed(settled(joined(pieces)));
  return whole === "" ? [] : [whole];
}

/** A text without the line feeds at its end. */
export function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end -= 1;
  return text.slice(0, end);
}
