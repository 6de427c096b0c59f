import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { HOSTILE } from "../test/payloads/hostile.ts";
import { readDocument, writeEvidence } from "./document.ts";
import { parted, RECORDS, shownOf } from "./front-matter.ts";
import { leavesOf } from "./leaves.ts";
import { sentence } from "./problem.ts";
import { recordIn } from "./record-block.ts";
import { writeJson } from "./record-json.ts";
import { canonicalise } from "./yaml.ts";

const FILE = "evidence/acme/a.md";
const Any = z.record(z.string(), z.unknown());
const told = (text: string) => {
  const reading = readDocument(Any, FILE, text);
  return reading.ok ? "" : reading.problems.map(sentence).join("\n");
};
/** What follows in a front matter of an identity from a record without ownership or assessments. */
const DERIVED = "business_owner: null\ntechnical_steward: null\nopen_findings: 0\n";
const withBlock = (block: string) =>
  `---\nrecord: identity\nuid: a\n${DERIVED}---\n\n# A\n\n## Record\n\n${block}`;

const FORM = "is not as a record is written: an object, its keys sorted and each once, one value a line";
const OPENING = "opens its record in another way than ## Record, a blank line and a line ```json or ```yaml";
const CLOSING = "does not end with the line ``` that closes its record";
const TWO = "has two records: one begins here, and another one below";
const SECOND = "```json\n{}\n```\n";

describe("a record that cannot be read says where", () => {
  test.each([
    ["no JSON", "```json\n{ a }\n```\n", `14: is not JSON here`],
    ["no JSON further down", '```json\n{\n  "a": 1,\n  "b": [1,\n}\n```\n', `17: is not JSON here`],
    ["a list", "```json\n[]\n```\n", `14: has a record that is not an object`],
    ["no end", "```json\n{}\n", `14: ${CLOSING}`],
    ["a text behind it", "```json\n{}\n```\n\nmore\n", `17: ${CLOSING}`],
    [
      "a key of the front matter",
      '```json\n{\n  "b": 1,\n  "uid": "b"\n}\n```\n',
      `16: uid stands in the front matter and in the record`,
    ],
    ["a key twice", '```json\n{\n  "a": 1,\n  "a": 2\n}\n```\n', `15: ${FORM}`],
    ["keys in another order", '```json\n{\n  "b": 1,\n  "a": 2\n}\n```\n', `15: ${FORM}`],
    ["two values on a line", '```json\n{ "a": 1, "b": 2 }\n```\n', `14: ${FORM}`],
    ["a second one", `\`\`\`json\n{}\n\`\`\`\n\n## Record\n\n${SECOND}`, `14: ${TWO}`],
    ["one that only GitHub shows as one", `\`\`\`JSON\n{}\n\`\`\`\n\n## Record\n\n${SECOND}`, `14: ${TWO}`],
    ["one in other marks", `~~~\n{}\n~~~\n\n## Record ##\n\n${SECOND}`, `14: ${TWO}`],
    ["another language", "```JSON\n{}\n```\n", `14: ${OPENING}`],
    ["other marks", "~~~json\n{}\n~~~\n", `14: ${OPENING}`],
    [
      "the block language of another kind",
      "```yaml\na: 1\n```\n",
      `14: has a record in yaml, which is to be in json`,
    ],
    [
      "faults of YAML, each",
      "```yaml\na: &x 1\nb: 2\nc: &y 3\n```\n",
      ["14: an anchor (&name) is not allowed", "16: an anchor (&name) is not allowed"],
    ],
  ])("%s", (_, block, sentences) => {
    expect(told(withBlock(block))).toBe(
      [sentences]
        .flat()
        .map((one) => `${FILE}:${one}`)
        .join("\n"),
    );
  });
});

describe("what follows from a record stands in its front matter for lists", () => {
  const identity = {
    record: "identity",
    uid: "a",
    ownership: { business_owner: "hana", technical_steward: null },
    assessments: ["pass", "fail", "unknown", "excepted"].map((outcome) => ({ outcome })),
  };
  const text = writeEvidence(identity, "# A");

  test("flat, and in no field of the data", () => {
    expect(text.split("---\n")[1]).toBe(
      "business_owner: hana\nopen_findings: 2\nrecord: identity\ntechnical_steward: null\nuid: a\n",
    );
    expect(readDocument(Any, FILE, text)).toEqual({ ok: true, data: identity, body: "# A\n" });
    expect([...(leavesOf(text) ?? [])].map(([field]) => field)).not.toContain("open_findings");
  });

  test("of an identity without an owner, too", () => {
    const bare = writeEvidence({ record: "identity", ownership: null, assessments: [] }, "# A");
    expect(bare).toContain("business_owner: null\nopen_findings: 0\n");
  });

  test.each([
    ["open_findings: 2", "open_findings: 0", 3, "open_findings is not what follows from the record: 2"],
    ["hana", "dana", 2, "business_owner is not what follows from the record: hana"],
    [
      "technical_steward: null",
      "technical_steward: dana",
      5,
      "technical_steward is not what follows from the record: null",
    ],
  ])("%s may not say %s", (now, other, line, reason) => {
    expect(told(text.replace(now, other))).toBe(`${FILE}:${String(line)}: ${reason}`);
  });

  test("none of it may be left out", () => {
    expect(told(text.replace("open_findings: 2\n", ""))).toBe(
      `${FILE}:1: open_findings is not what follows from the record: 2`,
    );
  });

  test("a front matter has at most twelve fields", () => {
    for (const kind of RECORDS) {
      const all = Object.fromEntries(["record", "schema", ...shownOf(kind)].map((field) => [field, "x"]));
      expect(Object.keys(parted({ ...all, record: kind }).front).length).toBeLessThanOrEqual(12);
    }
  });
});

describe("a field stands where its kind of record has it", () => {
  const text = (front: string, record: string) =>
    `---\nrecord: identity\n${front}${DERIVED}---\n\n# A\n\n## Record\n\n\`\`\`json\n${record}\n\`\`\`\n`;

  test.each([
    [
      "a field of the record in the front matter",
      text("uid: a\nfacts: {}\n", "{}"),
      `${FILE}:4: facts belongs in the record and stands in the front matter`,
    ],
    [
      "a flat field of the record there",
      text("repository_id: 7\n", "{}"),
      `${FILE}:3: repository_id belongs in the record and stands in the front matter`,
    ],
    [
      "a map where the front matter has a flat value",
      text("title:\n  a: 1\n", "{}"),
      `${FILE}:3: title belongs in the record and stands in the front matter`,
    ],
    [
      "a field of the front matter in the record",
      text("uid: a\n", '{\n  "state": "retired"\n}'),
      `${FILE}:15: state belongs in the front matter and stands in the record`,
    ],
  ])("%s is refused", (_, document, sentences) => {
    expect(told(document)).toBe(sentences);
  });
});

test("a reviewer who edits YAML is told the line of the field", () => {
  const schema = z.strictObject({
    record: z.literal("review"),
    lines: z.array(z.strictObject({ uid: z.string(), decision: z.enum(["keep", "revoke"]) })),
  });
  const document = writeEvidence(
    {
      record: "review",
      lines: [
        { uid: "a", decision: "keep" },
        { uid: "b", decision: "drop" },
      ],
    },
    "# Review",
  );
  const line = document.split("\n").findIndex((one) => one.includes("drop")) + 1;
  const reading = readDocument(schema, FILE, document);
  expect(reading.ok ? [] : reading.problems.map(({ field, line: at }) => [field, at])).toEqual([
    ["lines[1].decision", line],
  ]);
});

test("a document that lost its record says that, and not what all is missing", () => {
  expect(told("---\nrecord: identity\nschema: 2\n---\n\n# A\n")).toBe(
    `${FILE}:5: has no block ## Record at its end`,
  );
});

test("what is wrong in either part is told by its line", () => {
  const schema = z.strictObject({ record: z.literal("identity"), uid: z.number(), a: z.number() });
  const text = `---\nrecord: identity\nuid: x\n${DERIVED}---\n\n# A\n\n## Record\n\n\`\`\`json\n{\n  "a": "y"\n}\n\`\`\`\n`;
  const reading = readDocument(schema, FILE, text);
  expect(reading.ok ? [] : reading.problems.map(({ field, line }) => [field, line])).toEqual([
    ["uid", 3],
    ["a", 15],
  ]);
});

test("a document of people may have a heading of that name", () => {
  const text = withBlock("```json\n{ a }\n```\n");
  expect(readDocument(Any, "controls/baseline/A.md", text).ok).toBe(true);
});

test("front matter holds what a list shows, flat, and the record the rest, sorted, one value a line", () => {
  const identity = {
    record: "identity",
    schema: 2,
    title: "a key",
    uid: "github:deploy-key:1",
    facts: { read_only: false, added_by: null },
    assessments: [{ outcome: "pass", check: "a" }],
    repository_id: 7,
  };
  expect(writeEvidence(identity, "# A key\n\nIt is young.")).toBe(`---
business_owner: null
open_findings: 0
record: identity
schema: 2
technical_steward: null
title: a key
uid: github:deploy-key:1
---

# A key

It is young.

## Record

\`\`\`json
{
  "assessments": [
    {
      "check": "a",
      "outcome": "pass"
    }
  ],
  "facts": {
    "added_by": null,
    "read_only": false
  },
  "repository_id": 7
}
\`\`\`
`);
});

test("a field that is no flat value never stands in the front matter", () => {
  expect(parted({ record: "identity", title: ["a"], uid: "b" })).toEqual({
    kind: "identity",
    front: { record: "identity", uid: "b", business_owner: null, open_findings: 0, technical_steward: null },
    record: { title: ["a"] },
  });
});

test("where people edit a document its record is YAML", () => {
  const review = { record: "review", schema: 2, period: "2026-Q1", lines: [{ by: null, uid: "a" }] };
  const text = writeEvidence(review, "# Review");
  expect(text).toContain("## Record\n\n```yaml\nlines:\n  - by: null\n    uid: a\n```\n");
  expect(readDocument(Any, FILE, text)).toEqual({ ok: true, data: review, body: "# Review\n" });
});

test("what a reader cannot see is written by its code", () => {
  const written = writeJson({ a: "x\u202Ey\u{e0041}z\u0007" });
  expect(written).toBe('{\n  "a": "x\\u202ey\\udb40\\udc41z\\u0007"\n}');
  expect(JSON.parse(written)).toEqual({ a: "x\u202Ey\u{e0041}z\u0007" });
});

test("the leaves of a document are those of both its parts, in one order", () => {
  const text = writeEvidence({ record: "identity", uid: "a", facts: { b: 1 }, title: "c" }, "# A");
  expect([...(leavesOf(text) ?? [])]).toEqual([
    ["facts.b", "1"],
    ["record", "identity"],
    ["title", "c"],
    ["uid", "a"],
  ]);
  expect(leavesOf(withBlock("```json\n{ a }\n```\n"))).toBeNull();
});

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 60 }));
const fields = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(hostile, fc.array(hostile), fc.integer()),
);

test.each(["identity", "review"])("whatever a record of the kind %s holds comes back as it was", (record) => {
  fc.assert(
    fc.property(fields, hostile, (values, title) => {
      const data = { ...values, title, record };
      const text = writeEvidence(data, "# A\n\n## Record\n\nnot yet\n");
      const reading = readDocument(Any, FILE, text);
      expect(reading).toEqual({ ok: true, data: canonicalise(data), body: "# A\n\n## Record\n\nnot yet\n" });
      expect(reading.ok && writeEvidence({ ...reading.data, record }, reading.body)).toBe(text);
    }),
    { seed: 20260112, numRuns: 400 },
  );
});

test("a text without a block is a body alone", () => {
  expect(recordIn("# A\n\n## Record\n")).toEqual({ found: false });
});
