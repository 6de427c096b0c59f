import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf } from "../test/faults/drawn.ts";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { joined } from "./pieces.ts";
import { recordPieces, writeGeneralJson } from "./record-json.ts";

const leaf = fc.oneof(
  fc.constantFrom(...HOSTILE, '"findings": []', "e\u0301"),
  fc.integer(),
  fc.constant(null),
);
const item = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.oneof(leaf, fc.array(leaf)), { maxKeys: 3 });
const list = fc.oneof(fc.array(item, { maxLength: 3 }), fc.array(fc.oneof(item, leaf)), leaf);
const nested = fc.record({ assessments: list, findings: list });
const record = fc.record(
  { assessments: list, findings: list, facts: fc.oneof(item, nested), a: leaf, z: nested },
  { requiredKeys: [] },
);

test.each(["identity", "repository", "scan"])(
  "a record of the kind %s has the bytes that it has item by item, the first time and again",
  (kind) => {
    fc.assert(
      fc.property(record, (data) => {
        const expected = writeGeneralJson(data);
        expect(joined(recordPieces(kind, data))).toBe(expected);
        expect(joined(recordPieces(kind, data))).toBe(expected);
      }),
      runsOf(1_500, 20260112),
    );
  },
);
