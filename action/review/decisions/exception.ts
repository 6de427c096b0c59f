import { isValidOn, notCovered } from "../../../model/exception.ts";
import type { Governance } from "../../../model/governance.ts";
import type { Day } from "../../../model/instant.ts";
import type { ReviewLine } from "../../../model/review.ts";
import { selects } from "../../../model/selects.ts";
import type { Refused } from "./deciding.ts";

/** Why an exception does not cover a line on a day; null where it does. */
export function exceptionFault(
  id: string,
  line: Pick<ReviewLine, "uid" | "kind" | "title" | "repository" | "findings">,
  { day, governance }: { day: Day; governance: Pick<Governance, "exceptions"> },
): Refused | null {
  const found = governance.exceptions.find(({ data }) => data.exception === id)?.data;
  if (found === undefined) return { reason: "exception-unknown", with: { exception: id } };
  if (!isValidOn(found, day)) return { reason: "exception-not-in-force", with: { exception: id, day } };
  if (!selects(found.selector, line))
    return { reason: "exception-elsewhere", with: { title: line.title, exception: id } };
  const left = notCovered(found, line);
  return left.length === 0
    ? null
    : { reason: "exception-covers-less", with: { title: line.title, exception: id, findings: [...left] } };
}
