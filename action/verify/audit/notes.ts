import type { NoteReason } from "../../../model/reasons/verify/notes.ts";
import { certifiedOtherwise } from "./certified-otherwise.ts";
import type { Finding, History } from "./history.ts";

/** Something to know that is no fault, and where. */
export type Note = Omit<Finding, "reason"> & { reason: NoteReason };

/** Certifications that became void and were given again: that is how it should be put right. */
export const notes = (history: History): Note[] =>
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
