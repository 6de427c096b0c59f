import type { Integrity } from "../../model/integrity.ts";
import { writeNumber as n } from "../view/when.ts";
import { counted as s } from "./counted.ts";

type Level = NonNullable<Integrity["periods"][number]["level"]>;

const means: Record<Level, string> = {
  L0: "The history of the evidence agrees with itself.",
  L1: "Also: an App published all of it, GitHub's signature of each of its commits is good, the scans leave no gap that is too long, and the rules that guard it were in force.",
  L2: "Also: every merge of evidence has a sign-off that counts and was recorded at the merge.",
};
const asked: Record<Integrity["asked"], string> = {
  clone: "A clone alone was asked.",
  github: "A clone and GitHub were asked.",
};

/** English words about the level of integrity that verify came to. */
export const levelsEn = {
  means,
  asked,
  title: "Integrity level",
  none: "Nobody handed this portal a result of countersign verify, so no level is shown. That says nothing about the evidence.",
  noLevel: "none",
  noneMeans: "Something is not as it was recorded.",
  notVerified: "not verified",
  period: "Period",
  level: "Level",
  why: "Why it is not higher",
  highest: "It is the highest level there is.",
  noPeriods: "verify found no scan, so there is no period to speak of.",
  read: (seen: { commits: number; contents: number; commit: string }) =>
    `countersign verify read the history of commit ${seen.commit}: ${s(seen.commits, "commit")} and ${s(seen.contents, "content")} of files.`,
  another: (verified: string, shown: string) =>
    `This portal shows commit ${shown}; what verify came to is about ${verified}.`,
  fine: "It found everything as it was recorded.",
  found: (count: number) => `It found ${n(count)} ${count === 1 ? "thing" : "things"} not as recorded.`,
  faults: "What is not as it was recorded",
  commit: "Commit",
  whole: "the commit as a whole",
  legend: "What the levels mean",
};
