import { lastConcluded } from "../../model/additions.ts";
import { type Deficiency, isKnownBy, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Control } from "../../model/control.ts";
import type { ControlVerdict } from "../../model/conclusion.ts";
import { isValidOn } from "../../model/exception.ts";
import type { Filed } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import { periodOf } from "../../model/period.ts";
import { samePerson } from "../../model/roster.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { CriterionContext } from "../criteria/criterion.ts";
import { askCriteria, recorded } from "./ask-criteria.ts";
import type { ConclusionScope } from "./scope.ts";
import { controlLimitations } from "./limitations.ts";
import { indicationOf } from "./severity.ts";
import type { FindingSubject } from "./subjects.ts";
import { type AskedCriterion, verdictOf } from "./verdict-of.ts";

const DEFICIENT: readonly Verdict[] = ["deficient-design", "deficient-operation", "exception-noted"];
export const isDeficient = (verdict: Verdict): boolean => DEFICIENT.includes(verdict);

/** What a verdict takes from outside the control: texts to digest, and what is concluded of controls it leans on. */
interface Known {
  textOf: (file: string) => string | undefined;
  leanedOn: CriterionContext["leanedOn"];
}

/** The verdict on one control in one conclusion. */
export function concludeControl(
  scope: ConclusionScope,
  control: Filed<Control>,
  overlay: Filed<Overlay>,
  { textOf, leanedOn }: Known,
): ControlVerdict {
  const { asked, findings } = askCriteria(scope, control, overlay, leanedOn);
  const decided = verdictOf(asked);
  const criteria = recorded(asked, textOf);
  const failing = findings
    .filter(({ outcome }) => outcome === "fail")
    .map(({ file }) => scope.subjects.get(file))
    .filter((subject) => subject !== undefined);
  const unseen = asked.some(({ criterion, means }) => criterion === "population-complete" && means !== null);
  const verdict = decided.verdict;
  const open = openDeficiencies(scope, { control: control.data.control, failing, unseen });
  const known = open.filter((one) => isOfPeriod(one, scope, { failing, asked }));
  // Where nothing else stands for what is deficient, one that was found later does: none is proposed beside it.
  const deficiencies = known.length === 0 && isDeficient(verdict) ? open : known;
  return {
    control: control.data.control,
    verdict,
    words: scope.regime.data.verdicts[verdict],
    decisive: decided.decisive,
    criteria,
    limitations: controlLimitations(control.data),
    findings: [...findings],
    deficiencies: deficiencies.map(({ deficiency }) => deficiency),
    indication: isDeficient(verdict)
      ? indicationOf({
          verdict: { verdict, criteria, findings: [...findings] },
          regime: scope.regime.data,
          subjects: failing,
          systems: scope.governance.systems
            .map(({ data }) => data)
            .filter(({ system }) => failing.some(({ systems }) => systems.includes(system))),
          automated: overlay.data.nature.automation === "automated",
          deficiencies,
          repeated: repeatedIn(scope, control.data.control),
          compensated: compensatedIn(scope),
          cutOff: scope.cutOff,
          periodEnd: scope.days.to,
          roles: scope.governance.configuration.authority.deficiency,
        })
      : null,
  };
}

/**
 * Open deficiencies of the control that name the conclusion, or whose subjects fail here, too; and where the population
 * was not seen, those of the population.
 */
function openDeficiencies(
  { governance, entity, regime }: ConclusionScope,
  { control, failing, unseen }: { control: string; failing: readonly FindingSubject[]; unseen: boolean },
) {
  const uids = new Set(failing.map(({ uid }) => uid));
  return governance.deficiencies
    .map(({ data }) => data)
    .filter(isOpenDeficiency)
    .filter((one) => one.control === control || (unseen && one.criteria.includes("population-complete")))
    .filter(
      ({ affects, subjects }) =>
        affects.some((one) => one.entity === entity.data.entity && one.regime === regime.data.regime) ||
        subjects.some((uid) => uids.has(uid)),
    )
    .sort((a, b) => Number(a.deficiency.slice(4)) - Number(b.deficiency.slice(4)));
}

/** Whether a deficiency was known by the end of the period, or is of what fails, or is missed, in it. */
const isOfPeriod = (
  deficiency: Deficiency,
  { entity: { data }, regime, days }: ConclusionScope,
  { failing, asked }: { failing: readonly FindingSubject[]; asked: readonly AskedCriterion[] },
): boolean =>
  failing.some(({ uid }) => deficiency.subjects.includes(uid)) ||
  (deficiency.subjects.length === 0 &&
    asked.some(({ criterion, means }) => means !== null && deficiency.criteria.includes(criterion))) ||
  isKnownBy(deficiency, days.to, {
    entity: data.entity,
    regime: regime.data.regime,
    yearEnd: data.fiscal_year_end,
  });

/** Earlier periods of which it was concluded last, and finally, that the control is deficient. */
function repeatedIn({ ledger, entity, regime, days }: ConclusionScope, control: string): number {
  return lastConcluded(ledger).filter(
    ({ data }) =>
      data.entity === entity.data.entity &&
      data.regime === regime.data.regime &&
      data.state === "final" &&
      periodOf(data.period.id, entity.data.fiscal_year_end).to < days.from &&
      data.verdicts.some((one) => one.control === control && isDeficient(one.verdict)),
  ).length;
}

/** Exceptions all of whose compensating controls were tested in the period, by somebody, and not by whoever asked for it. */
const compensatedIn = ({ governance, cutOff, days }: ConclusionScope): string[] =>
  governance.exceptions
    .filter(({ data }) => isValidOn(data, cutOff) && data.compensating.length > 0)
    .filter(({ data }) =>
      data.compensating.every(
        ({ evidence, tested_by: by, tested_on: on }) =>
          evidence !== null &&
          by !== null &&
          !samePerson(by, data.requested_by) &&
          on !== null &&
          days.from <= on &&
          on <= cutOff,
      ),
    )
    .map(({ data }) => data.exception);
