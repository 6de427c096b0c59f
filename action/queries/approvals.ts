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

/** Finds what evidence says of the approval in a document, by the digest of all that it is of. */
function recordedIn({ approvals }: Pick<Ledger, "approvals">) {
  const keyOf = ({ file, digest }: Pick<NamedApproval, "file" | "digest">) => `${file} ${digest}`;
  const known = new Map((approvals?.data.approvals ?? []).map((one) => [keyOf(one), one]));
  return (one: Pick<NamedApproval, "file" | "digest">) => known.get(keyOf(one));
}

/** Whether evidence says that an approval which a document names was seen. */
export const isSeenIn = (ledger: Pick<Ledger, "approvals">, file: string, { words }: Named): boolean =>
  recordedIn(ledger)({ file, digest: digestOf(words) })?.found === "seen";

/** Where evidence says that each was given; one that it says nothing of was not looked for. */
export function recordedApprovals(
  all: ReadonlyMap<string, LookedUp>,
  ledger: Pick<Ledger, "approvals">,
): Map<string, NamedApproval> {
  const recorded = recordedIn(ledger);
  return new Map(
    [...all].flatMap(([key, looked]): [string, NamedApproval][] => {
      const one = recorded(looked);
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
