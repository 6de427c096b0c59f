import type { Approvals, NamedApproval } from "../../model/approvals.ts";
import type { Filed } from "../../model/governance.ts";
import { documentKind } from "../../model/paths.ts";
import { daysBetween, dayOf } from "../../model/instant.ts";
import { statedClause } from "../../model/reasons/approvals.ts";
import type { Names } from "../../model/text.ts";

/**
 * What is known of an approval that a document names: it was seen, and how many days after the day that the document
 * gives; or the document says so and no more.
 */
export type Sight =
  | { level: "seen"; pull: number | null; on: string; after: number }
  | { level: "stated"; pull: number | null; why: Names };

export function sightOf({ found, on: stated, pull_request: pull, submitted }: NamedApproval): Sight {
  if (found === "seen" && submitted !== null) {
    const on = dayOf(submitted);
    return { level: "seen", pull, on, after: Math.max(0, daysBetween(stated, on)) };
  }
  const why = found === "seen" ? "not-looked-for" : found;
  return { level: "stated", pull, why: statedClause({ why, pull, on: null }) };
}

/** The checks that rest on the approvals of a document, by its kind. */
export function restingOn(file: string): readonly string[] {
  switch (documentKind(file)) {
    case "ownership":
      return ["identity-was-approved-before-use"];
    case "exception":
      return ["exceptions-are-accepted-with-authority"];
    default:
      return [];
  }
}

/** Every approval, those that nobody saw first: they are what people have to look at. */
export const namedApprovals = (approvals: Filed<Approvals> | null): NamedApproval[] =>
  (approvals?.data.approvals ?? []).toSorted(
    (a, b) => Number(a.found === "seen") - Number(b.found === "seen"),
  );
