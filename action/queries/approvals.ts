import type { NamedApproval } from "../../model/approvals.ts";
import type { Exception } from "../../model/exception.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { dayOf, type Day } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { WhyStated } from "../../model/reasons/approvals.ts";
import { digestOf } from "../digest/digest.ts";
import { inException, namedIn, type Named } from "./named-approvals.ts";

/** Where approvals that documents name were given; one that is not among them was not looked for. */
export type Approvals = ReadonlyMap<string, NamedApproval>;

/** What tells approvals apart: the document, and all that the approval is of. */
export const approvalKey = (file: string, { words }: Named): string => `${file}\n${words}`;

/** An approval that was seen, and on which day; or why it is only stated. */
export type Sight =
  | { isSeen: true; pull: number; on: Day }
  | { isSeen: false; why: WhyStated; pull: number | null; on: Day | null };

/** Whether somebody saw an approval that a document names. */
export function sightOf(file: string, named: Named, approvals: Approvals): Sight {
  const given = approvals.get(approvalKey(file, named));
  if (given === undefined) return { isSeen: false, why: "not-looked-for", pull: null, on: null };
  const { found, pull_request: pull, submitted } = given;
  if (found !== "seen") return { isSeen: false, why: found, pull, on: null };
  return pull === null || submitted === null
    ? { isSeen: false, why: "not-looked-for", pull, on: null }
    : { isSeen: true, pull, on: dayOf(submitted) };
}

/** An approval that a document names, and the digest of all that it is of. */
export interface LookedUp {
  file: string;
  named: Named;
  digest: string;
}

/** Every approval that what people state names, by what tells it apart. */
export const lookedUp = (
  governance: Pick<Governance, "entities" | "statements" | "exceptions" | "variances">,
): Map<string, LookedUp> =>
  new Map(
    namedIn(governance).map((one) => [
      approvalKey(one.file, one.named),
      { ...one, digest: digestOf(one.named.words) },
    ]),
  );

/** Where evidence says that each was given; one that it says nothing of was not looked for. */
export function recordedApprovals(
  all: ReadonlyMap<string, LookedUp>,
  { approvals }: Pick<Ledger, "approvals">,
): Map<string, NamedApproval> {
  const keyOf = (file: string, digest: string) => `${file} ${digest}`;
  const before = new Map((approvals?.data.approvals ?? []).map((one) => [keyOf(one.file, one.digest), one]));
  return new Map(
    [...all].flatMap(([key, { file, digest }]): [string, NamedApproval][] => {
      const one = before.get(keyOf(file, digest));
      return one === undefined ? [] : [[key, one]];
    }),
  );
}

/** An acceptance of a risk that nobody saw given, or saw given on a later day than it names, when it covered nothing. */
export interface OnlyStated {
  by: string;
  at: Day;
  why: WhyStated;
  pull: number | null;
  on: Day | null;
}

/** The acceptances and renewals of an exception that are only stated. */
export const acceptancesOnlyStated = (
  { file, data }: Pick<Filed<Exception>, "file" | "data">,
  approvals: Approvals,
): OnlyStated[] =>
  inException(data).flatMap((named) => {
    const sight = sightOf(file, named, approvals);
    if (sight.isSeen && sight.on <= named.on) return [];
    const { pull, on } = sight;
    const why = sight.isSeen ? ("seen-later" as const) : sight.why;
    return [{ by: named.by, at: named.on, why, pull, on }];
  });
