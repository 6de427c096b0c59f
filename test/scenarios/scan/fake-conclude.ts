import type { Conclude } from "../../../action/commands/changed-conclusions.ts";
import { digestOf } from "../../../action/digest/digest.ts";
import { isOpen } from "../../../model/assessment.ts";
import { Conclusion } from "../../../model/conclusion.ts";
import { Deficiency, isOpenDeficiency } from "../../../model/deficiency.ts";
import { writeDocument, writeEvidence } from "../../../model/document.ts";
import { conclusionFile, deficiencyFile } from "../../../model/paths.ts";

const CONTROL = "ROT-01";
const said = (text: string) => ({ en: text, ja: text });

/**
 * Concludes simply: a control is deficient while any finding on a credential is open, and a deficiency is proposed
 * while none is open. It stands in for the true one in stories about where conclusions go.
 */
export const fakeConclude: Conclude = ({
  organization,
  governance,
  ledger,
  period,
  commit,
  entity,
  regime,
}) => {
  const open = ledger.identities.flatMap(({ data }) => data.assessments.filter(isOpen)).length;
  const verdict = open > 0 ? ("deficient-operation" as const) : ("effective" as const);
  const stated = governance.deficiencies.filter(({ data }) => isOpenDeficiency(data));
  const affected = governance.entities
    .flatMap(({ data }) => data.regimes.map((one) => ({ entity: data.entity, regime: one })))
    .filter((one) => (entity ?? one.entity) === one.entity && (regime ?? one.regime) === one.regime);
  const conclusions = affected.map((one) => ({
    file: conclusionFile({ organization, period, ...one }),
    data: Conclusion.parse({
      record: "conclusion",
      schema: 2,
      organization,
      period: { id: period, from: "2026-01-01", to: "2026-03-31", ends_year: false },
      ...one,
      commit,
      scan: null,
      as_of: null,
      state: "interim",
      parameters: digestOf(""),
      controls: digestOf(""),
      limitations: [],
      verdicts: [
        {
          control: CONTROL,
          verdict,
          words: said(`${verdict}, ${open} findings`),
          decisive: null,
          criteria: [],
          limitations: [],
          findings: [],
          deficiencies: stated.map(({ data }) => data.deficiency),
          indication: null,
        },
      ],
      aggregates: [],
    }),
  }));
  const numbers = governance.deficiencies.map(({ data }) => Number(data.deficiency.slice("DEF-".length)));
  const id = `DEF-${Math.max(0, ...numbers) + 1}`;
  const isCovered = stated.some(({ data }) => data.control === CONTROL);
  return {
    conclusions,
    files: new Map(conclusions.map(({ file, data }) => [file, writeEvidence(data, "# Conclusion")])),
    proposed:
      open === 0 || isCovered
        ? new Map()
        : new Map([[deficiencyFile(id), writeDocument(aDeficiency(id, affected, period), "")]]),
  };
};

/** A deficiency as it is proposed. */
export const aDeficiency = (
  id: string,
  affected: readonly { entity: string; regime: string }[],
  period = "2026-Q1",
): Deficiency =>
  Deficiency.parse({
    deficiency: id,
    state: "proposed",
    control: CONTROL,
    what: "A credential was not rotated.",
    subjects: [],
    checks: [],
    criteria: [],
    source: "scan",
    found_on: "2026-01-10",
    root_cause: null,
    owner: null,
    due: null,
    affects: affected.map((one) => ({
      ...one,
      period,
      verdict: "deficient-operation",
      indication: "deficiency",
      conclusion: null,
    })),
  });
