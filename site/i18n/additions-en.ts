import { counted as s } from "./counted.ts";

/** English words for what was concluded after a period was certified. */
export const additionsEn = {
  title: "Added since the period was certified",
  lead: "The conclusion on this page stays as it was certified. What was concluded otherwise since is added here, newest first.",
  /** Beside a sentence about verdicts that were certified. */
  otherwise: (later: readonly { of: string; words: string; day: string }[]) =>
    `Additions since the period was certified say otherwise: ${later.map(({ of, words, day }) => `${of}, “${words}” (addition of ${day})`).join("; ")}.`,
  tally: (count: number, day: string) => `${s(count, "addition")} since, the last of ${day}`,
  of: (day: string, again: number) => (again === 1 ? `Addition of ${day}` : `Addition ${again} of ${day}`),
  earlier:
    "It adds to a conclusion that stood here before. The certification of that one is void, and it was drawn anew.",
  comparedWith: "Compared with",
  certified: "the conclusion that was certified",
  before: "Before",
  now: "Now",
  differs: "What differs",
  nothing: "No verdict differs.",
  notConcluded: "not concluded on",
  commit: "Commit that was read",
  file: "File",
};
