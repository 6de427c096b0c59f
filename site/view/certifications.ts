import type { Certification, Gate } from "../../model/certification.ts";
import {
  certificationState,
  type CertificationState,
  newestFirst,
} from "../../model/certifications/state-of.ts";
import type { Day } from "../../model/instant.ts";
import type { Portal } from "./portal.ts";
import { byPeriod } from "./reviews.ts";
import type { ConclusionKey } from "./routes.ts";
import { approvalsOf, signOffsNewestFirst, type Approvals } from "./sign-offs.ts";

/** How far the certification of a period has come. */
export type Progress =
  | CertificationState
  /** On its branch: to be signed in its pull request where every gate is met. */
  | { state: "open"; branch: string; commit: string }
  /** Refused, so that no document says anything yet. */
  | { state: "refused" };

/** The certification of one period, entity and regime, as far as it has come. */
export interface CertificationEntry {
  key: ConclusionKey;
  due: Day;
  gates: readonly Gate[];
  progress: Progress;
  /** The document with its path; null while there is none. */
  document: { file: string; data: Certification } | null;
  approvals: Approvals;
}

type Read = Pick<Portal, "ledger" | "waiting" | "readiness" | "governance">;

/** Certifications of the ledger, on their branches, and those that were refused; newest period first. */
export function certificationsOf({ ledger, waiting, readiness, governance }: Read): CertificationEntry[] {
  const signOffs = signOffsNewestFirst(ledger);
  const entries = new Map<string, CertificationEntry>();
  const add = (
    entry: Omit<CertificationEntry, "key" | "approvals">,
    { period, entity, regime }: ConclusionKey,
  ) => {
    const key = { period, entity, regime };
    const name = nameOf(key);
    // What is merged counts before what waits, and that before what was refused at some time.
    if (entries.has(name)) return;
    entries.set(name, {
      ...entry,
      key,
      approvals: approvalsOf(signOffs, "certification", { ...key, again: entry.document?.data.again }),
    });
  };
  // One that was given again counts before the void one that it is given instead of.
  const documents = newestFirst([
    ...ledger.certifications.map((one) => ({
      ...one,
      progress: certificationState(one.data, ledger, governance),
    })),
    ...waiting.certifications.map(({ branch, commit, ...one }) => ({
      ...one,
      progress: { state: "open" as const, branch, commit },
    })),
  ]);
  for (const { file, data, progress } of documents)
    add({ due: data.due, gates: data.gates, progress, document: { file, data } }, data);
  for (const { due, gates, ...key } of readiness?.refused ?? [])
    add({ due, gates, progress: { state: "refused" }, document: null }, key);
  return [...entries.values()].sort((a, b) => byPeriod(a.key, b.key));
}

/** One name for a period, entity and regime. */
export const nameOf = ({ period, entity, regime }: ConclusionKey): string => `${period}/${entity}/${regime}`;

/** What has to be put right before the period can be certified, with the gate that asks for it. */
export const itemsOf = (gates: readonly Gate[]): { gate: Gate["gate"]; held: Gate["held"][number] }[] =>
  gates.flatMap(({ gate, held }) => held.map((one) => ({ gate, held: one })));
