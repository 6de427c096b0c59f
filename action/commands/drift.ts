import type { Language } from "../../model/language.ts";
import type { Drift } from "../../model/drift.ts";
import { dayOf } from "../../model/instant.ts";
import type { DriftInput, DriftReport } from "../drift/drift-input.ts";
import { resolveCommit } from "../git/at-commit.ts";
import type { LocalCheckout } from "../git/checkout.ts";
import { readAt } from "./read-at.ts";

/** What a look for drift came to. */
export interface DriftFound {
  organization: string;
  commit: string;
  /** Language of what is said of it to people; the log is in English. */
  language: Language;
  drift: Drift;
  /** The report as the ledger keeps it. */
  text: string;
  /** Texts of countersign.yml, controls/ and evidence/ at the commit, by path. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Compares what is stated in one place with what is stated in another, and with what was performed, at one commit of
 * the checkout. A variance holds or has expired by the day of the last scan there: no clock of this machine decides.
 * @throws {Refusal} when the commit is not there or cannot be read.
 */
export async function findDrift(
  driftOf: (input: DriftInput) => DriftReport,
  local: LocalCheckout,
  { organization: asked, at }: { organization: string | null; at: string },
): Promise<DriftFound> {
  const read = await readAt(local, await resolveCommit(local, at), asked);
  const last = read.ledger.scans.at(-1)?.data.started;
  const { drift, text } = driftOf({ ...read, today: last === undefined ? null : dayOf(last) });
  return {
    organization: read.organization,
    commit: read.commit,
    language: read.governance.configuration.language,
    drift,
    text,
    texts: new Map([...read.stated, ...read.evidence]),
  };
}

/** Whether a pull request with these statements must not be merged. */
export const isBlocking = ({ differences }: Pick<Drift, "differences">): boolean =>
  differences.some(({ verdict }) => verdict === "block");
