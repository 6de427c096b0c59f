import type { Control } from "../../model/control.ts";
import type { CountedFinding, CriterionResult } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import { limitsUnder } from "../../model/limits.ts";
import type { Overlay } from "../../model/overlay.ts";
import { periodOf } from "../../model/period.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Criterion, CriterionContext } from "../criteria/criterion.ts";
import { criteria } from "../criteria/index.ts";
import { digestOf } from "../digest/digest.ts";
import type { ConclusionScope } from "./scope.ts";
import { agreedThen, periodComparison } from "./period-comparison.ts";
import { unansweredChecks } from "./unanswered.ts";
import { findingsThatCount } from "./findings.ts";
import { onlyStated } from "./only-stated.ts";
import { demandsOn } from "../../model/demands.ts";
import { type AskedCriterion, meaningOf, wordsFor } from "./verdict-of.ts";

/** What was asked of one control in one conclusion. */
export interface Answers {
  context: CriterionContext;
  findings: readonly CountedFinding[];
  /** In the order of the regime's demands. */
  asked: readonly AskedCriterion[];
}

/** What criteria may look at for one control in one conclusion. */
export function contextOf(
  scope: ConclusionScope,
  control: Filed<Control>,
  overlay: Filed<Overlay>,
  leanedOn: CriterionContext["leanedOn"],
): CriterionContext {
  const { entity, regime, governance, ledger, days, zone, cutOff, known, scans, stated } = scope;
  const ids = { entity: entity.data.entity, regime: regime.data.regime, control: control.data.control };
  const limits = limitsUnder(governance, ids);
  const lies = (period: string) => {
    const { from, to } = periodOf(period, entity.data.fiscal_year_end);
    return from >= days.from && to <= days.to;
  };
  return {
    control,
    overlay,
    regime,
    entity,
    period: days,
    zone,
    governance,
    ledger,
    scans,
    cutOff,
    known,
    stated,
    limits,
    findings: findingsThatCount(scope.intervals, scope.subjects, {
      entity: ids.entity,
      timing: regime.data.timing,
      from: days.from,
      cutOff,
      zone,
      scans: ledger.scans,
      checks: new Set(control.data.rules.flatMap(({ checks }) => checks)),
      limits,
    }),
    onlyStated: onlyStated(control.data, scope.subjects, ids.entity),
    unanswered: unansweredChecks(control.data, ledger),
    reviews: ledger.reviews
      .filter(({ data }) => data.entity === ids.entity && data.regime === ids.regime)
      .filter(({ data }) => lies(data.period) && data.controls.includes(ids.control))
      .sort((a, b) => byCodePoint(a.data.opened, b.data.opened)),
    signOffs: ledger.signOffs.filter(
      ({ data: { covers, period } }) =>
        (covers.what === "review" || covers.what === "certification") &&
        covers.entity === ids.entity &&
        covers.regime === ids.regime &&
        lies(period),
    ),
    certifications: ledger.certifications.filter(
      ({ data }) => data.entity === ids.entity && data.regime === ids.regime && lies(data.period),
    ),
    leanedOn,
  };
}

/** Asks every criterion that the regime demands of the control. */
export function askCriteria(
  scope: ConclusionScope,
  control: Filed<Control>,
  overlay: Filed<Overlay>,
  leanedOn: CriterionContext["leanedOn"],
): Answers {
  const context = contextOf(scope, control, overlay, leanedOn);
  const period = { final: scope.final, endsYear: scope.days.endsYear };
  const demands = demandsOn(scope.regime.data, control.data.control, overlay.data, period);
  const assess = (id: AskedCriterion["criterion"]) => {
    const now = criterionOf(id).assess(context);
    return now.value === "met" ? now : (agreedThen(scope, control.data.control, id) ?? now);
  };
  const asked = demands.map((demand): AskedCriterion => {
    const { value, reasons, more, brief, evidence } =
      periodComparison(scope, control.data.control, demand.criterion) ?? assess(demand.criterion);
    const means = meaningOf(demand, value, period);
    return {
      criterion: demand.criterion,
      value,
      reasons: [...reasons],
      more,
      brief: [...brief],
      means,
      words: wordsFor(demand, value, means),
      evidence,
    };
  });
  return { context, findings: context.findings, asked };
}

const byId = new Map<string, Criterion>(criteria.map((criterion) => [criterion.id, criterion]));
const criterionOf = (id: AskedCriterion["criterion"]): Criterion => {
  const criterion = byId.get(id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  return criterion;
};

/** The criteria as the conclusion keeps them: by id, with the digests of what they rest on. */
export const recorded = (
  asked: readonly AskedCriterion[],
  textOf: (file: string) => string | undefined,
): CriterionResult[] =>
  asked
    .map(({ evidence, ...criterion }) => ({
      ...criterion,
      evidence: evidence.map((file) => {
        const text = textOf(file);
        // A document without its bytes proves nothing; criteria name only files they were given.
        if (text === undefined) throw new Error(`no text of ${file}, on which ${criterion.criterion} rests`);
        return { file, digest: digestOf(text) };
      }),
    }))
    .sort((a, b) => byCodePoint(a.criterion, b.criterion));
