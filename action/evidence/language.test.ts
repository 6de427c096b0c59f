import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../model/language.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { aGovernance, aSystem } from "../checks/examples/a-context.ts";
import { withhold } from "../checks/examples/a-refusal.ts";
import {
  aKey,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  aWorkflow,
  LEDGER,
} from "../checks/examples/a-snapshot.ts";
import { englishIn } from "../../test/payloads/english.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { printedBy } from "./body/page.ts";
import { anInput } from "./examples/an-input.ts";
import { record } from "./record.ts";

type World = ReturnType<typeof aSnapshot>;
const scanned = (snapshot: World, parts: NonNullable<Parameters<typeof anInput>[0]>) => {
  const ledger = parts.ledger ?? anInput().ledger;
  const governance = aGovernance({ systems: [aSystem()] });
  const evaluated = evaluate({ checks, snapshot, governance, ledger, today: "2026-02-01" });
  return record(anInput({ evaluated, governance, ...parts }, snapshot));
};

/** What is authoritative of a file: its front matter and its record, and of a record no digest of pages. */
const authoritative = (text: string): string =>
  `${text.slice(0, text.indexOf("\n---\n", 3))}${text.slice(text.lastIndexOf("\n## Record\n"))}`.replace(
    /^ {2}"digests": .*$/m,
    "",
  );
const bodyIn = (text: string): string =>
  text.slice(text.indexOf("\n---\n", 3), text.lastIndexOf("\n## Record\n"));
const pages = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith(".md"));

const someWorld = fc
  .record({
    keys: fc.array(fc.record({ read_only: fc.boolean(), added_by: fc.constantFrom("dana", null) }), {
      maxLength: 3,
    }),
    secrets: fc.uniqueArray(fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/), { maxLength: 3 }),
    tokens: fc.array(fc.record({ expires_at: fc.constantFrom(null, "2026-03-01T00:00:00Z") }), {
      maxLength: 3,
    }),
    archived: fc.boolean(),
    withheld: fc.boolean(),
  })
  .map(({ keys, secrets, tokens, archived, withheld }) => {
    const snapshot = aSnapshot({
      repositories: [aRepository({ archived, workflows: [aWorkflow(["X"])] })],
      identities: [
        ...keys.map((facts, n) => aKey(facts, { id: n + 1, title: `key ${n}` })),
        ...tokens.map((facts, n) => aToken(facts, { id: n + 1 })),
        ...secrets.map((name) => aSecret(name)),
        ...secrets.map((name) => anOwnSecret(name)),
      ],
    });
    return withheld
      ? withhold(snapshot, { source: "workflow-files", scope: { of: "repository", repository: LEDGER.id } })
      : snapshot;
  });

test("the same world has the same records in both languages, and other pages", () => {
  fc.assert(
    fc.property(someWorld, (snapshot) => {
      const [en, ja] = LANGUAGES.map((language) => scanned(snapshot, { language }).files);
      if (en === undefined || ja === undefined) throw new Error("there are two languages");
      expect([...ja.keys()]).toEqual([...en.keys()]);
      for (const [path, text] of pages(en)) {
        const other = ja.get(path) ?? "";
        expect([path, authoritative(other)]).toEqual([path, authoritative(text)]);
        expect(bodyIn(other)).not.toBe(bodyIn(text));
      }
    }),
    { numRuns: 25 },
  );
});

test("a Japanese page holds no English sentence but what is quoted", () => {
  fc.assert(
    fc.property(someWorld, (snapshot) => {
      const { files } = scanned(snapshot, { language: "ja" });
      expect(pages(files).flatMap(([, text]) => englishIn(bodyIn(text)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

describe("another language in countersign.yml", () => {
  const snapshot = aSnapshot({ identities: [aKey({ read_only: false }), aSecret()] });
  const first = scanned(snapshot, { language: "en" });
  const { ledger } = readLedger("acme", first.files);
  const second = scanned(snapshot, { language: "ja", ledger });

  test("rewrites every page once and opens and resolves no finding", () => {
    expect(second.facts.length).toBe(first.facts.length);
    expect([second.opened, second.resolved]).toEqual([[], []]);
    const all = new Map([...first.files, ...second.files]);
    const third = scanned(snapshot, { language: "ja", ledger: readLedger("acme", all).ledger });
    expect(third.facts).toEqual([]);
  });

  test.each(["en", "ja"] as const)(
    "and no other rewrites a page, where a page was compared as it was read: in %s",
    (language) => {
      const read = readLedger("acme", first.files, printedBy(checks, language)).ledger;
      expect(read.outdatedPages?.size).toBe(language === "en" ? 0 : first.facts.length);
      const again = scanned(snapshot, { language, ledger: read });
      expect(again.facts).toEqual(language === "en" ? [] : first.facts);
    },
  );

  test("leaves the scan record of before as it was", () => {
    expect(second.files.has(first.scanFile)).toBe(false);
  });
});
