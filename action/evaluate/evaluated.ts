import type { Assessment } from "../../model/assessment.ts";
import type { Day } from "../../model/instant.ts";
import type { Ownership } from "../../model/identity.ts";

/** An assessment whose first day is still open: null asks the record to keep the old day or set the scan's. */
export type UndatedAssessment = Omit<Assessment, "since"> & {
  since: Day | null;
  /** First day that an exception no longer covered it; before that day it was no finding. */
  reopens?: Day;
};

/** What all checks concluded about one subject, by check id. */
export interface Evaluated {
  /** uid of the identity, repository or organisation. */
  uid: string;
  /** Ownership as stated; null for none and for subjects that have none. */
  ownership: Ownership | null;
  /** One list for all subjects that were given the same answers. */
  assessments: UndatedAssessment[];
}
