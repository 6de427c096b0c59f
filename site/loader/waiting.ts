import type { z } from "zod";
import { Certification } from "../../model/certification.ts";
import { readDocument } from "../../model/document.ts";
import type { Ledger } from "../../model/ledger.ts";
import { certificationFile, type ConclusionKey, reviewFile, waitsOn } from "../../model/paths.ts";
import type { Problem } from "../../model/problem.ts";
import { Review } from "../../model/review.ts";
import { unmergedBranches, type Branch } from "../history/branches.ts";
import { readBlobs } from "../history/blobs.ts";
import { readEntry } from "../history/tree.ts";
import type { Portal, Waiting } from "../view/portal.ts";
import { problemWith, textOf } from "./texts.ts";

/** What waits on branches to be approved, and what of it cannot be read. */
export interface WaitingReading {
  waiting: Portal["waiting"];
  problems: readonly Problem[];
}

/** Reviews and certifications that the ledger does not hold yet, each as its branch has it. */
export async function readWaiting(
  folder: string,
  { commit, organization, ledger }: { commit: string; organization: string; ledger: Ledger },
): Promise<WaitingReading> {
  const known = new Set([...ledger.reviews, ...ledger.certifications].map(({ file }) => file));
  const reviews: Waiting<Review>[] = [];
  const certifications: Waiting<Certification>[] = [];
  const problems: Problem[] = [];
  const below = ["review", "certify"].map((what) => `countersign-${what}/${organization}`);
  for (const branch of await unmergedBranches(folder, commit, below)) {
    const key = waitsOn(branch.name);
    if (key === null) continue;
    const fileOf = key.what === "review" ? reviewFile : certificationFile;
    const file = fileOf(key);
    if (known.has(file)) continue;
    const named = { branch, file, fileOf, text: await textAt(folder, branch, file) };
    if (key.what === "review") reviews.push(...read(Review, named, problems));
    else certifications.push(...read(Certification, named, problems));
  }
  return { waiting: { reviews, certifications }, problems };
}

interface Named {
  branch: Branch;
  file: string;
  /** Where a document belongs by what it says. */
  fileOf: (key: ConclusionKey) => string;
  text: string | null;
}

/** The document of a branch; what is wrong with it is added to the problems. */
function read<T extends ConclusionKey>(
  schema: z.ZodType<T>,
  { branch, file, fileOf, text }: Named,
  problems: Problem[],
): Waiting<T>[] {
  const at = `${branch.name}:${file}`;
  if (text === null) {
    problems.push(problemWith(at, "is not there as a text, although the branch is named after it"));
    return [];
  }
  const reading = readDocument(schema, file, text);
  if (!reading.ok) {
    problems.push(...reading.problems.map((problem) => ({ ...problem, file: at })));
    return [];
  }
  const { data, body } = reading;
  if (fileOf(data) !== file) {
    problems.push(problemWith(at, `by its contents this file must be ${fileOf(data)}`));
    return [];
  }
  return [{ branch: branch.name, commit: branch.commit, file, data, body }];
}

async function textAt(folder: string, { commit }: Branch, file: string): Promise<string | null> {
  const entry = await readEntry(folder, commit, file);
  return entry === null ? null : textOf((await readBlobs(folder, [entry.blob])).get(entry.blob));
}
