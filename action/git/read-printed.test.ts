import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidencePieces } from "../../model/document.ts";
import type { Identity } from "../../model/identity.ts";
import { joined } from "../../model/pieces.ts";
import { subjectIn } from "../../model/read-ledger.ts";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { aGovernance } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSecret, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { printedBy } from "../evidence/body/page.ts";
import { documentsAfter } from "../evidence/documents.ts";
import { anInput } from "../evidence/examples/an-input.ts";
import { periodsAfter, withPeriods } from "../evidence/periods.ts";
import { assessedSubjects } from "../evidence/subjects.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { compareFindings } from "../evaluate/findings.ts";
import { readPrinted } from "./read-printed.ts";

const snapshot = aSnapshot({ identities: [aKey({ read_only: false }), aSecret()] });
const governance = aGovernance();
const evaluated = evaluate({ checks, snapshot, governance, ledger: aLedger(), today: "2026-02-01" });
const input = anInput({ evaluated }, snapshot);
const known = documentsAfter({ ...input, snapshot, at: input.collected.started });
const { identities, repositories } = withPeriods(
  known,
  periodsAfter(compareFindings([], assessedSubjects(known)), "2026-01-12"),
);
const gone = aLedger(aSnapshot({ identities: [aSecret()] }), "retired").identities;
const subjects = [...identities, ...repositories, ...gone];
const LANGUAGES = ["en", "ja"] as const;

const written = (data: (typeof subjects)[number]["data"], language: "en" | "ja") =>
  joined(evidencePieces(data, printedBy(checks, language)(data)));

/** What both ways give of a text. */
function bothWays(file: string, text: string, language: "en" | "ja") {
  const printPage = printedBy(checks, language);
  return { fast: readPrinted(file, Buffer.from(text), printPage), slow: subjectIn(file, text, printPage) };
}

test.each(LANGUAGES)("every subject whose page is as it is printed now is read so, in %s", (language) => {
  for (const { file, data } of subjects) {
    const { fast, slow } = bothWays(file, written(data, language), language);
    expect(fast).toEqual(slow);
    expect(fast).toEqual({ file, data, isPrinted: true });
  }
  expect(subjects.length).toBeGreaterThan(2);
});

test("a page in another language is left to the general way", () => {
  for (const { file, data } of subjects) {
    const { fast, slow } = bothWays(file, written(data, "ja"), "en");
    expect(fast).toBeNull();
    expect(slow?.isPrinted).toBe(false);
  }
});

/** The first identity with another name, and somebody who answers for it. */
function named(title: string, owner = "dana"): { file: string; data: Identity } {
  const [first] = identities;
  if (first === undefined) throw new Error("there is no identity");
  const ownership = {
    statement: title,
    business_owner: owner,
    technical_steward: null,
    systems: [],
    entities: [],
  };
  return { file: first.file, data: { ...first.data, title, ownership } };
}

test.each(["nightly ledger export", "a | b", "2", "null", "active", "2026-02-01", "証跡の出力"])(
  "one that is called %s is read at once",
  (title) => {
    const { file, data } = named(title);
    for (const language of LANGUAGES) {
      const { fast, slow } = bothWays(file, written(data, language), language);
      expect(fast).toEqual({ file, data, isPrinted: true });
      expect(fast).toEqual(slow);
    }
  },
);

test("whatever GitHub calls it, a subject is read as it is the general way, or left to it", () => {
  const title = fc.oneof(fc.constantFrom(...HOSTILE, '"', "- a", "a: b"), fc.string({ maxLength: 9 }));
  const owner = fc.constantFrom("dana", "null", "0", "true");
  fc.assert(
    fc.property(title, owner, fc.constantFrom(...LANGUAGES), (one, who, language) => {
      const { file, data } = named(one, who);
      const { fast, slow } = bothWays(file, written(data, language), language);
      expect(slow?.isPrinted).toBe(true);
      if (fast !== null) expect(fast).toEqual(slow);
    }),
    { seed: 20260116, numRuns: 200 },
  );
});

describe("what somebody changed is never read as something else than the general way reads:", () => {
  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      how: fc.constantFrom("remove", "repeat", "swap", "indent", "quote", "escape", "empty", "return"),
    }),
    { minLength: 1, maxLength: 2 },
  );
  test.each(subjects.map(({ file, data }) => [file, data] as const))("%s", (file, data) => {
    const original = written(data, "en").split("\n");
    fc.assert(
      fc.property(edits, (all) => {
        const lines = [...original];
        for (const { at, how } of all) {
          const n = at % lines.length;
          const line = lines[n] ?? "";
          if (how === "remove") lines.splice(n, 1);
          else if (how === "repeat") lines.splice(n, 0, line);
          else if (how === "swap") [lines[n], lines[n + 1]] = [lines[n + 1] ?? "", line];
          else if (how === "quote") lines[n] = line.replace(/: (.*)$/, ': "$1"');
          else if (how === "escape") lines[n] = line.replace(/e/, "\\u0065");
          else lines[n] = { indent: ` ${line}`, empty: "", return: `${line}\r` }[how];
        }
        const { fast, slow } = bothWays(file, lines.join("\n"), "en");
        if (fast !== null) expect(fast).toEqual(slow);
        if (slow?.isPrinted !== true) expect(fast).toBeNull();
      }),
      { seed: 20260117, numRuns: 200 },
    );
  });

  test("bytes that are no text are none", () => {
    const [first] = subjects;
    expect(first).toBeDefined();
    if (first === undefined) return;
    const bytes = Buffer.from(written(first.data, "en"));
    bytes[bytes.indexOf("title")] = 0xff;
    expect(readPrinted(first.file, bytes, printedBy(checks, "en"))).toBeNull();
  });
});
