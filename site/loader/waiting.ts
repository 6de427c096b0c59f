import { readDocument } from "../../model/document.ts";
import { reviewFile, waitsOn } from "../../model/paths.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Problem } from "../../model/problem.ts";
import { Review } from "../../model/review.ts";
import { unmergedBranches } from "../history/branches.ts";
import { readBlobs } from "../history/blobs.ts";
import { readEntry } from "../history/tree.ts";
import type { Portal } from "../view/portal.ts";
import { problemWith, textOf } from "./texts.ts";

/** What waits on branches to be approved, and what of it cannot be read. */
export interface WaitingReading {
  waiting: Portal["waiting"];
  problems: readonly Problem[];
}

/** Reviews that the ledger does not hold yet, each as its branch has it. */
export async function readWaiting(
  folder: string,
  { commit, organization, ledger }: { commit: string; organization: string; ledger: Ledger },
): Promise<WaitingReading> {
  const known = new Set(ledger.reviews.map(({ file }) => file));
  const reviews: Portal["waiting"]["reviews"][number][] = [];
  const problems: Problem[] = [];
  for (const branch of await unmergedBranches(folder, commit, `countersign-review/${organization}`)) {
    const key = waitsOn(branch.name);
    const file = key === null ? null : reviewFile(key);
    if (key === null || file === null || known.has(file)) continue;
    const at = `${branch.name}:${file}`;
    const entry = await readEntry(folder, branch.commit, file);
    const text = entry === null ? null : textOf((await readBlobs(folder, [entry.blob])).get(entry.blob));
    if (text === null) {
      problems.push(problemWith(at, "is not there as a text, although the branch is named after it"));
      continue;
    }
    const reading = readDocument(Review, file, text);
    if (!reading.ok) problems.push(...reading.problems.map((problem) => ({ ...problem, file: at })));
    else if (reviewFile(reading.data) !== file)
      problems.push(problemWith(at, `by its contents this file must be ${reviewFile(reading.data)}`));
    else
      reviews.push({
        branch: branch.name,
        commit: branch.commit,
        file,
        data: reading.data,
        body: reading.body,
      });
  }
  return { waiting: { reviews }, problems };
}
