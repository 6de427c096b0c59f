import type { NoteReason } from "../../../model/reasons/verify/notes.ts";
import { unsignedChanges } from "./authority-changes.ts";
import { certifiedOtherwise } from "./certified-otherwise.ts";
import type { Finding, History } from "./history.ts";

/** Something to know that is no fault, and where. */
export type Note = Omit<Finding, "reason"> & { reason: NoteReason };

/** What is no fault and should be known. */
export const notes = (history: History): Note[] => [
  ...olderState(history),
  ...certifiedAgain(history),
  ...authorityUnsigned(history),
];

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

/** Who may do what was changed on base, and no sign-off that counts names the commit: said before anything rests on it. */
const authorityUnsigned = (history: History): Note[] =>
  unsignedChanges(history).map(({ commit, file, what }) => ({
    commit,
    path: file,
    reason: { reason: "authority-not-signed-off", with: { file, what } },
  }));
