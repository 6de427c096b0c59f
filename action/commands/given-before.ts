import { certificationState, newestFirst } from "../../model/certifications/state-of.ts";
import type { Filed } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { CertificationKey, ConclusionKey } from "../../model/paths.ts";
import type { VoidReason } from "../../model/reasons/certifications/void.ts";
import type { SignOff } from "../../model/sign-off.ts";
import { readInForce } from "../git/in-force.ts";
import type { BranchState } from "../git/ledger.ts";

/** Sign-offs that base holds, and those that wait on the evidence branch: they count from there. */
export function signOffsWith(
  { signOffs }: Pick<Ledger, "signOffs">,
  { stated, evidence }: Pick<BranchState, "stated" | "evidence">,
  organization: string,
): Filed<SignOff>[] {
  const recorded = readInForce({ stated, evidence }, organization).ledger;
  const known = new Set(signOffs.map(({ file }) => file));
  return [...signOffs, ...recorded.signOffs.filter(({ file }) => !known.has(file))];
}

/**
 * Which certification of a period is to be brought on: the one that base holds, or the next where that one was signed
 * and is void, with why. What was signed is not written again, so another one has a file, a branch and a tag of its own.
 */
export function toBeGiven(
  key: ConclusionKey,
  evidence: BranchState,
): { key: CertificationKey; voided: readonly VoidReason[] } {
  const { organization, period, entity, regime } = key;
  const { governance, ledger } = readInForce(
    { stated: evidence.stated, evidence: evidence.approved },
    organization,
  );
  const own = ledger.certifications.filter(
    ({ data }) => data.period === period && data.entity === entity && data.regime === regime,
  );
  const [last] = newestFirst(own);
  if (last === undefined) return { key, voided: [] };
  const { again } = last.data;
  const signOffs = signOffsWith(ledger, evidence, organization);
  const made = certificationState(last.data, { texts: ledger.texts, signOffs }, governance);
  return made.state === "void"
    ? { key: { ...key, again: (again ?? 1) + 1 }, voided: made.reasons }
    : { key: again === undefined ? key : { ...key, again }, voided: [] };
}
