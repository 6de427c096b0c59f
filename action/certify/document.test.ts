import { describe, expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { Certification } from "../../model/certification.ts";
import { aReview } from "../criteria/examples/a-ledger.ts";
import { anOverlay } from "../criteria/examples/a-world.ts";
import { digestOfText } from "../digest/digest.ts";
import { documentOf, isSame, writtenCertification } from "./document.ts";
import { aVerdict, DEFICIENT } from "../conclude/examples/a-conclusion.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aDeficiency } from "./examples/registers.ts";
import { aText, concludedOn, factsWhere } from "./examples/a-period.ts";
import { gatesOf } from "./gates/index.ts";

const MADE = { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" };
const make = (facts = factsWhere()) => documentOf(facts, gatesOf(facts), MADE);

test("the sentence names entity, regime, period and the digest of the very text", () => {
  const { text, digest, sentence } = make();
  expect(digest).toBe(digestOfText(text));
  expect(sentence).toBe(`I certify acme-us sox 2026-Q3 ${digest}.`);
});

test("a text is filled from evidence, with the clause of every control but the one it performs", () => {
  const { text } = make();
  expect(text).toEqual([
    "For Acme Inc..",
    "Reviews: 2026-Q3, decided on 2026-09-14 and approved by maria on 2026-09-15.",
    "REV-01: It was done. Concluded: Effective.",
  ]);
});

describe("what is concluded is said", () => {
  const unseen = {
    criterion: "rules-kept" as const,
    value: "unknown" as const,
    reasons: [{ reason: "rule-not-read", with: { rule: { en: "Apps are listed.", ja: "Appの一覧。" } } }],
    more: 0,
    brief: [],
    means: null,
    words: null,
    evidence: [],
  };
  const INDETERMINATE = {
    verdict: "indeterminate" as const,
    words: { en: "Not supported", ja: "判断不能" },
  };
  const conclusions = [
    concludedOn({
      limitations: [{ reason: "no-entity-stated", with: { subjects: 2 } }],
      verdicts: [
        aVerdict("INV-01", { ...INDETERMINATE, criteria: [unseen] }),
        aVerdict("REV-01", {
          ...DEFICIENT,
          decisive: "rules-kept",
          criteria: [
            {
              ...unseen,
              value: "missed",
              reasons: [
                {
                  reason: "rule-broken",
                  with: { subject: "a key", check: "x", from: "2026-08-01", to: null },
                },
              ],
              means: "operation",
            },
          ],
          deficiencies: ["DEF-1"],
        }),
        aVerdict("CRT-01", INDETERMINATE),
      ],
    }),
  ];
  const deficiencies = [aDeficiency()];
  const textOf = (body: string, language: "en" | "ja") =>
    make(
      factsWhere({
        governance: {
          deficiencies,
          certificationTexts: [{ ...aText(body), data: { ...aText(body).data, language } }],
          overlays: ["REV-01", "CRT-01"].map((control) =>
            anOverlay("sox", control, { performer: "controller", approver: "cfo", language }),
          ),
          regimes: [aRegime({ languages: [language] })],
        },
        ledger: { conclusions },
      }),
    ).text;

  test("the controls that are not effective, but for the one that certifying performs", () => {
    expect(textOf("{{verdicts}}", "en")).toEqual(["Deficiency in operation: REV-01; Not supported: INV-01"]);
    expect(textOf("{{verdicts}}", "ja")).toEqual(["「運用上の不備」REV-01、「判断不能」INV-01"]);
  });

  test("the limits of the listing are what the conclusion could not see, of the population above all", () => {
    const [said] = textOf("{{limits}}", "en");
    expect(said).toMatch(
      /^For 2 identities and repositories no entity is stated; .*; INV-01, Not supported: ./,
    );
  });

  test("in place of the clause of each control, with its deficiencies, which are named with theirs", () => {
    expect(textOf("{{deficiencies}} in {{conclusion}}\n\n{{uncertified}}", "en")).toEqual([
      "DEF-1 (ROT-01), deficiency in «evidence/acme/conclusions/2026-Q3/acme-us/sox.md»",
      "REV-01: not certified. Concluded: Deficiency in operation, DEF-1. «a key» has failed «x» since 2026-08-01.",
    ]);
  });
});

test("a softened word gives another digest, so that the sentence of the first is no longer its own", () => {
  const other = make(factsWhere({ governance: { certificationTexts: [aText("For {{entity}}, perhaps.")] } }));
  expect(other.digest).not.toBe(make().digest);
});

test("what it rests on stands in it with its digest: the conclusion, the scan, the review and its sign-off", () => {
  const kinds = make().evidence.map(({ file }) => file.split("/")[2]);
  expect(kinds).toEqual(["conclusions", "reviews", "scans", "sign-offs"]);
});

test("it is the same while what it rests on is, whatever commit holds that, and another where a file changed", () => {
  const facts = factsWhere();
  const held = make(facts);
  expect(isSame(held, facts, gatesOf(facts))).toBe(true);
  const [review] = facts.ledger.reviews;
  const texts = new Map([[review?.file ?? "", "another text"]]);
  const changed = factsWhere({ ledger: { texts } });
  expect(isSame(held, changed, gatesOf(changed))).toBe(false);
});

const opening = { heading: "A certification", zone: "UTC" };

test("it is another where a gate fails since, and its page says that it cannot be signed", () => {
  const facts = factsWhere({ ledger: { signOffs: [] } });
  expect(isSame(make(), facts, gatesOf(facts))).toBe(false);
  const [, page] = writtenCertification(make(facts), opening);
  expect(page).toContain("Not ready to be signed: 1 item to put right.");
  expect(page).not.toContain("```\nI certify");
});

test("its page reads back as the same document", () => {
  const held = make(factsWhere({ ledger: { reviews: [aReview("acme-us", "sox")] } }));
  const [file, page] = writtenCertification(held, opening);
  const reading = readDocument(Certification, file, page);
  expect(reading.ok ? reading.data : reading.problems).toEqual(held);
});

test("a Japanese text has Japanese dates, and its words", () => {
  const facts = factsWhere({
    governance: {
      overlays: [
        anOverlay("sox", "REV-01"),
        anOverlay("sox", "CRT-01", { performer: "controller", approver: "cfo" }),
      ],
      certificationTexts: [
        (({ data, ...text }) => ({ ...text, data: { ...data, language: "ja" as const } }))(
          aText("{{entity}}は{{from}}から\n{{to}}まで。例外:{{exceptions}}。"),
        ),
      ],
    },
  });
  expect(make(facts).text).toEqual(["アクメ・インクは2026年7月1日から2026年9月30日まで。例外:なし。"]);
});

test.each([
  ["UTC", null],
  ["America/New_York", "Days are those of New York (America/New_York)."],
])("a page with days of %s says whose they are, outside the text that is signed", (zone, says) => {
  const held = make(factsWhere({ ledger: { reviews: [aReview("acme-us", "sox")] } }));
  const [, page] = writtenCertification(held, { ...opening, zone });
  expect(page.includes("Days are those of")).toBe(says !== null);
  if (says !== null) expect(page.indexOf(says)).toBeLessThan(page.indexOf("## What is certified"));
});

test("its page is true before and after it was signed, for it stays as it is", () => {
  const [, page] = writtenCertification(make(), opening);
  expect(page).toMatch(/To be signed by \d{4}-\d\d-\d\d by the .+: two different people\./);
  expect(page).not.toMatch(/Ready to be signed|another person/);
});
