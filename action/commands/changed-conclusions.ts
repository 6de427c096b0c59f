import { Addition } from "../../model/addition.ts";
import { Conclusion } from "../../model/conclusion.ts";
import { readDocument } from "../../model/document.ts";
import { documentKind } from "../../model/paths.ts";
import type { Concluded, ConclusionInput } from "../conclude/conclusion-input.ts";

/** Computes conclusions; the pure function of the room `conclude`. */
export type Conclude = (input: ConclusionInput) => Concluded;

/** The commit that a recorded conclusion, or an addition to one, names; null where the text is neither. */
export function commitIn(file: string, text: string): string | null {
  const isAddition = documentKind(file) === "addition";
  const reading = isAddition ? readDocument(Addition, file, text) : readDocument(Conclusion, file, text);
  return reading.ok ? reading.data.commit : null;
}

/**
 * The conclusions that must be written: new ones, and those that say another thing than what is recorded. One that
 * would say the same again at a later commit stays as it is, and can be re-performed at the commit it names.
 */
export function changedConclusions(
  conclude: Conclude,
  input: ConclusionInput,
  { now, recorded }: { now: ReadonlyMap<string, string>; recorded: ReadonlyMap<string, string> },
): Map<string, string> {
  const atCommit = new Map<string, ReadonlyMap<string, string>>([[input.commit, now]]);
  const filesAt = (commit: string) => {
    const known = atCommit.get(commit) ?? conclude({ ...input, commit }).files;
    atCommit.set(commit, known);
    return known;
  };
  return new Map(
    [...now].filter(([file, text]) => {
      const held = recorded.get(file);
      if (held === undefined) return true;
      if (held === text) return false;
      const commit = commitIn(file, held);
      return commit === null || filesAt(commit).get(file) !== held;
    }),
  );
}
