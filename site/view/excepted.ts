import type { Assessment } from "../../model/assessment.ts";
import type { Exception } from "../../model/exception.ts";
import { selectsSubject } from "../../model/selects.ts";
import type { Subject } from "./subjects.ts";

/** A subject the exception selects, with what its checks say now. */
export interface Selected {
  subject: Subject;
  assessments: readonly Assessment[];
}

/** True when the exception's selector selects the subject, as the action reads it. */
const fits = ({ selector }: Pick<Exception, "selector">, subject: Subject): boolean =>
  selectsSubject(
    selector,
    subject.kind === "repository" || subject.kind === "organization" ? { uid: subject.uid } : subject,
  );

/** Exceptions of the register that select a subject and name a check, whether they hold or not. */
export const exceptionsOn = (
  exceptions: readonly Exception[],
  subject: Subject,
  check: string,
): Exception[] => exceptions.filter((one) => one.checks.includes(check) && fits(one, subject));

/** What an exception covers or covered: subjects that fit, with the assessments of its checks. */
export const selectedBy = (exception: Exception, subjects: readonly Subject[]): Selected[] =>
  subjects
    .filter((subject) => fits(exception, subject))
    .map((subject) => ({
      subject,
      assessments: subject.assessments.filter(({ check }) => exception.checks.includes(check)),
    }))
    .filter(({ assessments }) => assessments.length > 0);
