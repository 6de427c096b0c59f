import fc from "fast-check";
import { expect, test } from "vitest";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { joined, settledPieces, SharedText, trimmed } from "./pieces.ts";
import { settled } from "./text.ts";

const text = fc.oneof(
  fc.constantFrom(
    ...HOSTILE,
    "",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "e",
    "\u0301",
    "\n\u0301a",
    "\ud800",
    "\udc00",
    "証",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const parts = fc.array(fc.tuple(text, fc.boolean()), { maxLength: 4 });

test("pieces in the form that evidence keeps are the text in that form", () => {
  fc.assert(
    fc.property(parts, (all) => {
      const pieces = all.map(([one, isShared]) => (isShared ? new SharedText(one) : one));
      expect(joined(settledPieces(pieces))).toBe(trimmed(settled(joined(pieces))));
    }),
    { seed: 20260114, numRuns: 5_000 },
  );
});

test("the bytes of a shared text are those of its text, made once", () => {
  const shared = new SharedText("e\u0301 証\r\n");
  expect(new TextDecoder().decode(shared.bytes)).toBe("\u00e9 証\n");
  expect(shared.bytes).toBe(shared.bytes);
});
