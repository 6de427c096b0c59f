import type { CountedFinding } from "../../model/conclusion.ts";
import type { Names } from "../../model/text.ts";
import type { CriterionValue } from "../../model/verdict.ts";
import type { Day } from "../../model/instant.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, type Part, part, worst } from "./terms/answers.ts";
import { lastLook } from "./terms/last-look.ts";
import { knownIn } from "./terms/look-up.ts";
import { quoted } from "./terms/quoted.ts";
import { byWeight } from "./terms/weight.ts";

/** Longest name inside a sentence that has to be short, in code points. */
const BRIEFLY = 40;

/** A fail that is known outweighs what nobody could look at; what an exception covers is listed and never a miss. */
export const rulesKept = defineCriterion({
  id: "rules-kept",
  question: {
    en: "Is every automatic rule of the control kept?",
    ja: "統制の自動判定の規則はすべて守られているか。",
  },
  assess: (context) => {
    const { control, findings } = context;
    const counted = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const checks = [...new Set(control.data.rules.flatMap(({ checks: own }) => own))];
    const excepted = findings.filter(({ outcome }) => outcome === "excepted").length;
    const found = worst(
      [
        ...counted.map((finding) => ofFinding(finding, context)),
        ...notRetested(context),
        ...neverAsked(context),
        ...unanswered(context),
      ],
      checks.length === 0
        ? part(
            "not-applicable",
            `No rule of ${control.data.control} is decided from what GitHub shows.`,
            `${control.data.control}の規則で、GitHubの情報から判定するものはない。`,
          )
        : part(
            "met",
            `No finding counts against ${control.data.control}: ${checks.join(", ")}.${excepted > 0 ? ` An exception covers ${excepted} of them.` : ""}`,
            `${control.data.control}に対する指摘はない:${checks.join("、")}。${excepted > 0 ? `例外の対象は${excepted}件である。` : ""}`,
          ),
    );
    const brief = briefOf(found.value, context) ?? found.brief;
    return answer({ ...found, ...(brief === undefined ? {} : { brief }) }, [
      control.file,
      ...findings.map(({ file }) => file),
    ]);
  },
});

/** The decisive fact alone: how many, and the weightiest of them. */
function briefOf(value: CriterionValue, context: CriterionContext): readonly Names[] | null {
  const { findings, control } = context;
  const fails = findings.filter(({ outcome }) => outcome === "fail");
  if (value === "missed" && fails.length > 0) return briefOfFails(fails, context);
  const waiting = waitingRules(context);
  const [first] = waiting;
  if (value !== "unknown" || first === undefined) return null;
  const [few, all] = [waiting.length, control.data.rules.length];
  const [en, ja] = [
    `${few} of ${all} rules ${few === 1 ? "waits" : "wait"} for what no source reads yet`,
    `${all}件の規則のうち${few}件は、読み取る情報源がまだない。`,
  ];
  return [
    { en: `${en}, the first: ${first.rule.en}`, ja: `${ja}最初のもの:${first.rule.ja}` },
    { en: `${en}.`, ja },
  ];
}

/** The newest of the weightiest is the example: an old one was known before. */
function briefOfFails(
  fails: readonly CountedFinding[],
  { ledger, cutOff }: CriterionContext,
): readonly Names[] {
  const [first] = fails
    .map((finding) => ({ ...knownIn(ledger, finding.file), ...finding }))
    .sort((a, b) => byWeight(a, b) || byText(b.from, a.from) || byText(a.title, b.title));
  if (first === undefined) throw new Error("an example is asked of no findings");
  const name = quoted(first.title, BRIEFLY);
  const { check, from, to } = first;
  const isOver = (day: Day | null): day is Day => day !== null && day <= cutOff;
  const en = `has failed ${check} since ${from}${isOver(to) ? ` until ${to}` : ""}`;
  const ja = `${name.ja}は${from}から${isOver(to) ? `${to}まで` : ""} ${check} を満たしていない`;
  if (fails.length === 1) return [{ en: `${name.en} ${en}.`, ja: `${ja}。` }];
  const stand = fails.some((one) => isOver(one.to)) ? "stood in the period" : "stand";
  const all = `${fails.length} findings ${stand}, among them ${name.en}`;
  return [
    { en: `${all}, which ${en}.`, ja: `指摘は${fails.length}件である。うち${ja}。` },
    { en: `${all}.`, ja: `指摘は${fails.length}件であり、${name.ja}を含む。` },
  ];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function ofFinding(
  { file, check, outcome, from, to }: CountedFinding,
  { ledger }: Pick<CriterionContext, "ledger">,
): Part {
  const { title, assessments } = knownIn(ledger, file);
  const name = quoted(title);
  const unseen = assessments.find((one) => one.check === check && one.outcome === "unknown");
  if (outcome === "fail" && to === null && unseen !== undefined) {
    const last = lastLook(ledger.scans, unseen.since);
    return part(
      "missed",
      `${name.en} failed ${check} when it was last seen, on ${last}; nobody could look since.`,
      `${name.ja}は、最後に確認された${last}において ${check} を満たしておらず、その後は確認できない。`,
    );
  }
  return outcome === "fail"
    ? part(
        "missed",
        `${name.en} has failed ${check} since ${from}${to === null ? "" : ` until ${to}`}.`,
        `${name.ja}は${from}から${to === null ? "" : `${to}まで`} ${check} を満たしていない。`,
      )
    : part(
        "unknown",
        `Nobody could look whether ${name.en} keeps ${check}, since ${from}${to === null ? "" : ` until ${to}`}.`,
        `${name.ja}が ${check} を満たすかどうかを、${from}から${to === null ? "" : `${to}まで`}確認できない。`,
      );
}

/** Where the state at the end counts, what was cured counts as kept only once it was retested and closed. */
function notRetested({ governance, control, entity, regime, period }: CriterionContext): Part[] {
  if (regime.data.timing !== "as-of") return [];
  return governance.deficiencies
    .filter(({ data }) => data.control === control.data.control && data.checks.length > 0)
    .filter(({ data }) => data.found_on <= period.to)
    .filter(({ data }) => data.state === "open" || data.state === "remediated")
    .filter(({ data }) =>
      data.affects.some((one) => one.entity === entity.data.entity && one.regime === regime.data.regime),
    )
    .map(({ data }) =>
      part(
        "missed",
        `${data.deficiency} is ${data.state} and not closed by a retest: ${data.what}`,
        `${data.deficiency}は再検証により完了していない:${data.what}`,
      ),
    );
}

/** A check that was never performed found nothing, and that shows nothing. */
const neverAsked = ({ unanswered: checks }: CriterionContext): Part[] =>
  checks.map((check) =>
    part(
      "unknown",
      `No scan that is recorded has asked ${check}.`,
      `記録されたスキャンで ${check} を確かめたものはない。`,
    ),
  );

/** Rules that nothing decides yet. Where criteria decide a rule, they ask people's own record instead. */
const waitingRules = ({ control }: Pick<CriterionContext, "control">) =>
  control.data.rules
    .filter(({ criteria }) => criteria.length === 0)
    .flatMap(({ rule, awaits }) => (awaits === null ? [] : [{ rule, awaits }]));

const unanswered = (context: CriterionContext): Part[] =>
  waitingRules(context).map(({ rule, awaits }) =>
    part(
      "unknown",
      `Nobody could look whether this holds: ${rule.en} ${awaits.en}`,
      `次の規則は確認できない:${rule.ja}${awaits.ja}`,
    ),
  );
