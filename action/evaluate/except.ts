import type { Acceptance } from "../../model/assessment.ts";
import { expiresOn, type Exception, isValidOn } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import { addDays, type Day } from "../../model/instant.ts";
import { selectsSubject } from "../../model/selects.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { authorised, type Authority, lackOfAuthority } from "../queries/authority.ts";
import { selectable } from "../queries/selects.ts";
import type { UndatedAssessment } from "./evaluated.ts";

/** What an exception can be about: an identity, or a repository or the organisation by its uid. */
export type Exceptable = Pick<ObservedIdentity, "uid" | "kind" | "title" | "repository"> | { uid: string };

/** The exceptions whose selector takes in a subject, the lowest number first. */
export function exceptionsOn(
  subject: Exceptable,
  { exceptions }: Pick<Governance, "exceptions">,
): readonly Exception[] {
  if (exceptions.length === 0) return NONE;
  const looked = "kind" in subject ? selectable(subject) : subject;
  return exceptions
    .map(({ data }) => data)
    .filter(({ selector }) => selectsSubject(selector, looked))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

const NONE: readonly Exception[] = [];

const numberOf = ({ exception }: Exception) => Number(exception.slice("EXC-".length));

/**
 * A fail that an exception in force accepts is excepted; the fact stays in its reason. One that an exception has
 * ceased to accept stands again, and says so. An acceptance without authority accepts nothing, and what nobody could
 * look at is accepted by nobody.
 */
export function except(
  assessment: UndatedAssessment,
  about: readonly Exception[],
  { today, governance }: { today: Day; governance: Authority },
): UndatedAssessment {
  if (assessment.outcome !== "fail" || about.length === 0) return assessment;
  const own = about.filter(({ checks }) => checks.includes(assessment.check));
  const counting = own.flatMap((exception) => authorised(exception, governance) ?? []);
  const valid = counting.find((exception) => isValidOn(exception, today));
  if (valid !== undefined) {
    const until = expiresOn(valid);
    const exception = { id: valid.exception, state: "in-force", until, lack: null } as const;
    return { ...assessment, outcome: "excepted", exception, since: null };
  }
  const [last] = counting.flatMap((exception) => endOf(exception, today)).sort(byLatest);
  const [lacking] = own
    .filter((exception) => isValidOn(exception, today))
    .flatMap((one): Acceptance[] => {
      const lack = lackOfAuthority(one, governance);
      return lack === null
        ? []
        : [{ id: one.exception, state: "without-authority", until: expiresOn(one), lack }];
    });
  const exception = lacking ?? last?.exception;
  if (exception === undefined) return assessment;
  return {
    ...assessment,
    exception,
    ...(last === undefined ? {} : { reopens: last.first }),
  };
}

/** The end of an exception that was in force once. */
interface End {
  /** First day it no longer held. */
  first: Day;
  exception: Acceptance;
}

function endOf({ exception, accepted, renewals, closed }: Exception, today: Day): End[] {
  const until = expiresOn({ accepted, renewals });
  if (accepted === null || until === null || accepted.at > today) return [];
  return closed !== null && closed.at <= until
    ? [{ first: closed.at, exception: { id: exception, state: "closed", until: closed.at, lack: null } }]
    : [{ first: addDays(until, 1), exception: { id: exception, state: "expired", until, lack: null } }];
}

/** The latest end first; the sort keeps the lower number first where two end on one day. */
const byLatest = (a: End, b: End) => (a.first === b.first ? 0 : a.first > b.first ? -1 : 1);
