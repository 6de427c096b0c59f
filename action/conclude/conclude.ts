import type { Conclusion } from "../../model/conclusion.ts";
import { writeEvidence } from "../../model/document.ts";
import { limitsOfChain } from "../../model/limits.ts";
import { conclusionFile } from "../../model/places.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { digestOf } from "../digest/digest.ts";
import { digestsInForce } from "../evidence/in-force.ts";
import { aggregatesOf } from "./aggregates.ts";
import { bodyOf } from "./body.ts";
import { chainsOf, type ChainScene, type Scene } from "./chain.ts";
import type { Concluded, ConclusionInput } from "./conclusion-input.ts";
import { spellsOf } from "./history.ts";
import { judgeControl } from "./judge-control.ts";
import { limitationsOf } from "./limitations.ts";
import { proposalsFor } from "./proposals.ts";
import { subjectsOf } from "./subjects.ts";

/**
 * Concludes on every chain of the organisation in one period, from what the commit holds and nothing else.
 * Deficiencies are proposed from all chains, also where only one is asked for, so that numbers do not depend on it.
 */
export function conclude(input: ConclusionInput): Concluded {
  const { organization, governance, ledger, stated, period, commit } = input;
  const subjects = subjectsOf(ledger);
  const scene: Scene = {
    organization,
    governance,
    ledger,
    subjects,
    spells: spellsOf(ledger.scans, subjects),
    stated: digestsInForce(governance.parameters, stated).controls,
    period,
  };
  const textOf = (file: string) => ledger.texts.get(file) ?? stated.get(file);
  const all = chainsOf(scene).map((chain) => ({
    chain,
    conclusion: concludeChain(chain, commit, textOf),
  }));
  const conclusions = all
    .filter(({ conclusion }) => input.entity === null || conclusion.entity === input.entity)
    .filter(({ conclusion }) => input.regime === null || conclusion.regime === input.regime)
    .map(({ chain, conclusion }) => ({
      file: conclusionFile({ organization, period, entity: conclusion.entity, regime: conclusion.regime }),
      data: conclusion,
      chain,
    }))
    .sort((a, b) => byCodePoint(a.file, b.file));
  return {
    conclusions: conclusions.map(({ file, data }) => ({ file, data })),
    files: new Map(
      conclusions.map(({ file, data, chain }) => [file, writeEvidence(data, bodyOf(data, chain))]),
    ),
    proposed: proposalsFor(
      all.flatMap(({ chain, conclusion }) =>
        conclusion.verdicts.map((verdict) => ({ conclusion, verdict, cutOff: chain.cutOff })),
      ),
      { governance, subjects, scans: ledger.scans },
    ),
  };
}

function concludeChain(
  chain: ChainScene,
  commit: string,
  textOf: (file: string) => string | undefined,
): Conclusion {
  const { organization, governance, entity, regime, days, scans, final, stated, subjects } = chain;
  const ids = { entity: entity.data.entity, regime: regime.data.regime };
  const worded = governance.overlays
    .filter(({ data }) => data.regime === ids.regime && data.language === regime.data.languages[0])
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
    standing: final ? "final" : "interim",
    parameters: digestOf(
      worded
        .map(({ control: { data } }) => {
          const limits = limitsOfChain(governance, { ...ids, control: data.control });
          return `${data.control} ${digestsInForce(limits, new Map()).parameters}\n`;
        })
        .join(""),
    ),
    controls: stated,
    limitations: limitationsOf(chain),
    verdicts: worded.map(({ control, overlay }) => judgeControl(chain, control, overlay, textOf)),
    aggregates: aggregatesOf(governance, { ...ids, severities: regime.data.severities }, subjects),
  };
}
