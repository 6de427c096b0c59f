import type { Certification } from "../certification.ts";
import type { Governance, Filed } from "../governance.ts";
import { groupBy } from "../group-by.ts";
import type { Ledger } from "../ledger.ts";
import type { VoidReason } from "../reasons/certifications/void.ts";
import { countsFor, isValidSignOff, type SignOff } from "../sign-off.ts";
import { voidBy } from "./void-by.ts";

/** Where a certification is in its life. */
export type CertificationState =
  /** Roles that have not signed it yet. */
  | { state: "unsigned"; missing: readonly string[] }
  /** One sign-off for each role, in the order of the roles. */
  | { state: "signed"; signOffs: readonly Filed<SignOff>[] }
  | { state: "void"; signOffs: readonly Filed<SignOff>[]; reasons: readonly VoidReason[] };

type Certified = Pick<Certification, "period" | "entity" | "regime" | "again" | "digest" | "roles">;

/** Sign-offs of the certification of one period, entity and regime, whatever text they are of. */
export const signOffsOf = (
  { period, entity, regime }: Omit<Certified, "again" | "digest" | "roles">,
  signOffs: readonly Filed<SignOff>[],
): Filed<SignOff>[] =>
  signOffs.filter(
    ({ data: { covers, period: of } }) =>
      of === period &&
      covers.what === "certification" &&
      covers.entity === entity &&
      covers.regime === regime,
  );

/** Whether a certification is signed, by every role and of this very text, and still holds. */
export function certificationState(
  certification: Certification,
  ledger: Pick<Ledger, "signOffs" | "texts">,
  governance: Pick<Governance, "exceptions" | "deficiencies">,
): CertificationState {
  const { signOffs, missing } = signedBy(certification, ledger.signOffs);
  if (missing.length > 0) return { state: "unsigned", missing };
  const reasons = voidBy(certification, ledger, governance);
  return reasons.length === 0 ? { state: "signed", signOffs } : { state: "void", signOffs, reasons };
}

/** One sign-off for each role, each of another person, and the roles that have none. */
export function signedBy(
  certification: Certified,
  given: readonly Filed<SignOff>[],
): { signOffs: Filed<SignOff>[]; missing: string[] } {
  const valid = signOffsOf(certification, given).filter(
    ({ data }) =>
      isValidSignOff(data) &&
      data.certifies === certification.digest &&
      data.covers.what === "certification" &&
      data.covers.again === certification.again,
  );
  const { roles, entity } = certification;
  const best = assigned(roles, (role) => valid.filter(({ data }) => countsFor(data, { role, entity })));
  const signOffs = best.flatMap((one) => one ?? []);
  return { signOffs, missing: roles.filter((_, at) => best[at] === null) };
}

type Assigned = readonly (Filed<SignOff> | null)[];

/**
 * One sign-off for as many roles as can be, each of another person, the first that are given where several will do:
 * whoever holds two of the roles signs for the one that nobody else can sign for.
 */
function assigned(
  [role, ...others]: readonly string[],
  givenFor: (role: string) => readonly Filed<SignOff>[],
  people: ReadonlySet<number> = new Set(),
): Assigned {
  if (role === undefined) return [];
  const filled = (one: Assigned) => one.filter((each) => each !== null).length;
  const tried = [...givenFor(role), null].flatMap((one): Assigned[] => {
    const id = one?.data.reviewer.id;
    if (id === undefined) return [[one, ...assigned(others, givenFor, people)]];
    return people.has(id) ? [] : [[one, ...assigned(others, givenFor, new Set([...people, id]))]];
  });
  return tried.reduce((best, one) => (filled(one) > filled(best) ? one : best), tried[0] ?? []);
}

/** A certification that was signed and no longer holds, and why. */
export interface VoidCertification {
  certification: Filed<Certification>;
  reasons: readonly VoidReason[];
}

/** Certifications with the one that was given last first, of those that are of one period, entity and regime. */
export const newestFirst = <Each extends { data: Pick<Certification, "again"> }>(
  certifications: readonly Each[],
): Each[] => certifications.toSorted((a, b) => (b.data.again ?? 1) - (a.data.again ?? 1));

/** Of certifications of one period, entity and regime the last that was signed, and whether it holds; undefined for none. */
export const lastSigned = (
  certifications: readonly Filed<Certification>[],
  ledger: Pick<Ledger, "signOffs" | "texts">,
  governance: Pick<Governance, "exceptions" | "deficiencies">,
) =>
  newestFirst(certifications)
    .map((certification) => ({
      certification,
      made: certificationState(certification.data, ledger, governance),
    }))
    .find(({ made }) => made.state !== "unsigned");

/** Every certification that was signed and no longer holds, and that no later one was given instead of. */
export const voidCertifications = (
  { certifications, ...ledger }: Pick<Ledger, "certifications" | "signOffs" | "texts">,
  governance: Pick<Governance, "exceptions" | "deficiencies">,
): VoidCertification[] =>
  [...groupBy(certifications, ({ data }) => `${data.period} ${data.entity} ${data.regime}`)].flatMap(
    ([, all]) => {
      const last = lastSigned(all, ledger, governance);
      return last?.made.state === "void"
        ? [{ certification: last.certification, reasons: last.made.reasons }]
        : [];
    },
  );
