import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf } from "../test/faults/drawn.ts";
import type { Assessment } from "./assessment.ts";
import { readDocument, writeEvidence } from "./document.ts";
import type { FindingPeriod } from "./finding.ts";
import { Identity } from "./identity.ts";
import { readEvidence } from "./read-evidence.ts";

const FILE = "evidence/acme/identities/deploy-key/ledger/1.md";
const assessment = (check: string, title: string): Assessment => ({
  check,
  controls: ["ROT-01"],
  outcome: "fail",
  since: "2026-01-12",
  reason: "same-pair-elsewhere",
  with: { more: 0, others: [{ title, repository: null }], none: {} },
});
const period = (check: string): FindingPeriod => ({
  check,
  outcome: "fail",
  opened: "2026-01-12",
  closed: null,
  by: null,
});
const identity = (titles: readonly string[]): Identity => ({
  record: "identity",
  schema: 2,
  kind: "deploy-key",
  uid: "github:deploy-key:1",
  organization: "acme",
  repository: "ledger",
  repository_id: 7,
  title: titles[0] ?? "key",
  state: "active",
  first_observed: "2026-01-12T03:00:11Z",
  ownership: null,
  facts: {
    created_at: "2025-06-01T00:00:00Z",
    added_by: null,
    read_only: true,
    verified: true,
    enabled: true,
    fingerprint: "SHA256:uN5iVbJZ2Yy0lYcQe0qYwqk3WzJ5Nn3v1sXh0Q2mB8k",
  },
  assessments: titles.map((title, n) => assessment(`check-${n}`, title)),
  findings: titles.map((_, n) => period(`check-${n}`)),
  lifecycle: [],
});
const textOf = (titles: readonly string[], body = "# A\n\nIt is young.") =>
  writeEvidence(identity(titles), body);
const read = (text: string) => readEvidence(Identity, FILE, text);
const slowly = (text: string) => readDocument(Identity, FILE, text);

describe("what is not in the form is refused with the same words as ever:", () => {
  const text = textOf(["a", "b"]);
  test.each([
    ["an indentation less", (one: string) => one.replace('\n        "more"', '\n      "more"')],
    ["an indentation of a whole item less", (one: string) => one.replace('\n      "check"', '\n  "check"')],
    ["a key twice", (one: string) => one.replace(/\n( {6}"check": .*)\n/, "\n$1\n$1\n")],
    [
      "an item without one of its keys",
      (one: string) => one.replace(/ {6}"check".*\n( {6}"controls": \[)/, "$1"),
    ],
    ["a space at the end of a line", (one: string) => one.replace('"fail",\n', '"fail", \n')],
    ["an outcome that there is not", (one: string) => one.replace('"fail"', '"lost"')],
    ["a day that the calendar has not", (one: string) => one.replace('"2026-01-12"', '"2026-02-30"')],
    ["a list without an end", (one: string) => one.replace("\n  ],", "")],
    ["no comma between items", (one: string) => one.replace("\n    },", "\n    }")],
    ["a comma after the last item", (one: string) => one.replace("\n    }\n  ],", "\n    },\n  ],")],
    ["a list twice", (one: string) => one.replace(/\n( {2}"findings": \[[\s\S]*?\n {2}\],)/, "\n$1\n$1")],
    ["a record twice", (one: string) => `${one}${one.slice(one.indexOf("\n## Record"))}`],
    ["a carriage return in the record", (one: string) => one.replace('"check-0"', '"check\r-0"')],
  ])("%s", (_, edit) => {
    const edited = edit(text);
    expect(edited).not.toBe(text);
    const reading = read(edited);
    expect(reading.ok).toBe(false);
    expect(reading).toEqual(slowly(edited));
  });
});

test.each([
  ["a file with the line ends of Windows", (one: string) => one.replaceAll("\n", "\r\n")],
  ["a file with a byte order mark", (one: string) => `\uFEFF${one}`],
  ["lists without an item", () => textOf([])],
  ["a body that shows a list as a record has it", () => textOf(["a"], '# A\n\n{\n  "assessments": [\n    {')],
  ["no body", () => textOf(["a"], "")],
])("%s is read as it ever was", (_, made) => {
  const text = made(textOf(["a", "b"]));
  const reading = read(text);
  expect(reading.ok).toBe(true);
  expect(reading).toEqual(slowly(text));
});

const lines = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom("remove", "repeat", "swap", "indent", "outdent", "empty"),
  }),
  { minLength: 1, maxLength: 3 },
);
const titles = fc.array(
  fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("\n    }", '"\n  ]', "\r\n", "証", "e\u0301")),
  { minLength: 1, maxLength: 4 },
);

test("whatever somebody did to the lines of a file, it is read, or refused, as it ever was", () => {
  fc.assert(
    fc.property(titles, lines, (named, edits) => {
      const all = textOf(named).split("\n");
      for (const { at, how } of edits) {
        const n = at % all.length;
        const line = all[n] ?? "";
        if (how === "remove") all.splice(n, 1);
        else if (how === "repeat") all.splice(n, 0, line);
        else if (how === "swap") [all[n], all[0]] = [all[0] ?? "", line];
        else all[n] = how === "indent" ? ` ${line}` : how === "outdent" ? line.slice(1) : "";
      }
      for (const text of [textOf(named), all.join("\n")]) expect(read(text)).toEqual(slowly(text));
    }),
    runsOf(1_500, 20260113),
  );
});

test("the same item of two files is one object", () => {
  const [first, second] = [read(textOf(["a", "b"])), read(textOf(["a", "c"]))];
  const item = first.ok ? first.data.assessments[0] : undefined;
  expect(item).toBeDefined();
  expect(second.ok ? second.data.assessments[0] : undefined).toBe(item);
});
