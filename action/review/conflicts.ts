import type { ControlId } from "../../model/assessment.ts";
import type { Identity } from "../../model/identity.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { type Conflict, conflictKey, UNDISPOSED } from "../../model/reviews/conflict.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** The baseline control whose checks are about duties that must not meet. */
const SEGREGATION: ControlId = "SOD-01";

/**
 * The matrix of duties: one row for each identity and each rule that it breaks. A rule that nobody could put to it is a
 * row, too, since what was not looked at is not known to be apart; and so is one that an exception covers.
 */
export const conflictsOf = (identities: readonly Pick<Identity, "uid" | "assessments">[]): Conflict[] =>
  identities
    .flatMap(({ uid, assessments }) =>
      assessments.flatMap(({ check, controls, outcome, reason, with: data }): Conflict[] => {
        if (outcome !== "fail" && outcome !== "unknown" && outcome !== "excepted") return [];
        return controls.includes(SEGREGATION)
          ? [{ uid, check, outcome, reason, with: data, ...UNDISPOSED }]
          : [];
      }),
    )
    .sort((a, b) => byCodePoint(conflictKey(a), conflictKey(b)));

/**
 * The matrix of an open review with what came up since: conflicts of the lines that show a later state. A row that is
 * there stays as it is, since somebody may have said what is done about it.
 */
export function conflictsWith(
  matrix: Review["conflicts"],
  lines: readonly ReviewLine[],
  identityOf: (uid: string) => Pick<Identity, "uid" | "assessments"> | undefined,
): Review["conflicts"] {
  if (matrix === null) return null;
  const known = new Set(matrix.map(conflictKey));
  const later = [...new Set(lines.filter(({ off_cycle: one }) => one !== null).map(({ uid }) => uid))];
  const found = conflictsOf(later.flatMap((uid) => identityOf(uid) ?? []));
  const added = found.filter((one) => !known.has(conflictKey(one)));
  return [...matrix, ...added].sort((a, b) => byCodePoint(conflictKey(a), conflictKey(b)));
}
