import fc from "fast-check";
import { expect, test } from "vitest";
import { readLedger } from "../../model/read-ledger.ts";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { aGovernance } from "../checks/examples/a-context.ts";
import {
  aKey,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
} from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { anInput } from "./examples/an-input.ts";
import { record } from "./record.ts";

const title = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...HOSTILE));
const secretName = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,12}$/);
const names = fc.oneof(
  fc.constantFrom("_org", "CON", "con", "README", "Ledger", "ledger", ".github", "aux.txt", "a-2", "a"),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/),
);

const world = fc
  .record({
    repositories: fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 99 }), name: names }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 6,
    }),
    titles: fc.array(title, { maxLength: 6 }),
    secrets: fc.uniqueArray(secretName, { maxLength: 4 }),
  })
  .map(({ repositories, titles, secrets }) => {
    const at = (n: number) => repositories[n % repositories.length] ?? { id: 1, name: "a" };
    return aSnapshot({
      repositories: repositories.map((one) => aRepository({}, one)),
      identities: [
        ...titles.map((one, n) => aKey({}, { id: n + 1, title: one, repository: at(n) })),
        ...titles.map((one, n) => aToken({}, { id: n + 1, title: one })),
        ...secrets.map((one, n) => aSecret(one, {}, at(n))),
        ...secrets.map((one, n) => anEnvironmentSecret(one, { id: n + 1, name: "production" }, at(n))),
        ...secrets.map((one) => anOwnSecret(one)),
      ],
    });
  });

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, n) => [(n * 7919 + seed) % 104_729, item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

const evaluatedIn = (snapshot: ReturnType<typeof aSnapshot>, ledger = anInput().ledger) =>
  evaluate({ checks, snapshot, governance: aGovernance(), ledger, today: "2026-02-01" });

test("the same world gives the same bytes, in whatever order it was read", () => {
  fc.assert(
    fc.property(world, fc.nat(10_000), (snapshot, seed) => {
      const evaluated = evaluatedIn(snapshot);
      const one = record(anInput({ evaluated }, snapshot));
      const mixed = {
        ...snapshot,
        repositories: shuffled(snapshot.repositories, seed),
        identities: shuffled(snapshot.identities, seed),
        units: shuffled(snapshot.units, seed),
      };
      const input = anInput({ evaluated: shuffled(evaluated, seed) }, mixed);
      const other = record({
        ...input,
        pages: {
          ...input.pages,
          sources: shuffled(input.pages.sources, seed),
          checks: shuffled(input.pages.checks, seed),
        },
      });
      expect([...other.files].sort()).toEqual([...one.files].sort());
    }),
    { numRuns: 30 },
  );
});

test("what is written is read back without a problem, and scanning again writes its record only", () => {
  fc.assert(
    fc.property(world, (snapshot) => {
      const first = record(anInput({ evaluated: evaluatedIn(snapshot) }, snapshot));
      const { ledger, problems } = readLedger("acme", first.files);
      expect(problems).toEqual([]);
      expect(ledger.identities).toHaveLength(snapshot.identities.length);
      const paths = [...first.files.keys()].map((path) => path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
      const again = record(anInput({ evaluated: evaluatedIn(snapshot, ledger), ledger }, snapshot));
      expect(again.facts).toEqual([]);
      expect([...again.files.keys()]).toEqual([again.scanFile, "evidence/acme/SHA256SUMS"]);
      expect(again.opened).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
