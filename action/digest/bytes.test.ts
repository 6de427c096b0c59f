import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, SharedText } from "../../model/pieces.ts";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { bytesOf } from "./bytes.ts";

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
