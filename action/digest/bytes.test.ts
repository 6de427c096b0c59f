import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, SharedText } from "../../model/pieces.ts";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { areBytesOf, bytesOf } from "./bytes.ts";

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constant("証".repeat(40_000)),
);

test("the bytes of pieces are those of their text, whatever was asked for before and however long it is", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 4 }), (all) => {
      const pieces = all.map(([one, isShared]) => (isShared ? new SharedText(one) : one.toWellFormed()));
      expect(bytesOf(pieces).equals(Buffer.from(joined(pieces)))).toBe(true);
    }),
    { seed: 20260115, numRuns: 300 },
  );
});

test("bytes are those of pieces where they are those of their text, and no others are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 4 }), fc.nat(), (all, at) => {
      const pieces = all.map(([one, isShared]) => (isShared ? new SharedText(one) : one.toWellFormed()));
      const bytes = Buffer.from(joined(pieces));
      expect(areBytesOf(pieces, bytes)).toBe(true);
      expect(areBytesOf(pieces, Buffer.concat([bytes, Buffer.from("\n")]))).toBe(false);
      if (bytes.length === 0) return;
      expect(areBytesOf(pieces, bytes.subarray(0, -1))).toBe(false);
      const other = Buffer.from(bytes);
      other[at % other.length] = (other[at % other.length] ?? 0) ^ 1;
      expect(areBytesOf(pieces, other)).toBe(false);
    }),
    { seed: 20260116, numRuns: 300 },
  );
});
