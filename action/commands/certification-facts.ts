import { Deficiency } from "../../model/deficiency.ts";
import { readDocument } from "../../model/document.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import type { Due } from "../certify/due.ts";
import {
  type CertifyFacts,
  type CertifyInput,
  factsOf,
  isOfPeriod,
  reachesPeriod,
} from "../certify/facts.ts";
import { digestsInForce } from "../evidence/digests-in-force.ts";
import { readInForce } from "../git/in-force.ts";
import type { BranchState } from "../git/ledger.ts";
import type { CampaignInput } from "./campaign.ts";
import type { Conclude } from "./changed-conclusions.ts";

/** What certifying works with: it looks whether what was concluded is what evidence gives today. */
export interface CertifyingInput extends CampaignInput {
  conclude: Conclude;
  /** The run of a workflow that certifies, as a tag names it; null where no runner told. */
  run: string | null;
}

/** What base holds of the period, what follows from it, and what waits on the evidence branch. */
export function factsIn(
  due: Due,
  state: BranchState,
  evidence: BranchState,
  input: Pick<CertifyingInput, "organization" | "at" | "conclude">,
): CertifyFacts {
  const { organization, at } = input;
  const { governance, ledger } = readInForce(
    { stated: state.stated, evidence: state.approved },
    organization,
  );
  const waiting = readInForce({ stated: state.stated, evidence: evidence.evidence }, organization);
  const isConcluded = ledger.conclusions.some(({ data }) => isOfPeriod(due, data));
  return factsOf({
    due,
    governance,
    ledger,
    stated: digestsInForce(governance.parameters, state.stated).controls,
    waiting: {
      signOffs: waiting.ledger.signOffs,
      deficiencies: [...evidence.proposed].flatMap(([path, text]) => {
        const reading = readDocument(Deficiency, path, text);
        // Of one that cannot be read nobody knows what it reaches.
        const isOfOthers = reading.ok && !reachesPeriod(reading.data, due);
        return isOfOthers ? [] : (/\/(DEF-\d+)\.md$/.exec(path)?.[1] ?? []);
      }),
      conclusion: waiting.ledger.conclusions.some(({ data }) => isOfPeriod(due, data)),
    },
    concluded: isConcluded ? concludedNow(due, { governance, ledger }, state, input) : null,
    today: dayIn(zoneOf(due.entity.data, governance.configuration), at),
  });
}

function concludedNow(
  due: Due,
  { governance, ledger }: Pick<CertifyInput, "governance" | "ledger">,
  { stated, tips }: BranchState,
  { organization, conclude }: Pick<CertifyingInput, "organization" | "conclude">,
): CertifyInput["concluded"] {
  const { conclusions, proposed } = conclude({
    organization,
    governance,
    ledger,
    stated,
    period: due.period.id,
    commit: tips.base.commit,
    entity: null,
    regime: null,
  });
  const now = conclusions.find(({ data }) => isOfPeriod(due, data))?.data;
  if (now === undefined) return null;
  const unrecorded = [...proposed].flatMap(([path, text]) => {
    const reading = readDocument(Deficiency, path, text);
    return reading.ok ? [reading.data] : [];
  });
  return { now, unrecorded };
}
