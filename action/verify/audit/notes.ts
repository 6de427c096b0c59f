import type { NoteReason } from "../../../model/reasons/verify/notes.ts";
import { certifiedOtherwise } from "./certified-otherwise.ts";
import type { Finding, History } from "./history.ts";

/** Something to know that is no fault, and where. */
export type Note = Omit<Finding, "reason"> & { reason: NoteReason };

/** What came about as it should, and should be known. */
export const notes = (history: History): Note[] => [...olderState(history), ...certifiedAgain(history)];

/** Tags of a later state than the one that is verified: a clone has all tags, whatever is checked out. */
const olderState = ({ head, beyond }: History): Note[] =>
  [...beyond].flatMap(([path, { commit: lacking, ahead }]): Note[] =>
    ahead === null
      ? []
      : [{ commit: head, path, reason: { reason: "older-than-its-tag", with: { lacking, branch: ahead } } }],
  );

/** Certifications that became void and were given again: that is how it should be put right. */
const certifiedAgain = (history: History): Note[] =>
  certifiedOtherwise(history).flatMap(({ path, file, again }): Note[] =>
    again === null
      ? []
      : [
          {
            commit: again.merge,
            path,
            reason: { reason: "certified-again", with: { file, by: again.path } },
          },
        ],
  );
