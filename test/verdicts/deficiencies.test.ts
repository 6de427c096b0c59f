import { describe, expect, test } from "vitest";
import { aFail, anIdentity, anOrganization } from "../../action/criteria/examples/a-ledger.ts";
import { weekly } from "../../action/criteria/examples/a-scan.ts";
import { Conclusion } from "../../model/conclusion.ts";
import { readDocument } from "../../model/document.ts";
import { concludeCase, type Case, verdictIn } from "./a-case.ts";
import { verdictSentence, whoConcludes } from "../../model/reasons/print-verdict.ts";
import { printCriterion } from "../../model/reasons/print-criterion.ts";

const CHECK = "credential-is-rotated";
const rules = [{ rule: { en: "It is young.", ja: "古くない。" }, checks: [CHECK], criteria: [], open: null }];
const failing = (id: number, entities: string[], over = {}) =>
  anIdentity(id, {
    assessments: [aFail(CHECK, "2026-08-31", over)],
    ownership: {
      statement: "controls/identities/x.md",
      business_owner: "hana",
      technical_steward: "dana",
      systems: [],
      entities,
    },
  });
const rotation = (over: Partial<Case> = {}): Case => ({
  control: "ROT-01",
  rules,
  review: null,
  signOff: null,
  regimes: ["jsox", "sox", "soc2"],
  ledger: { identities: [failing(1, ["acme-jp", "acme-us"])] },
  ...over,
});

describe("a finding", () => {
  test("of an identity that is stated to serve nobody counts for every entity", () => {
    const unowned = {
      identities: [{ ...failing(1, []), data: { ...failing(1, []).data, ownership: null } }],
    };
    expect(verdictIn("jsox", rotation({ ledger: unowned })).verdict).toBe("deficient-operation");
    expect(verdictIn("sox", rotation({ ledger: unowned })).verdict).toBe("deficient-operation");
  });

  test("of another entity does not count", () => {
    const theirs = { identities: [failing(1, ["acme-jp"])] };
    expect(verdictIn("sox", rotation({ ledger: theirs })).verdict).toBe("effective");
  });

  test("that an exception covers is listed and is no miss", () => {
    const excepted = {
      identities: [failing(1, ["acme-us"], { outcome: "excepted", exception: "EXC-1" })],
    };
    const verdict = verdictIn("sox", rotation({ ledger: excepted }));
    expect(verdict.verdict).toBe("effective");
    expect(verdict.findings).toMatchObject([{ outcome: "excepted", exception: "EXC-1" }]);
  });

  test("that failed stays a fail when nobody may look any more, as of a day and throughout", () => {
    const { file } = failing(1, ["acme-us"]);
    const refused = {
      scans: weekly("2026-06-24", "2026-11-04", {
        "2026-07-08": { opened: [{ file, check: CHECK, outcome: "fail" as const }] },
      }),
      identities: [failing(1, ["acme-us"], { outcome: "unknown", since: "2026-09-02" })],
    };
    for (const [regime, is] of [
      ["sox", "deficient-operation"],
      ["soc2", "exception-noted"],
    ] as const) {
      const verdict = verdictIn(regime, rotation({ ledger: refused }));
      expect(verdict.verdict).toBe(is);
      expect(verdict.findings).toMatchObject([{ outcome: "fail", from: "2026-07-08", to: null }]);
      const kept = verdict.criteria.filter(({ criterion }) => criterion === "rules-kept");
      expect(kept.map((one) => printCriterion(one, "en"))).toEqual([
        `«key 1» failed “The credential is rotated in time” when it was last seen, on 2026-08-26; it could not be checked since.`,
      ]);
    }
  });

  test("that was never seen to fail before nobody could look is unknown", () => {
    const { file } = failing(1, ["acme-us"]);
    const scans = weekly("2026-06-24", "2026-11-04", {
      "2026-07-08": { opened: [{ file, check: CHECK, outcome: "unknown" as const }] },
    });
    const unseen = { scans, identities: [failing(1, ["acme-us"], { outcome: "unknown" })] };
    expect(verdictIn("sox", rotation({ ledger: unseen })).verdict).toBe("indeterminate");
  });

  test("of which nobody could look is indeterminate, never effective", () => {
    const unknown = { identities: [failing(1, ["acme-us"], { outcome: "unknown" })] };
    expect(verdictIn("sox", rotation({ ledger: unknown })).verdict).toBe("indeterminate");
    expect(verdictIn("soc2", rotation({ ledger: unknown })).verdict).toBe("indeterminate");
  });

  test("is not missing where no scan has asked: what was never looked for is indeterminate", () => {
    const unasked = { identities: [anIdentity(1)] };
    const verdict = verdictIn("sox", rotation({ ledger: unasked }));
    expect(verdict.verdict).toBe("indeterminate");
    expect(verdictSentence(verdict, "en")).toBe(
      "No scan that is recorded has asked “The credential is rotated in time”.",
    );
  });

  test("that came and went within the period counts only where the whole period does", () => {
    const file = anIdentity(1).file;
    const scans = weekly("2026-06-24", "2026-11-04", {
      "2026-07-08": { opened: [{ file, check: CHECK, outcome: "fail" }] },
      "2026-07-15": { resolved: [{ file, check: CHECK, outcome: "pass" }] },
    });
    const passing = [failing(1, ["acme-us"], { outcome: "pass" })];
    const gone = { ledger: { scans, identities: passing, organization: anOrganization() } };
    expect(verdictIn("sox", rotation(gone)).verdict).toBe("effective");
    expect(verdictIn("soc2", rotation(gone)).verdict).toBe("exception-noted");
  });

  test("is evaluated anew where the overlay's own limit is tighter than the group's", () => {
    const passing = {
      outcome: "pass" as const,
      with: {
        limit: "rot.max_age_days.static",
        tier: "default",
        days: 180,
        from: "2026-06-25",
        reached: "2026-12-22",
      },
    };
    const one = (limit: number) =>
      rotation({
        ledger: { identities: [failing(1, ["acme-us"], passing)] },
        overlay: { parameters: { "rot.max_age_days.static": { default: limit } } },
      });
    expect(verdictIn("sox", one(120)).verdict).toBe("effective");
    const theirs = { identities: [failing(1, ["acme-jp"], passing), failing(2, ["acme-us"], passing)] };
    expect(verdictIn("sox", { ...one(60), ledger: theirs }).findings).toHaveLength(1);
    const [finding] = verdictIn("sox", one(60)).findings;
    expect(finding).toMatchObject({ outcome: "fail", from: "2026-08-25" });
  });

  // Under the group's 90 days all of them pass; the overlay allows 60 where the strict value applies.
  test.each([
    ["strict", "fail"],
    ["default", undefined],
    [null, "unknown"],
  ] as const)("that passed under the %s limit is %s under the overlay's strict one", (tier, outcome) => {
    const held = {
      limit: "rot.max_age_days.static",
      tier,
      days: 90,
      from: "2026-06-25",
      reached: "2026-09-23",
    };
    const passing = failing(1, ["acme-us"], { outcome: "pass", with: held });
    const { findings } = verdictIn(
      "sox",
      rotation({
        ledger: { identities: [passing] },
        overlay: { parameters: { "rot.max_age_days.static": { strict: 60 } } },
      }),
    );
    expect(findings[0]?.outcome).toBe(outcome);
  });
});

describe("an indication", () => {
  test("always ends by asking a named human", () => {
    const { conclusions } = concludeCase(rotation());
    for (const { data } of conclusions)
      for (const { indication } of data.verdicts)
        expect(indication === null ? "" : whoConcludes(indication, "en")).toMatch(
          /A named person \(controller or chief financial officer\) must conclude/,
        );
  });

  test("has no middle level where the regime knows none", () => {
    const severities = concludeCase(rotation()).conclusions.map(({ data }) => [
      data.regime,
      data.verdicts[0]?.indication?.words.en,
    ]);
    expect(Object.fromEntries(severities)).toMatchObject({ jsox: "Deficiency", sox: "Control deficiency" });
  });
});

describe("the files", () => {
  const passing = {
    outcome: "pass" as const,
    with: {
      limit: "rot.max_age_days.static",
      tier: "default",
      days: 180,
      from: "2026-06-25",
      reached: "2026-12-22",
    },
  };
  test.each([
    ["what failed", {}],
    ["what only this conclusion's tighter limit does not allow", passing],
  ])("are the same bytes in whatever order the ledger was read: %s", (_what, over) => {
    const identities = [failing(1, ["acme-us"], over), failing(3, ["acme-us"], over), failing(2, [], over)];
    const overlay = { parameters: { "rot.max_age_days.static": { default: 60 } } };
    const of = (all: typeof identities) => concludeCase(rotation({ ledger: { identities: all }, overlay }));
    const [one, other] = [of(identities), of([...identities].reverse())];
    expect(one.proposed.size).toBe(2);
    expect([...other.files]).toEqual([...one.files]);
    expect([...other.proposed]).toEqual([...one.proposed]);
  });

  test("are documents that the model reads back as they were concluded", () => {
    const { files, conclusions } = concludeCase(rotation());
    for (const { file, data } of conclusions) {
      const reading = readDocument(Conclusion, file, files.get(file) ?? "");
      expect(reading).toMatchObject({ ok: true, data });
    }
  });

  test.each([
    ["acme-jp/jsox", "結論 2026年7〜9月期(2027年3月期 第2四半期)", "conclusion on"],
    ["acme-us/sox", "conclusion on", "結論"],
  ])("%s is in the language in which the entity's people sign, and in no other", (name, own, other) => {
    const { files } = concludeCase(rotation());
    const text = files.get(`evidence/acme/conclusions/2026-Q3/${name}.md`) ?? "";
    const body = text.slice(text.indexOf("\n---\n"), text.lastIndexOf("\n## Record\n"));
    expect([body.includes(own), body.includes(other)]).toEqual([true, false]);
  });
});
