import type { Integrity } from "../../model/integrity.ts";
import { writeNumber as n } from "../view/when.ts";
import { counted as s } from "./counted.ts";

type Level = NonNullable<Integrity["periods"][number]["level"]>;

type Named = NonNullable<Integrity["github"]>[number]["named"][number];

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
  notes: "What should be known",
  commit: "Commit",
  whole: "the commit as a whole",
  legend: "What the levels mean",
  told: (told: { same: number; not_told: number }) =>
    `GitHub still says the same to ${s(told.same, "question")} on its sign-offs${told.not_told === 0 ? "" : `, and does not tell of ${n(told.not_told)}`}.`,
  github: "What GitHub has now",
  notAsked:
    "GitHub was not asked whether it has the same. A clone cannot tell who approved: verify asks GitHub too where it is given a token.",
  question: "Question to GitHub",
  answers: "Answers",
  same: (count: number) => `same: ${n(count)}`,
  differs: (count: number) => `differs: ${n(count)}`,
  notTold: (count: number) => `not told: ${n(count)}`,
  nothing: "Nothing to compare.",
  notToldMeans:
    "What GitHub does not tell, since it forgot it or does not show it, counts neither for nor against the evidence.",
  about: "About",
  answer: { differs: "differs", "not-told": "not told" } satisfies Record<Named["answer"], string>,
};
