import type { Identity } from "./identity.ts";
import type { Organization } from "./organization.ts";
import type { Pieces } from "./pieces.ts";
import type { Repository } from "./repository.ts";

/** What a file of evidence can be about that checks are put to. */
export type Subject = Identity | Repository | Organization;

/** Prints the page of a subject as it would be now. */
export type PrintPage = (data: Subject) => Pieces;

/** A subject that was read from its file. */
export interface ReadSubject {
  file: string;
  data: Subject;
  /** Whether its page is what would be printed of its data; null where nobody compared. */
  isPrinted: boolean | null;
}
