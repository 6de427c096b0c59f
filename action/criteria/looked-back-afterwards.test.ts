import { expect, test } from "vitest";
import type { Filed } from "../../model/governance.ts";
import type { LookBack } from "../../model/look-back.ts";
import { periodOf } from "../../model/period.ts";
import type { ReviewLine } from "../../model/review.ts";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aLine, anIdentity, aReview, aRevoke } from "./examples/a-ledger.ts";
import { aLookBack } from "./examples/a-look-back.ts";
import { aGovernance } from "./examples/a-world.ts";
import { inWords } from "./examples/in-words.ts";
import { lookedBack } from "./looked-back.ts";

const lookBack = (over: Partial<LookBack> = {}): Filed<LookBack> =>
  aLookBack(aLine(1), { looked_back_on: "2026-10-02", from: "2026-09-10", to: "2026-09-20", ...over });

/** Decided on 10 September, and seen done on the 20th; nobody looked back in the review. */
const revoked = (over: Partial<ReviewLine> = {}) => aRevoke(1, "2026-09-20", { look_back: null, ...over });
const inReview = (used: boolean | null) => ({ used, by: "maria", evidence: "The log." });
const usedOn = (used: string) => ({ due: "2026-09-24", done: "2026-09-20T02:00:00Z", scan: null, used });
const LATER = "2026-09-12T07:00:00Z";

/** A ledger whose first key omar made, who is on a roster. */
const ledger = aLedger({
  identities: [
    anIdentity(1, {
      lifecycle: [{ event: "create", at: "2026-01-01T00:00:00Z", by: "Omar", source: "github" }],
    }),
    anIdentity(2),
  ],
});

function assessed(lines: ReviewLine[], lookBacks: readonly Filed<LookBack>[], known = ledger) {
  const reviews = [aReview("acme-us", "sox", { lines })];
  const context = aContext({
    reviews,
    governance: aGovernance({ lookBacks }),
    ledger: { ...known, reviews },
  });
  const { value, said, evidence } = inWords(lookedBack, context);
  return { value, said: said.en, evidence };
}

type Assessed = ReturnType<typeof assessed>;
function expectThat(is: Assessed, value: Assessed["value"], said: RegExp) {
  expect(is.value).toBe(value);
  expect(is.said).toMatch(said);
}

test("a look-back after the merge counts, and is cited", () => {
  const { value, said, evidence } = assessed([revoked()], [lookBack()]);
  expect({ value, evidence }).toEqual({
    value: "met",
    evidence: ["controls/look-backs/LBK-1.md", "evidence/acme/reviews/2026-Q3/acme-us/sox.md"],
  });
  expect(said).toMatch(/sara .*found that .*key 1.* was not used wrongly\.$/);
});

test.each<[Assessed["value"], string, Partial<LookBack>, RegExp]>([
  [
    "not-performed",
    "begins after the decision",
    { from: "2026-09-11" },
    /from 2026-09-11 to 2026-09-20, .* from 2026-09-10 to 2026-09-20/,
  ],
  ["not-performed", "ends before it was done", { to: "2026-09-19" }, /from 2026-09-10 to 2026-09-19, /],
  [
    "not-performed",
    "is by whoever made it",
    { looked_back_by: "omar" },
    /omar .*looked back on .*, which they own, keep, made or decided on/,
  ],
  [
    "not-performed",
    "is by somebody on no roster",
    { looked_back_by: "rob" },
    /rob.* was on no roster on 2026-10-02/,
  ],
  [
    "not-performed",
    "is by somebody who was on none yet",
    { looked_back_on: "2019-12-31" },
    /on no roster on 2019-12-31/,
  ],
  ["not-performed", "is by a bot", { looked_back_by: "sara[bot]" }, /on no roster/],
  ["not-performed", "is of another regime", { regime: "soc2" }, /No look-back on the use of .*key 1/],
  ["not-performed", "is of another entity", { entity: "acme-jp" }, /No look-back on the use of .*key 1/],
  ["not-performed", "is of another period", { period: "2026-Q2" }, /No look-back on the use of .*key 1/],
  [
    "not-performed",
    "is of another identity",
    { identity: "github:deploy-key:2" },
    /No look-back on the use of .*key 1/,
  ],
  ["unknown", "could not tell", { used: null }, /could not tell/],
  ["missed", "found a wrong use", { used: true, response: "Reversed." }, /was used wrongly/],
  [
    "missed",
    "found a wrong use, by whoever made it",
    { used: true, looked_back_by: "omar" },
    /was used wrongly/,
  ],
  ["met", "is of more days than it needs", { from: "2026-01-01", to: "2026-10-02" }, /not used wrongly/],
])("is %s where a look-back %s", (value, _where, over, said) => {
  expectThat(assessed([revoked()], [lookBack(over)]), value, said);
});

test("is not performed by whoever decided on it", () => {
  const decided = revoked({ by: "maria", by_id: 1105 });
  expectThat(
    assessed([decided], [lookBack({ looked_back_by: "Maria" })]),
    "not-performed",
    /maria .*looked back on .*, which they own, keep, made or decided on/,
  );
});

test("is unknown while no scan has seen it done, and where nothing is known of whose it is", () => {
  const open = aRevoke(1, null, { look_back: null });
  expectThat(assessed([open], [lookBack()]), "unknown", /no scan has seen done/);
  expectThat(
    assessed([revoked()], [lookBack()], aLedger({ identities: [anIdentity(2)] })),
    "unknown",
    /of which no evidence is recorded/,
  );
});

test("is unknown where a look-back names what no review decided to take away", () => {
  expectThat(
    assessed([aLine(1)], [lookBack()]),
    "unknown",
    /LBK-1 names .*github:deploy-key:1.*, which no review of 2026-Q3 decided/,
  );
  const both = [lookBack(), lookBack({ look_back: "LBK-2", identity: "github:deploy-key:2" })];
  expect(assessed([revoked()], both).value).toBe("unknown");
});

test.each<[Assessed["value"], ReviewLine, readonly Filed<LookBack>[], RegExp]>([
  [
    "not-performed",
    revoked({ look_back: inReview(false), remediation: usedOn(LATER) }),
    [],
    /used on 2026-09-12, after it had been decided on/,
  ],
  [
    "not-performed",
    revoked({ look_back: inReview(false), remediation: usedOn(LATER) }),
    [lookBack({ to: "2026-09-12" })],
    /LBK-1 looks at/,
  ],
  ["met", revoked({ look_back: inReview(false), remediation: usedOn(LATER) }), [lookBack()], /sara/],
  [
    "not-performed",
    revoked({ look_back: inReview(false), remediation: usedOn("2026-09-09T00:00:00Z") }),
    [],
    /maria .*in the review, before its end: it was decided on 2026-09-10 and there until 2026-09-20/,
  ],
  [
    "missed",
    revoked({ look_back: inReview(true), remediation: usedOn(LATER) }),
    [lookBack()],
    /maria.* was used wrongly/,
  ],
  ["met", revoked({ look_back: inReview(null) }), [lookBack()], /sara/],
  ["unknown", revoked({ look_back: inReview(null) }), [], /maria.*could not tell/],
])(
  "is %s where the review itself looked back, or used it was after that (%#)",
  (value, line, lookBacks, said) => {
    expectThat(assessed([line], lookBacks), value, said);
  },
);

test("of several look-backs the one of the last day counts, by whichever number", () => {
  const [first, second] = [
    lookBack({ looked_back_on: "2026-10-09", used: null }),
    lookBack({ look_back: "LBK-10", looked_back_on: "2026-10-08" }),
  ];
  expect(assessed([revoked()], [first, second]).value).toBe("unknown");
  expect(assessed([revoked()], [second, first]).value).toBe("unknown");
  expect(assessed([revoked()], [{ ...first, data: { ...first.data, used: false } }, second]).value).toBe(
    "met",
  );
});

test("is unknown where a look-back names a period of the year of which there is no review", () => {
  const review = aReview("acme-us", "sox", { lines: [revoked()] });
  const of = (reviews: readonly (typeof review)[], period: string) =>
    inWords(
      lookedBack,
      aContext({
        reviews: [review],
        period: periodOf("FY2026", "12-31"),
        governance: aGovernance({ lookBacks: [lookBack(), lookBack({ look_back: "LBK-2", period })] }),
        ledger: { ...ledger, reviews },
      }),
    );
  const second = aReview("acme-us", "sox", { period: "2026-Q2" });
  expect(of([review], "2026-Q2").said.en).toMatch(/LBK-2 names .*, which no review of 2026-Q2 decided/);
  expect(of([review], "2026-Q2").evidence).toContain("controls/look-backs/LBK-2.md");
  // A review that does not perform this control is one all the same, and another year is for its own conclusion.
  expect(of([review, second], "2026-Q2").value).toBe("met");
  expect(of([review], "2025-Q2").value).toBe("met");
});
