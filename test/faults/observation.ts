import { z } from "zod";
import { FindingPeriod } from "../../model/finding.ts";
import { recordIn } from "../../model/record-block.ts";
import { isDeepStrictEqual } from "node:util";
import type { Ledger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { Problem } from "../../model/problem.ts";
import type { Ended } from "./open-run.ts";
import { factsOf, type RemoteState } from "./remote-state.ts";

/** What a run met and left. */
export interface Observation {
  before: RemoteState;
  after: RemoteState;
  ended: Ended;
  /** Paths of GET requests that were answered as the world is, in this run. */
  answered: ReadonlySet<string>;
  /** Paths of GET requests on where evidence came from that were never answered. */
  unproven: ReadonlySet<string>;
  /** What was asked of a server that is not GitHub. */
  reached: readonly string[];
  /** True when the evidence branch only grew: every commit that was on it is an ancestor of its tip. */
  grew: boolean;
}

/** What a scan that nothing disturbed found and left. */
export interface Truth {
  state: RemoteState;
  /** Paths of GET requests about the organisation: what there was to be asked. */
  asked: ReadonlySet<string>;
  conclusion: "complete" | "partial";
}

/** The evidence of a state as documents, with those that cannot be read. */
export const ledgerOf = ({ evidence }: RemoteState): { ledger: Ledger; problems: readonly Problem[] } =>
  readLedger("acme", evidence);

/** True when the run left evidence that was not there: then what it says is evaluated. */
export const hasWritten = ({ before, after }: Pick<Observation, "before" | "after">): boolean =>
  !isDeepStrictEqual(before.evidence, after.evidence);

/** An invariant: what should not be so, one sentence each. */
export type Invariant = (observation: Observation, truth: Truth) => string[];

const Subject = z.looseObject({ findings: z.array(FindingPeriod) });

/**
 * A fact without the times that nobody could look: a disturbed scan opens a finding as unknown and the next one closes
 * it or sees that it fails, which is what happened and nothing that an undisturbed scan could know.
 */
function asSeen(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const block = recordIn(text);
  if (!block.found || !("data" in block)) return text;
  const subject = Subject.safeParse(block.data);
  if (!subject.success) return text;
  const { findings, ...rest } = subject.data;
  const seen = findings
    .filter(({ outcome, closed }) => closed === null || outcome !== "unknown")
    .map(({ check, opened, closed, by }) => ({ check, opened, closed, by }));
  return block.above + JSON.stringify({ ...rest, findings: seen });
}

/**
 * Paths of the facts that are not as they are in truth. A scan that had to wait began later than the true one, and
 * what it saw first it saw then: its beginning counts as the true scan's.
 */
export function untrueFacts(after: RemoteState, truth: Truth): string[] {
  const trueScans = ledgerOf(truth.state).ledger.scans;
  const began = trueScans.at(-1)?.data.started ?? "";
  const files = new Set(trueScans.map(({ file }) => file));
  const delayed = ledgerOf(after).ledger.scans.filter(({ file }) => !files.has(file));
  const inTime = (text: string | undefined) =>
    asSeen(delayed.reduce((now, { data }) => now?.replaceAll(data.started, began), text));
  const facts = factsOf(after.evidence);
  const real = factsOf(truth.state.evidence);
  const paths = [...new Set([...facts.keys(), ...real.keys()])];
  return paths.filter((path) => inTime(facts.get(path)) !== asSeen(real.get(path)));
}
