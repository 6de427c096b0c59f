import { expect, test } from "vitest";
import { aRegime } from "../../action/criteria/examples/a-context.ts";
import { aFail, anIdentity } from "../../action/criteria/examples/a-ledger.ts";
import { weekly } from "../../action/criteria/examples/a-scan.ts";
import { Deficiency } from "../../model/deficiency.ts";
import { Configuration } from "../../model/configuration.ts";
import { readDocument } from "../../model/document.ts";
import { Regime } from "../../model/regime.ts";
import { printFailure } from "../../model/reasons/print-failure.ts";
import { type Case, concludeCase } from "./a-case.ts";
import { partial } from "./finding-facts.ts";

const CHECK = "credential-is-rotated";
const rules = [{ rule: { en: "It is young.", ja: "古くない。" }, checks: [CHECK], criteria: [], open: null }];
const failing = (id: number, entities: string[], systems: string[] = []) =>
  anIdentity(id, {
    assessments: [aFail(CHECK, "2026-08-31")],
    ownership: {
      statement: "controls/identities/x.md",
      business_owner: "hana",
      technical_steward: "dana",
      systems,
      entities,
    },
  });
const BOTH = ["acme-jp", "acme-us"];
const rotation = (over: Partial<Case> = {}): Case => ({
  control: "ROT-01",
  rules,
  review: null,
  signOff: null,
  regimes: ["jsox", "sox", "soc2"],
  ledger: { identities: [failing(1, BOTH)] },
  ...over,
});

function proposedIn(one: Case): { file: string; data: Deficiency }[] {
  return [...concludeCase(one).proposed].map(([file, text]) => {
    const reading = readDocument(Deficiency, file, text);
    if (!reading.ok) throw new Error(`${file}: ${reading.problems[0].reason}`);
    return { file, data: reading.data };
  });
}
const first = (one: Case) => {
  const [found] = proposedIn(one);
  if (found === undefined) throw new Error("nothing was proposed");
  return found;
};
const stating = (...all: Deficiency[]) => ({
  deficiencies: all.map((data) => ({
    file: `controls/deficiencies/${data.deficiency}.md`,
    body: "",
    data,
  })),
});
const scopes = ({ affects }: Deficiency) => affects.map(({ entity, regime }) => `${entity}/${regime}`);

test("nothing is proposed for deviations that no regime calls deficient", () => {
  expect(proposedIn(rotation({ regimes: ["soc2"] }))).toEqual([]);
  expect(scopes(first(rotation({ regimes: ["soc2", "sox"] })).data)).toEqual(["acme-us/soc2", "acme-us/sox"]);
});

test("nothing is proposed where a deficiency of the control names the subject, in a later period either", () => {
  const governance = stating(first(rotation()).data);
  for (const period of ["2026-Q3", "2026-Q4"])
    expect(proposedIn(rotation({ governance, period }))).toEqual([]);
  const { conclusions } = concludeCase(rotation({ governance }));
  expect(conclusions.map(({ data }) => data.verdicts[0]?.deficiencies)).toEqual([
    ["DEF-1"],
    ["DEF-1"],
    ["DEF-1"],
  ]);
});

test("a subject that no deficiency names is proposed alone beside one that is known", () => {
  const governance = stating(first(rotation()).data);
  const ledger = { identities: [failing(1, BOTH), failing(2, BOTH)] };
  const found = proposedIn(rotation({ governance, ledger }));
  expect(found.map(({ data }) => data.subjects)).toEqual([[failing(2, BOTH).data.uid]]);
});

test("it is made anew after the old one was closed, with the next number", () => {
  const closed = { ...first(rotation()).data, deficiency: "DEF-9", state: "closed" as const };
  const found = proposedIn(rotation({ governance: stating(closed) }));
  expect(found.map(({ file }) => file)).toEqual(["controls/deficiencies/DEF-10.md"]);
});

test("one on the control without a subject covers the entity and regime that it names, and no other", () => {
  const one = { regimes: ["sox", "jsox"], review: null, signOff: null };
  const all = proposedIn(one);
  expect(all.map(({ data }) => scopes(data))).toEqual([["acme-jp/jsox"], ["acme-us/sox"]]);
  const [known, ...others] = all.map(({ data }) => data);
  if (known === undefined) throw new Error("nothing was proposed");
  const left = proposedIn({ ...one, governance: stating(known) });
  expect(left.map(({ data }) => scopes(data))).toEqual(others.map(scopes));
  expect(proposedIn({ ...one, governance: stating(known, ...others) })).toEqual([]);
});

test("a review that is missing everywhere is one deficiency of each entity, in the words of its own", () => {
  const found = proposedIn({ regimes: ["sox", "jsox", "soc2"], review: null, signOff: null });
  const said = (language: "en" | "ja") => found.map(({ data }) => printFailure(data.what, language));
  expect(found.map(({ data }) => [data.subjects, scopes(data)])).toEqual([
    [[], ["acme-jp/jsox"]],
    [[], ["acme-us/soc2", "acme-us/sox"]],
  ]);
  expect(said("en")).toEqual([
    "No review under REV-01 is recorded for Acme KK in 2026-Q3.",
    "No review under REV-01 is recorded for Acme Inc. in 2026-Q3.",
  ]);
  expect(said("ja").join("")).not.toMatch(/No review|を満たしていない/);
});

test("two entities that lack different things of their reviews have a deficiency each, with its own cause", () => {
  const found = proposedIn({
    regimes: ["sox", "jsox"],
    review: { duties: null, evaluation: null },
  });
  const causes = found.map(({ data }) => [scopes(data), printFailure(data.what, "en")]);
  expect(causes).toEqual([
    [["acme-jp/jsox"], "No evaluation of the review of 2026-Q3 is recorded."],
    [["acme-us/sox"], "Segregation of duties was never tested in the review of 2026-Q3."],
  ]);
});

test("where the very same fact decided for two entities, they share one deficiency", () => {
  const demands = Regime.shape.demands.parse([
    { criterion: "duties-tested", miss: "operation", words: { en: "Untested.", ja: "未評価。" } },
  ]);
  const regimes = (
    [
      ["sox", "en"],
      ["jsox", "ja"],
    ] as const
  ).map(([regime, language]) => aRegime({ regime, demands, languages: [language] }));
  const found = proposedIn({ regimes, review: { duties: null } });
  expect(found.map(({ data }) => [scopes(data), printFailure(data.what, "en")])).toEqual([
    [["acme-jp/jsox", "acme-us/sox"], "Segregation of duties was never tested in the review of 2026-Q3."],
  ]);
});

test("what nobody could see is one of the population, though only an attestation notes it yet", () => {
  const found = proposedIn({ ...partial, control: "INV-01", regimes: ["sox", "soc2"], rules });
  expect(found.map(({ data }) => [data.control, data.criteria, scopes(data)])).toEqual([
    ["INV-01", ["population-complete"], ["acme-us/soc2"]],
  ]);
});

test("what reaches two entities and what reaches one are kept apart", () => {
  const identities = [failing(1, BOTH), failing(2, ["acme-us"])];
  const found = proposedIn(rotation({ ledger: { identities } }));
  expect(found.map(({ data }) => [data.subjects.length, data.affects.length])).toEqual([
    [1, 3],
    [1, 2],
  ]);
});

test("what is stated for nobody counts for all and stands with what is stated for all", () => {
  const identities = [failing(1, BOTH), failing(2, [])];
  const [one, ...others] = proposedIn(rotation({ ledger: { identities } }));
  expect(others).toEqual([]);
  expect(one?.data.subjects).toHaveLength(2);
  expect(one && scopes(one.data)).toEqual(["acme-jp/jsox", "acme-us/soc2", "acme-us/sox"]);
});

test("it counts, names the check by its title and the weightiest first, in either language", () => {
  const identities = [
    failing(1, []),
    failing(2, BOTH, ["ledger"]),
    failing(3, BOTH),
    failing(4, []),
    failing(5, []),
  ];
  const { what } = first(rotation({ ledger: { identities } })).data;
  expect(printFailure(what, "en")).toBe(
    "5 identities fail “The credential is rotated in time”, among them «key 2», «key 3» and «key 1».",
  );
  expect(printFailure(what, "ja")).toBe(
    "ID5件が「資格情報が期限内に更新されている」を満たしていない(«key 2»、«key 3»、«key 1»他2件)。",
  );
});

const textOf = (one: Case): string => {
  const [text] = concludeCase(one).proposed.values();
  if (text === undefined) throw new Error("nothing was proposed");
  return text;
};
const ASKED = { en: "Countersign proposes this deficiency", ja: "Countersignがこの不備を提案する" };

test.each([
  ["one entity's people read", ["jsox"], "en", "ja"],
  ["one entity's people read", ["sox", "soc2"], "ja", "en"],
  ["several entities share, that of the repository,", ["jsox", "sox"], "ja", "ja"],
  ["several entities share, that of the repository,", ["jsox", "sox"], "en", "en"],
] as const)("a proposal that %s is in one language: %j", (_who, regimes, repository, own) => {
  const configuration = Configuration.parse({ organizations: [{ login: "acme" }], language: repository });
  const one = rotation({ regimes, governance: { configuration } });
  const text = textOf(one);
  expect(text).toContain(ASKED[own]);
  expect(text).not.toContain(ASKED[own === "en" ? "ja" : "en"]);
  expect(text).toContain(
    own === "en"
      ? "`key 1` fails “The credential is rotated in time”."
      : "`key 1`は「資格情報が期限内に更新されている」を満たしていない。",
  );
});

test("no sentence of ours is stored as what failed, and a person's own stays as it is", () => {
  expect(first(rotation()).data.what).toMatchObject({ reason: "subjects-fail", with: { checks: [CHECK] } });
  expect(printFailure("It broke.", "ja")).toBe("It broke.");
});

test("it was found on the day a scan showed it, not when a limit was reached, and proposed by the newest scan", () => {
  const old = anIdentity(1, { assessments: [aFail(CHECK, "2021-12-13")] });
  const scans = weekly("2026-07-01", "2026-11-04", {
    "2026-07-15": { opened: [{ file: old.file, check: CHECK, outcome: "fail" }] },
  });
  const { data } = first(rotation({ ledger: { identities: [old], scans } }));
  expect([data.found_on, data.proposed_on]).toEqual(["2026-07-15", "2026-11-04"]);
});

test("it names what failed and how it was seen, subjects and checks sorted", () => {
  const identities = [10, 9].map((id) => failing(id, BOTH));
  expect(first(rotation({ ledger: { identities } })).data).toMatchObject({
    control: "ROT-01",
    subjects: ["github:deploy-key:10", "github:deploy-key:9"],
    checks: [CHECK],
    criteria: ["rules-kept"],
    source: "scan",
    flags: { found_by_auditor: null },
  });
  const unreviewed = first({ regimes: ["sox"], review: null, signOff: null }).data;
  expect(unreviewed).toMatchObject({ subjects: [], checks: [], source: "review" });
  expect(unreviewed.criteria).toContain("done-in-cycle");
  expect(unreviewed.criteria).toEqual([...unreviewed.criteria].sort());
});

test("what a scan could not see, and what an exception covers, is no deficiency of its subject", () => {
  for (const outcome of ["unknown", "excepted"] as const) {
    const one = anIdentity(1, { assessments: [aFail(CHECK, "2026-08-31", { outcome })] });
    expect(proposedIn(rotation({ ledger: { identities: [one] } }))).toEqual([]);
  }
});

test("it leaves cause, owner and due date to a person", () => {
  expect(first(rotation()).data).toMatchObject({
    state: "proposed",
    root_cause: null,
    owner: null,
    due: null,
  });
});

test.each([{ entity: "acme-us" }, { regime: "jsox" }, { entity: "nobody" }])(
  "what is proposed, and its number, does not depend on which conclusion was asked for: %j",
  (asked) => {
    const all = concludeCase(rotation()).proposed;
    expect([...all.keys()]).toEqual(["controls/deficiencies/DEF-1.md"]);
    expect(concludeCase(rotation({ asked })).proposed).toEqual(all);
  },
);
