import type { NamedApproval } from "../../model/approvals.ts";
import { dayOf, type Day } from "../../model/instant.ts";
import type { WhyStated } from "../../model/reasons/approvals.ts";
import type { Named } from "./named-approvals.ts";

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
