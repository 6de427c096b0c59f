import { describe, expect, test } from "vitest";
import { conclude } from "../action/conclude/conclude.ts";
import { demandsOn } from "../model/demands.ts";
import { verdictOf } from "../action/conclude/verdict-of.ts";
import { driftOf } from "../action/drift/drift.ts";
import { digestOf } from "../action/digest/digest.ts";
import { FREQUENCIES } from "../model/control.ts";
import type { Governance } from "../model/governance.ts";
import { periodOf } from "../model/period.ts";
import { documentKind } from "../model/paths.ts";
import { sentence } from "../model/problem.ts";
import type { Miss } from "../model/verdict.ts";
import { readGovernance } from "../model/read-governance.ts";
import { readLedger } from "../model/read-ledger.ts";
import { MINIMUM_OPERATIONS } from "../model/retest.ts";
import { statedFiles } from "./house/stated.ts";
import { filesUnder, read } from "./house/tree.ts";

const regimes = read("docs/regimes.md").text;
const verdicts = read("docs/verdicts.md").text;

/** The fenced documents of the guide by the path in the line that opens them. */
const examples = new Map(
  [...regimes.matchAll(/^```markdown (controls\/\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, path = "", text = ""]) => [path, text] as const,
  ),
);
const own = new Map(["countersign.yml", ...statedFiles].map((path) => [path, read(path).text]));

/** This repository's statements with the guide's beside them, and one entity that reports under the new regime. */
const ENTITY = "controls/entities/acme-us.md";
const reporting = (own.get(ENTITY) ?? "").replace("regimes: [sox, soc2]", "regimes: [sox, soc2, iso27001]");
const together = (changes: Readonly<Record<string, string>> = {}) =>
  new Map([...own, ...examples, [ENTITY, reporting], ...Object.entries(changes)]);

function valid(texts: ReadonlyMap<string, string>): Governance {
  const reading = readGovernance(texts);
  if (!reading.ok) throw new Error(reading.problems.map(sentence).join("\n"));
  return reading.governance;
}

/** Rows of the Markdown table after a line, cell by cell, without code marks. */
const rows = (text: string, after: string) =>
  (text.split(after)[1] ?? "")
    .trim()
    .split("\n\n")[0]
    ?.split("\n")
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim().replaceAll("`", "")),
    ) ?? [];

describe("the examples in docs/regimes.md", () => {
  test("are one of each kind that the guide speaks of", () => {
    expect([...examples.keys()].map(documentKind).sort()).toEqual(
      ["deficiency", "emergency", "exception", "overlay", "overlay", "regime", "variance", "vendor"].sort(),
    );
  });

  test("can be read beside what this repository states", () => {
    expect(valid(together()).regimes.map(({ data }) => data.regime)).toContain("iso27001");
  });

  test("the translation names the text as it stands", () => {
    const original = examples.get("controls/regimes/iso27001/ROT-01.en.md") ?? "";
    expect(examples.get("controls/regimes/iso27001/ROT-01.ja.md")).toContain(digestOf(original));
  });

  test("what loosening says is what the guide prints", () => {
    const loose = reporting.replace(
      "\nscoping:\n",
      "\nparameters: { dormant.days: { default: 200 } }\nscoping:\n",
    );
    const reading = readGovernance(together({ [ENTITY]: loose }));
    const said = reading.ok ? [] : reading.problems.map(sentence);
    expect(said).toHaveLength(1);
    expect(regimes).toContain(said[0]);
  });

  test("the new regime adds no difference that blocks", () => {
    const texts = together();
    const ledger = readLedger("acme", new Map()).ledger;
    const { drift } = driftOf({
      organization: "acme",
      governance: valid(texts),
      ledger,
      stated: texts,
      today: "2026-11-18",
    });
    const about = drift.differences.filter(({ left, right }) =>
      [left, right].some(({ file }) => examples.has(file)),
    );
    expect(about.filter(({ verdict }) => verdict === "block")).toEqual([]);
  });

  test("the new regime concludes without a line of code", () => {
    const texts = together();
    const evidence = new Map(filesUnder("evidence").map((path) => [path, read(path).text]));
    const { conclusions } = conclude({
      organization: "acme",
      governance: valid(texts),
      ledger: readLedger("acme", evidence).ledger,
      stated: texts,
      period: "2026-Q3",
      commit: "0".repeat(40),
      entity: "acme-us",
      regime: "iso27001",
    });
    expect(conclusions.map(({ file }) => file)).toEqual([
      "evidence/acme/conclusions/2026-Q3/acme-us/iso27001.md",
    ]);
    expect(conclusions[0]?.data.verdicts.map(({ control }) => control)).toEqual(["ROT-01"]);
  });
});

describe("the tables of the guides", () => {
  test("print the order of verdicts as it is", () => {
    const printed = rows(verdicts, "<!-- order -->").map(([, verdict = ""]) => verdict);
    const means: readonly Miss[] = ["out-of-scope", "design", "operation", "exception", "indeterminate"];
    const met = { criterion: "done-in-cycle", value: "met", means: null } as const;
    const missed = (one: Miss) => ({ criterion: "rules-kept", value: "missed", means: one }) as const;
    const alone = means.map((one) => verdictOf([met, missed(one)]).verdict);
    expect(printed).toEqual([...alone, "effective", "indeterminate"]);
    for (const [index, one] of means.entries())
      for (const later of means.slice(index))
        expect(verdictOf([missed(later), missed(one), met]).verdict).toBe(alone[index]);
    expect(verdictOf([met]).verdict).toBe("effective");
    expect(verdictOf([{ ...met, criterion: "entity-in-scope" }]).verdict).toBe("indeterminate");
  });

  test("count the controls that nothing can call effective yet", () => {
    const all = valid(own).controls.map(({ data }) => data);
    const free = all.filter(({ rules }) =>
      rules.every(({ open, criteria }) => open === null || criteria.length > 0),
    );
    const names = free.map(({ control }) => control);
    expect(verdicts).toContain(
      `Today that is so of ${all.length - free.length} of the ${all.length} controls; ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""} have none.`,
    );
  });

  test("name the performances a retest looks at", () => {
    expect(rows(verdicts, "<!-- retest -->")).toEqual(
      FREQUENCIES.map((frequency) => [frequency, String(MINIMUM_OPERATIONS[frequency])]),
    );
  });

  test("ask of the worked review what the regimes demand of it", () => {
    const governance = valid(own);
    const demanded = (id: string) => {
      const regime = governance.regimes.find(({ data }) => data.regime === id);
      const overlay = governance.overlays.find(
        ({ data }) => data.regime === id && data.control === "REV-01" && data.language === "en",
      );
      if (regime === undefined || overlay === undefined) throw new Error(`no REV-01 of ${id}`);
      const asked = demandsOn(regime.data, "REV-01", overlay.data, { endsYear: false });
      return asked.map(({ criterion }) => criterion).sort();
    };
    const worked = rows(verdicts, "<!-- worked -->");
    const marked = (column: number) =>
      worked
        .filter((cells) => cells[column] !== "not asked")
        .map(([criterion]) => criterion)
        .sort();
    expect(marked(2)).toEqual(demanded("soc2"));
    expect(marked(3)).toEqual(demanded("sox"));
  });
});

describe("what decision 0014 says of FY2027", () => {
  test.each([
    ["FY2027", "03-31", "2026-04-01", "2027-03-31"],
    ["FY2027-H1", "03-31", "2026-04-01", "2026-09-30"],
    ["FY2027-H2", "03-31", "2026-10-01", "2027-03-31"],
    ["FY2027", "12-31", "2027-01-01", "2027-12-31"],
    ["2026-Q4", "03-31", "2026-10-01", "2026-12-31"],
  ])("%s of a year that ends on %s runs from %s to %s", (id, yearEnd, from, to) => {
    expect(periodOf(id, yearEnd)).toMatchObject({ from, to });
  });
});
