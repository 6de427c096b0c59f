import { certifiedConclusions } from "../../model/certifications/certified-conclusions.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import { writeEvidence } from "../../model/document.ts";
import { limitsUnder } from "../../model/limits.ts";
import { conclusionFile } from "../../model/paths.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { digestOf } from "../digest/digest.ts";
import { digestsInForce } from "../evidence/digests-in-force.ts";
import { aggregatesOf } from "./aggregates.ts";
import { bodyOf } from "./body.ts";
import { overlaysOf, scopesIn, type ConclusionScope, type CommitScope } from "./scope.ts";
import type { Concluded, ConclusionInput } from "./conclusion-input.ts";
import { intervalsOf } from "./history.ts";
import { limitationsOf } from "./limitations.ts";
import { proposalsFor } from "./proposals.ts";
import { findingSubjects } from "./subjects.ts";
import { verdictsOn } from "./verdicts.ts";

/**
 * Concludes on every entity and regime of the organisation in one period, from what the commit holds and nothing else.
 * Deficiencies are proposed from all conclusions, also where only one is asked for, so that numbers do not depend on it.
 */
export function conclude(input: ConclusionInput): Concluded {
  const { organization, governance, ledger, stated, period, commit } = input;
  const subjects = findingSubjects(ledger);
  const commitScope: CommitScope = {
    organization,
    governance,
    ledger,
    subjects,
    intervals: intervalsOf(subjects),
    stated: digestsInForce(governance.parameters, stated).controls,
    certified: certifiedConclusions(ledger, governance),
    period,
  };
  const textOf = (file: string) => ledger.texts.get(file) ?? stated.get(file);
  const all = scopesIn(commitScope).map((scope) => ({
    scope,
    conclusion: concludeOn(scope, commit, textOf),
  }));
  const conclusions = all
    .filter(({ conclusion }) => input.entity === null || conclusion.entity === input.entity)
    .filter(({ conclusion }) => input.regime === null || conclusion.regime === input.regime)
    .map(({ scope, conclusion }) => ({
      file: conclusionFile({ organization, period, entity: conclusion.entity, regime: conclusion.regime }),
      data: conclusion,
      scope,
    }))
    .sort((a, b) => byCodePoint(a.file, b.file));
  return {
    conclusions: conclusions.map(({ file, data }) => ({ file, data })),
    files: new Map(
      conclusions.map(({ file, data, scope }) => [file, writeEvidence(data, bodyOf(data, scope))]),
    ),
    proposed: proposalsFor(
      all.flatMap(({ scope, conclusion }) =>
        conclusion.verdicts.map((verdict) => ({ conclusion, verdict, cutOff: scope.cutOff })),
      ),
      { governance, subjects, scans: ledger.scans },
    ),
  };
}

function concludeOn(
  scope: ConclusionScope,
  commit: string,
  textOf: (file: string) => string | undefined,
): Conclusion {
  const { organization, governance, entity, regime, days, scans, final, stated, subjects } = scope;
  const ids = { entity: entity.data.entity, regime: regime.data.regime };
  const worded = overlaysOf(scope)
    .flatMap((overlay) => {
      const control = governance.controls.find(({ data }) => data.control === overlay.data.control);
      return control === undefined ? [] : [{ overlay, control }];
    })
    .sort((a, b) => byCodePoint(a.control.data.control, b.control.data.control));
  const last = scans.at(-1);
  return {
    record: "conclusion",
    schema: 2,
    organization,
    period: { id: days.id, from: days.from, to: days.to, ends_year: days.endsYear },
    ...ids,
    commit,
    scan: last?.data.id ?? null,
    as_of: last?.data.started ?? null,
    state: final ? "final" : "interim",
    parameters: digestOf(
      worded
        .map(({ control: { data } }) => {
          const limits = limitsUnder(governance, { ...ids, control: data.control });
          return `${data.control} ${digestsInForce(limits, new Map()).parameters}\n`;
        })
        .join(""),
    ),
    controls: stated,
    limitations: limitationsOf(scope),
    verdicts: verdictsOn(scope, worded, textOf),
    aggregates: aggregatesOf(governance, { ...ids, severities: regime.data.severities }, subjects),
  };
}
