import { readDocument, type Reading } from "../../model/document.ts";
import { type AcceptedGap, Entity } from "../../model/entity.ts";
import { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import { OwnershipStatement } from "../../model/ownership.ts";
import { documentKind } from "../../model/paths.ts";
import { Variance } from "../../model/variance.ts";

/** An approval as a document names it. */
export interface Named {
  by: string;
  on: Day;
  /** All that it is of, in one line: what is widened under an old approval was not approved. */
  words: string;
}

const named = ({ by, at }: { by: string; at: Day }, of: unknown): Named => ({
  by,
  on: at,
  words: JSON.stringify(of),
});

/** The approval of an ownership statement: of what it selects, with these permissions. */
export const inStatement = ({ selector, approval }: OwnershipStatement): Named[] =>
  approval === null ? [] : [named(approval, [selector, approval])];

/** The acceptances of an exception, each of the risk as it was told, until its own last day. */
export function inException({
  accepted,
  co_accepted: second,
  renewals,
  checks,
  selector,
  risk,
}: Exception): Named[] {
  return [accepted, second, ...renewals].flatMap((act) =>
    act === null ? [] : [named(act, [checks, selector, risk, act])],
  );
}

const inVariance = ({ rule, differs, approved_by: by, approved_on: at }: Variance): Named[] => [
  named({ by, at }, [rule, differs, by, at]),
];

/** The acceptance of a gap in the population of one review. */
export const inAcceptedGap = (accepted: AcceptedGap): Named =>
  named({ by: accepted.accepted_by, at: accepted.accepted_on }, accepted);

/** Every approval that what people state names, by the document's path; nothing of exceptions that are closed. */
export const namedIn = ({
  entities,
  statements,
  exceptions,
  variances,
}: Pick<Governance, "entities" | "statements" | "exceptions" | "variances">): {
  file: string;
  named: Named;
}[] =>
  [
    ...entities.map(({ file, data }) => ({ file, all: data.accepted_gaps.map(inAcceptedGap) })),
    ...statements.map(({ file, data }) => ({ file, all: inStatement(data) })),
    ...exceptions
      .filter(({ data }) => data.closed === null)
      .map(({ file, data }) => ({ file, all: inException(data) })),
    ...variances.map(({ file, data }) => ({ file, all: inVariance(data) })),
  ].flatMap(({ file, all }) => all.map((one) => ({ file, named: one })));

/** The approvals that a text of a document names; none where it cannot be read. */
export function namedInText(file: string, text: string): Named[] {
  switch (documentKind(file)) {
    case "entity":
      return namedBy(readDocument(Entity, file, text), (entity) => entity.accepted_gaps.map(inAcceptedGap));
    case "ownership":
      return namedBy(readDocument(OwnershipStatement, file, text), inStatement);
    case "exception":
      return namedBy(readDocument(Exception, file, text), inException);
    case "variance":
      return namedBy(readDocument(Variance, file, text), inVariance);
    default:
      return [];
  }
}

const namedBy = <Data>(reading: Reading<Data>, names: (data: Data) => Named[]): Named[] =>
  reading.ok ? names(reading.data) : [];
