import { rulesKept as words } from "../../model/reasons/criteria/rules-kept.ts";
import type { CountedFinding } from "../../model/conclusion.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { CriterionValue } from "../../model/verdict.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, type Part, partsOf, worst } from "./terms/answers.ts";
import { lastLook } from "./terms/last-look.ts";
import { knownIn } from "./terms/look-up.ts";
import { byWeight } from "./terms/weight.ts";

const part = partsOf(words);

/** A fail that is known outweighs what nobody could look at; what an exception covers is listed and never a miss. */
export const rulesKept = defineCriterion({
  words,
  assess: (context) => {
    const { control, findings, ledger } = context;
    const counted = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const checks = [...new Set(control.data.rules.flatMap(({ checks: own }) => own))];
    const excepted = findings.filter(({ outcome }) => outcome === "excepted").length;
    const found = worst(
      [
        ...counted.map((finding) => ofFinding(finding, context)),
        ...notRetested(context).map(({ deficiency, state, what }) =>
          part("missed", "deficiency-not-closed", { deficiency, state, what }),
        ),
        ...neverAsked(context),
        ...(checks.length === 0
          ? []
          : [part("met", "no-finding-counts", { control: control.data.control, checks, excepted })]),
        ...ofStated(context),
        ...unanswered(context),
      ],
      part("not-applicable", "no-rule-decided-automatically", { control: control.data.control }),
    );
    return answer({ ...found, brief: briefOf(found.value, context) ?? found.brief }, [
      control.file,
      ...findings.map(({ file }) => file),
      ...context.onlyStated.flatMap(({ files }) => files.slice(0, 1)),
      ...(context.onlyStated.length > 0 && ledger.approvals !== null ? [ledger.approvals.file] : []),
    ]);
  },
});

/** The decisive fact alone: how many, and the weightiest of them. */
function briefOf(value: CriterionValue, context: CriterionContext): readonly Reason[] | null {
  const { findings, control } = context;
  const fails = findings.filter(({ outcome }) => outcome === "fail");
  if (value === "missed" && fails.length > 0) return briefOfFails(fails, context);
  const left = openRules(context);
  const [first] = left;
  if (value !== "unknown" || first === undefined) return null;
  const unasked = left.filter(({ open }) => open.cause === "not-asked").length;
  const counted = { some: left.length, all: control.data.rules.length, unasked };
  return [
    part(value, "rules-without-source", { ...counted, first: first.rule }).reason,
    part(value, "rules-without-source-counted", counted).reason,
  ];
}

/** The newest of the weightiest is the example: an old one was known before. */
function briefOfFails(fails: readonly CountedFinding[], context: CriterionContext): readonly Reason[] {
  const { ledger, cutOff } = context;
  const [first] = fails
    .map((finding) => ({ ...knownIn(ledger, finding.file), ...finding }))
    .sort((a, b) => byWeight(a, b) || byText(b.from, a.from) || byText(a.title, b.title));
  if (first === undefined) throw new Error("an example is asked of no findings");
  const { title: subject, check, from, to } = first;
  const findings = fails.length;
  const unclosed = notRetested(context).map(({ deficiency }) => deficiency);
  const over = to !== null && to <= cutOff ? to : null;
  return [
    part("missed", "findings-with-example", { findings, unclosed, subject, check, from, to: over }).reason,
    ...(findings + unclosed.length === 1
      ? []
      : [part("missed", "findings-counted", { findings, unclosed, subject }).reason]),
  ];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function ofFinding(
  { file, check, outcome, from, to }: CountedFinding,
  { ledger, zone }: Pick<CriterionContext, "ledger" | "zone">,
): Part {
  const { title: subject, assessments } = knownIn(ledger, file);
  const unseen = assessments.find((one) => one.check === check && one.outcome === "unknown");
  if (outcome === "fail" && to === null && unseen !== undefined) {
    const day = lastLook(ledger.scans, unseen.since, zone);
    return part("missed", "rule-broken-when-last-seen", { subject, check, day });
  }
  const found = { subject, check, from, to };
  return outcome === "fail"
    ? part("missed", "rule-broken", found)
    : part("unknown", "rule-not-looked-at", found);
}

/** Where the state at the end counts, what was remediated counts as kept only once it was retested and closed. */
function notRetested({ governance, control, entity, regime, period }: CriterionContext) {
  if (regime.data.timing !== "as-of") return [];
  return governance.deficiencies
    .filter(({ data }) => data.control === control.data.control && data.checks.length > 0)
    .filter(({ data }) => data.found_on <= period.to)
    .filter(({ data }) =>
      data.affects.some((one) => one.entity === entity.data.entity && one.regime === regime.data.regime),
    )
    .flatMap(({ data: { deficiency, state, what } }) =>
      state === "open" || state === "remediated" ? [{ deficiency, state, what }] : [],
    );
}

/** A check that was never performed found nothing, and that shows nothing. */
const neverAsked = ({ unanswered: checks }: CriterionContext): Part[] =>
  checks.map((check) => part("unknown", "check-never-asked", { check }));

/**
 * What only a document says shows that it says so. Whether that is enough is the regime's to say of a control; of any
 * other, nobody saw that the rule is kept.
 */
function ofStated({ onlyStated, ledger, control, regime }: CriterionContext): Part[] {
  const isEnough = regime.data.accepts_stated.includes(control.data.control);
  return onlyStated.map(({ check, files }) => {
    const [first = ""] = files;
    const data = { check, subjects: files.length, subject: knownIn(ledger, first).title };
    return isEnough ? part("met", "stated-is-enough", data) : part("unknown", "rule-only-stated", data);
  });
}

/** Rules that nothing decides. Where criteria decide a rule, they ask people's own record instead. */
const openRules = ({ control }: Pick<CriterionContext, "control">) =>
  control.data.rules
    .filter(({ criteria }) => criteria.length === 0)
    .flatMap(({ rule, open }) => (open === null ? [] : [{ rule, open }]));

const unanswered = (context: CriterionContext): Part[] =>
  openRules(context).map(({ rule, open: { why, cause } }) =>
    part("unknown", "rule-without-source", { rule, awaits: why, cause }),
  );
