import { expect, test } from "vitest";
import type { Outcome } from "../../model/assessment.ts";
import { Deficiency } from "../../model/deficiency.ts";
import type { OpenCause } from "../../model/open-rule.ts";
import { printCriterion } from "../../model/reasons/print-criterion.ts";
import { inWords } from "./examples/in-words.ts";
import { aContext, aRegime } from "./examples/a-context.ts";
import { aLedger, anIdentity } from "./examples/a-ledger.ts";
import { aControl, aGovernance } from "./examples/a-world.ts";
import { rulesKept } from "./rules-kept.ts";

const CHECK = "credential-is-rotated";
const both = (text: string) => ({ en: text, ja: text });
const EXCEPTED = { id: "EXC-1", state: "in-force" as const, until: "2026-12-31", lack: null };
const finding = (outcome: Outcome) => ({
  file: anIdentity(1).file,
  check: CHECK,
  outcome,
  from: "2026-08-31",
  to: null,
  exception: outcome === "excepted" ? EXCEPTED : null,
  reason: "not-seen",
  with: {},
  last_failed: null,
});
const control = aControl("ROT-01", {
  rules: [{ rule: both("It is young."), checks: [CHECK], criteria: [], open: null }],
});
const openRule = (cause: OpenCause) => ({
  rule: both("The App's key is young."),
  checks: [CHECK],
  criteria: [],
  open: { cause, why: both("No list.") },
});
const waiting = aControl("ROT-01", { rules: [openRule("not-told")] });
const TITLE = "The credential is rotated in time";
const byPeople = aControl("REV-01", {
  rules: [
    {
      rule: both("Somebody looked."),
      checks: [],
      criteria: ["looked-back"],
      open: { cause: "not-asked", why: both("No log.") },
    },
  ],
});

const deficiency = (state: Deficiency["state"], { entity, regime } = { entity: "acme-us", regime: "sox" }) =>
  aGovernance({
    deficiencies: [
      {
        file: "controls/deficiencies/DEF-1.md",
        body: "",
        data: Deficiency.parse({
          deficiency: "DEF-1",
          state,
          control: "ROT-01",
          what: "A key was old.",
          subjects: [],
          checks: [CHECK],
          criteria: [],
          source: "scan",
          found_on: "2026-07-01",
          root_cause: null,
          owner: null,
          due: null,
          affects: [
            {
              entity,
              regime,
              period: "2026-Q3",
              verdict: "deficient-operation",
              indication: "deficiency",
              conclusion: null,
            },
          ],
        }),
      },
    ],
  });

const onlyStated = [{ check: CHECK, files: [anIdentity(1).file, anIdentity(2).file] }];

test.each([
  ["missed", "a finding fails", { control, findings: [finding("fail")] }],
  ["missed", "one fails and one is unknown", { control, findings: [finding("unknown"), finding("fail")] }],
  ["missed", "one fails and a rule is open", { control: waiting, findings: [finding("fail")] }],
  ["missed", "it was remediated and not retested", { control, governance: deficiency("remediated") }],
  ["unknown", "nobody could look", { control, findings: [finding("unknown")] }],
  ["unknown", "no scan has asked", { control, unanswered: [CHECK] }],
  ["unknown", "only a document says so", { control, onlyStated }],
  ["missed", "one fails and another is only stated", { control, onlyStated, findings: [finding("fail")] }],
  [
    "unknown",
    "the regime takes what is stated, of another control",
    { control, onlyStated, regime: aRegime({ accepts_stated: ["PRV-01"] }) },
  ],
  [
    "met",
    "the regime takes what is stated of this control",
    { control, onlyStated, regime: aRegime({ accepts_stated: ["ROT-01"] }) },
  ],
  ["unknown", "a rule is open", { control: waiting }],
  ["met", "an exception covers the only finding", { control, findings: [finding("excepted")] }],
  ["met", "the deficiency was closed", { control, governance: deficiency("closed") }],
  ["met", "a deficiency is only proposed", { control, governance: deficiency("proposed") }],
  [
    "met",
    "the deficiency is another entity's",
    { control, governance: deficiency("open", { entity: "acme-jp", regime: "sox" }) },
  ],
  [
    "met",
    "the deficiency is another regime's",
    { control, governance: deficiency("open", { entity: "acme-us", regime: "soc2" }) },
  ],
  [
    "met",
    "the whole period counts, not a retest",
    { control, governance: deficiency("remediated"), regime: aRegime({ timing: "throughout" }) },
  ],
  ["met", "nothing was found", { control }],
  ["not-applicable", "people's records decide its rules", { control: byPeople }],
] as const)("is %s where %s", (value, _where, over) => {
  expect(rulesKept.assess(aContext(over)).value).toBe(value);
});

test("names the subject, the check and the day, in both languages", () => {
  const { said, evidence } = inWords(rulesKept, aContext({ control, findings: [finding("fail")] }));
  expect(said.en).toBe(`«key 1» has failed “${TITLE}” since 2026-08-31.`);
  expect(said.ja).toBe("«key 1»は2026-08-31から「資格情報が期限内に更新されている」を満たしていない。");
  expect(evidence).toEqual(["controls/baseline/ROT-01.md", anIdentity(1).file]);
});

test("says of how many subjects it was not seen, and rests on the file of approvals", () => {
  const { said, evidence } = inWords(rulesKept, aContext({ control, onlyStated }));
  expect(said.en).toBe(
    `It was not seen that «key 1» and 1 other subject keep “${TITLE}”; only documents say so.`,
  );
  expect(said.ja).toBe(
    "«key 1»ほか1件が「資格情報が期限内に更新されている」を満たすことは、文書に記載されているのみで、確認されていない。",
  );
  expect(evidence).toEqual(["controls/baseline/ROT-01.md", anIdentity(1).file]);
});

const seen = (outcome: Outcome, since: string) =>
  anIdentity(9, {
    assessments: [{ check: CHECK, controls: [], outcome, since, reason: "not-seen", with: {} }],
  });

test("says when it was last seen to fail where nobody could look since", () => {
  const ledger = aLedger({ identities: [seen("unknown", "2026-09-02")] });
  const findings = [{ ...finding("fail"), file: anIdentity(9).file }];
  const { value, said } = inWords(rulesKept, aContext({ control, findings, ledger }));
  expect(value).toBe("missed");
  expect(said.en).toBe(
    `«key 9» failed “${TITLE}” when it was last seen, on 2026-08-26; it could not be checked since.`,
  );
});

test("prints what checks found of an unclosed deficiency in the reader's language, and a person's words as they are", () => {
  const [known] = deficiency("open").deficiencies;
  if (known === undefined) throw new Error("none is stated");
  const what = {
    reason: "subjects-fail",
    with: {
      checks: [CHECK],
      identities: 1,
      repositories: 0,
      organization: false,
      subjects: { names: ["key 1"], more: 0 },
    },
  };
  const found = aGovernance({ deficiencies: [{ ...known, data: { ...known.data, what } }] });
  const { said } = inWords(rulesKept, aContext({ control, governance: found }));
  expect(said.en).toBe(`DEF-1 is open and not closed by a retest: «key 1» fails “${TITLE}”.`);
  expect(said.ja).toBe(
    "DEF-1は再評価により終了していない:«key 1»は「資格情報が期限内に更新されている」を満たしていない。",
  );
  const own = inWords(rulesKept, aContext({ control, governance: deficiency("open") }));
  expect(own.said.ja).toBe("DEF-1は再評価により終了していない:A key was old.");
});

test("counts, and gives the newest of what several entities share as the example", () => {
  const shared = anIdentity(2).data.ownership;
  const ownership = shared === null ? null : { ...shared, entities: ["acme-us"] };
  const ledger = aLedger({ identities: [anIdentity(1), anIdentity(2, { ownership }), anIdentity(3)] });
  const on = (id: number, from: string) => ({ ...finding("fail"), file: anIdentity(id).file, from });
  const findings = [on(1, "2026-07-02"), on(2, "2026-09-09"), on(3, "2026-08-31")];
  const { brief } = inWords(rulesKept, aContext({ control, findings, ledger }));
  expect(brief.map(({ en }) => en)).toEqual([
    `3 findings count, among them «key 3», which has failed “${TITLE}” since 2026-08-31.`,
    "3 findings count, among them «key 3».",
  ]);
});

test("names beside findings the deficiencies that are not closed, for a verdict lists more and counts them", () => {
  const ledger = aLedger({ identities: [anIdentity(1)] });
  const findings = [finding("fail")];
  const context = aContext({ control, findings, ledger, governance: deficiency("remediated") });
  const { brief } = inWords(rulesKept, context);
  expect(brief[0]?.en).toMatch(/^1 finding and DEF-1, not closed by a retest, count, among them «key 1», /);
  expect(brief[1]?.ja).toBe("指摘は1件、再評価により終了していない不備はDEF-1であり、«key 1»を含む。");
  expect(rulesKept.assess(context).reasons).toHaveLength(2);
});

test("names no more deficiencies than a sentence can hold, and prints the number of a record that has no names", () => {
  const print = (unclosed: number | string[]) =>
    printCriterion(
      {
        criterion: rulesKept.id,
        reasons: [{ reason: "findings-counted", with: { findings: 2, unclosed, subject: "key 1" } }],
        more: 0,
      },
      "ja",
    );
  expect(print(["DEF-1", "DEF-2", "DEF-3", "DEF-4"])).toContain("DEF-1、DEF-2、DEF-3ほか1件であり");
  expect(print(1)).toContain("終了していない不備は1件であり");
});

test.each([
  [["not-told"], "1 of 1 rule cannot be decided, because GitHub does not tell what it needs"],
  [["not-asked"], "1 of 1 rule cannot be decided, because it is not asked yet"],
  [["not-told", "not-told"], "2 of 2 rules cannot be decided, because GitHub does not tell what they need"],
  [["not-asked", "not-asked"], "2 of 2 rules cannot be decided, because they are not asked yet"],
  [
    ["not-asked", "not-told", "not-told"],
    "3 of 3 rules cannot be decided, because GitHub does not tell what 2 of them need and 1 is not asked yet",
  ],
] as const)("tells open rules by what leaves them open: %j", (causes, sentence) => {
  const control = aControl("ROT-01", { rules: causes.map(openRule) });
  const { brief } = inWords(rulesKept, aContext({ control }));
  expect(brief.map(({ en }) => en)).toEqual([
    `${sentence}; one of them: The App's key is young.`,
    `${sentence}.`,
  ]);
});

test("counts apart in Japanese, too", () => {
  const control = aControl("ROT-01", { rules: [openRule("not-told"), openRule("not-asked")] });
  const { brief } = inWords(rulesKept, aContext({ control }));
  expect(brief.at(-1)?.ja).toBe(
    "判定項目2件中2件は、1件について必要な情報がGitHubに示されず、1件を現時点で確認の対象としていないため判定できない。",
  );
});

test.each([
  ["not-told", "GitHub does not tell whether this holds: The App's key is young. No list."],
  ["not-asked", "It is not asked yet whether this holds: The App's key is young. No list."],
] as const)("says of an open rule that it is %s", (cause, sentence) => {
  const control = aControl("ROT-01", { rules: [openRule(cause)] });
  expect(inWords(rulesKept, aContext({ control })).said.en).toBe(sentence);
});

test.each([
  [
    "rule-without-source",
    { rule: both("It is young."), awaits: both("No list.") },
    "It could not be seen whether this holds: It is young. No list.",
  ],
  [
    "rules-without-source-counted",
    { some: 2, all: 3 },
    "2 of 3 rules cannot be decided, because no source reads what they need.",
  ],
])("reads %s of records that did not say what leaves a rule open", (reason, data, sentence) => {
  const printed = printCriterion(
    { criterion: rulesKept.id, reasons: [{ reason, with: data }], more: 0 },
    "en",
  );
  expect(printed).toBe(sentence);
});
