import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CertificationText } from "../../model/certification-text.ts";
import { readDocument } from "../../model/document.ts";
import type { Filed } from "../../model/governance.ts";
import type { Language } from "../../model/language.ts";
import { Variance } from "../../model/variance.ts";
import { aVerdict, DEFICIENT } from "../conclude/examples/a-conclusion.ts";
import { aFinding } from "../conclude/examples/an-evidence.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aLine, anIdentity, aReview, aRevoke, aSignOff } from "../criteria/examples/a-ledger.ts";
import { anOverlay } from "../criteria/examples/a-world.ts";
import { documentOf } from "./document.ts";
import { aText, concludedOn, factsWhere } from "./examples/a-period.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A period in which nearly every clause has something against it. */
function textOf(text: Filed<CertificationText>): string {
  const { language } = text.data;
  const { population } = aReview("acme-us", "sox").data;
  const gap = {
    reason: "owners-missing",
    with: { identities: { names: ["key 1"], more: 0 } },
    accepted: {
      by: "maria",
      rationale: "They are decided on one by one.",
      statement: "controls/entities/acme-us.md",
      seen: false,
    },
  };
  const kept = { statement: "controls/identities/ledger.md", systems: [], entities: ["acme-us"] };
  const identities = [
    anIdentity(1, { ownership: { ...kept, business_owner: null, technical_steward: "omar" } }),
    anIdentity(2, { ownership: { ...kept, business_owner: "left", technical_steward: "omar" } }),
    anIdentity(3, { ownership: { ...kept, business_owner: "maria", technical_steward: "omar" } }),
  ];
  const why = {
    criterion: "rules-kept" as const,
    value: "missed" as const,
    reasons: [
      { reason: "rule-broken", with: { subject: "key 9", check: "x", from: "2026-08-01", to: null } },
    ],
    more: 0,
    brief: [],
    means: "operation" as const,
    words: { en: "A rule was broken.", ja: "規則に違反した。" },
    evidence: [],
  };
  const excepted = {
    ...aFinding("2026-08-01"),
    outcome: "excepted" as const,
    exception: { id: "EXC-7", state: "in-force" as const, until: "2026-12-31", lack: null },
  };
  const verdicts = [
    aVerdict("REV-01", { ...DEFICIENT, decisive: "rules-kept", criteria: [why], findings: [excepted] }),
    aVerdict("CRT-01"),
  ];
  const facts = factsWhere({
    governance: {
      certificationTexts: [text],
      regimes: [aRegime({ languages: [language] })],
      overlays: [
        anOverlay("sox", "REV-01", { language }),
        anOverlay("sox", "CRT-01", { performer: "controller", approver: "cfo", language }),
      ],
      variances: [
        {
          file: "controls/variances/halves.md",
          body: "",
          data: Variance.parse({
            variance: "halves",
            rule: "DR-01",
            differs: [
              { file: "controls/regimes/sox/REV-01.en.md", field: "frequency" },
              { file: "controls/entities/acme-us.md", field: "overrides[0].frequency" },
            ],
            reason: "Half-years.",
            approved_by: "maria",
            approved_on: "2026-01-01",
            expires: "2026-12-31",
          }),
        },
      ],
    },
    ledger: {
      identities,
      conclusions: [concludedOn({ verdicts })],
      reviews: [
        aReview("acme-us", "sox", {
          population: { ...population, gaps: [gap] },
          completed: "2026-09-16T02:00:00Z",
          lines: [aLine(1), aRevoke(2, "2026-09-28")],
        }),
      ],
      signOffs: [aSignOff("acme-us", "sox", { timely: "late" })],
    },
  });
  return documentOf(facts, [], { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" }).text.join("\n");
}

const SAID: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The review of 2026-Q3 was opened with a gap that maria accepted (only stated: nobody saw that approval). Nobody is stated as business owner of 1 identity: «key 1». The reason for accepting it: They are decided on one by one",
    "«key 1», no business owner; «key 2», «left» is on no roster",
    "the review of 2026-Q3 was decided on 2026-09-16, and was due on 2026-09-15; the review of 2026-Q3 was approved on 2026-09-15, after the day it was due; «key 2» was done on 2026-09-28, and was due on 2026-09-24",
    "REV-01: not certified. Concluded: Deficiency in operation, 1 finding excepted by EXC-7, variance halves. A rule was broken. ",
  ],
  ja: [
    "2026-Q3の棚卸は、次の不足をmariaが承認した上で開始した(記載のみであり、承認は確認されていない)。次のID1件に業務責任者の記載がない。«key 1»。承認の理由:They are decided on one by one",
    "«key 1»(業務責任者の記載なし)、«key 2»(«left»はいずれの役割表にも在任の記載なし)",
    "2026-Q3の棚卸の決定完了は2026年9月16日(期限は2026年9月15日)、2026-Q3の棚卸の承認は期限後の2026年9月15日、«key 2»の実施は2026年9月28日(期限は2026年9月24日)",
    "REV-01: 確認していません。結論:運用上の不備、例外の対象となる指摘1件(EXC-7)、差異として承認(halves)。規則に違反した。«key 9»は2026年8月1日から",
  ],
};

/** A regime's text as it ships, under the regime of the examples. */
function shipped(regime: string): Filed<CertificationText> {
  const file = `controls/regimes/${regime}/certification.md`;
  const reading = readDocument(CertificationText, file, readFileSync(join(ROOT, file), "utf8"));
  if (!reading.ok) throw new Error(`${file}: ${reading.problems[0].reason}`);
  return { file, body: reading.body, data: { ...reading.data, regime: "sox" } };
}

test.each(["sox", "jsox", "soc1", "soc2"])("the text of %s says what evidence holds against it", (regime) => {
  const text = shipped(regime);
  const printed = textOf(text);
  for (const said of SAID[text.data.language]) expect(printed).toContain(said);
});

test.each(["en", "ja"] as const)("so does every text in %s", (language) => {
  const body = "{{limits}}\n\n{{owners}}\n\n{{late}}\n\n{{uncertified}}";
  const printed = textOf({ ...aText(body), data: { ...aText(body).data, language } });
  for (const said of SAID[language]) expect(printed).toContain(said);
});

test("an accepted gap stands among the limits that are recorded, once", () => {
  const { population } = aReview("acme-us", "sox").data;
  const gap = {
    reason: "owners-missing",
    with: { identities: { names: ["key 1"], more: 0 } },
    accepted: { by: "maria", rationale: "So.", statement: "controls/entities/acme-us.md", seen: true },
  };
  const facts = factsWhere({
    ledger: { reviews: [aReview("acme-us", "sox", { population: { ...population, gaps: [gap, gap] } })] },
  });
  const made = documentOf(facts, [], { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" });
  expect(made.population.limits).toEqual([{ reason: gap.reason, with: gap.with }]);
});

test("where everybody is in office and everything in time, nothing is said", () => {
  const facts = factsWhere({ governance: { certificationTexts: [aText("{{late}}, {{limits}}")] } });
  expect(documentOf(facts, [], { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" }).text).toEqual([
    "none, none",
  ]);
});
