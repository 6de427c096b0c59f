import { count } from "../../model/count.ts";
import type { Origin, Scan, Tampering } from "../../model/scan.ts";
import { prose } from "../format/prose.ts";

/** Most files that are named; a pull request must stay readable, and the scan record has all of them. */
const NAMED = 20;

/** Who brought it in: the person, the commit, the pull request, as far as GitHub says. */
function origin({ author, commit, pull_request: pull }: Tampering): string {
  return [
    ...(author === null ? [] : [` by «${author}»`]),
    ...(commit === null ? [] : [` in commit «${commit.slice(0, 12)}»`]),
    ...(pull === null ? [] : [` with pull request ${pull}`]),
  ].join("");
}

const wasBy = (one: Tampering): string =>
  one.author === null ? `by hand${origin(one)}` : origin(one).trim();

function change(one: Tampering): string {
  const { what, file } = one;
  switch (what) {
    case "edited":
      return `The evidence file «${file}» was edited ${wasBy(one)}`;
    case "deleted":
      return `The evidence file «${file}» was deleted ${wasBy(one)}`;
    case "unrecorded":
      return one.commit === null
        ? `The evidence file «${file}» was written by no scan`
        : `The evidence file «${file}» was written by no scan, but brought in ${wasBy(one)}`;
    case "impossible":
      return `The scan record «${file}» has a time that cannot be: later than the clock of GitHub, or earlier than the scan it follows`;
    case "set-back":
      return setBack(one);
    default:
      return what satisfies never;
  }
}

function setBack({ file, commit, author, pull_request: pull }: Tampering): string {
  const missing = pull === null ? "which the scanner knew" : `with which pull request ${pull} was merged`;
  const by = author === null ? "" : ` by «${author}»`;
  return `The branch «${file}» was set back${by}: commit «${(commit ?? "").slice(0, 12)}», ${missing}, is not in its history any more`;
}

/** What was tampered with in words: what happened, who did it, and what this scan made of it. */
export function tamperingSentence(one: Tampering): string {
  switch (one.what) {
    case "unrecorded":
    case "impossible":
      return `${change(one)}; it counts for nothing and was taken away.`;
    case "set-back":
      return one.restored
        ? `${change(one)}; its evidence is carried on.`
        : `${change(one)}, and its evidence could not be had any more.`;
    case "edited":
      return one.restored
        ? `${change(one)}; what had been written there was restored from the history.`
        : `${change(one)}, and the history does not hold what had been written there; it was used as it is.`;
    case "deleted":
      return one.restored
        ? `${change(one)}; what had been written there was restored from the history.`
        : `${change(one)}, and the history does not hold it any more; what it said is lost.`;
    default:
      return one.what satisfies never;
  }
}

/** What could not be seen: the limitations of a scan without what was tampered with, for that was seen. */
export function unseenIn({ limitations, tampering }: Pick<Scan, "limitations" | "tampering">): string[] {
  const seen = new Set(tampering.map(tamperingSentence));
  return limitations.filter((one) => !seen.has(one));
}

/** Evidence that nobody can say the origin of. */
export const unprovenSentence = ({ reason, commits }: Origin["unproven"][number]): string =>
  commits === 0
    ? reason
    : `Where the evidence of ${count(commits, "commit")} came from is not known: ${reason}`;

/** The lead of a scan record or a pull request over tampered evidence; empty when there is none. */
export function tamperingLines(tampering: readonly Tampering[]): string[] {
  if (tampering.length === 0) return [];
  const lines = tampering.slice(0, NAMED).map((one) => `- ${prose(tamperingSentence(one))}`);
  const rest = tampering.length - NAMED;
  return [
    "## Somebody changed evidence by hand",
    [...lines, ...(rest > 0 ? [`- ${rest} more files; the scan record names each.`] : [])].join("\n"),
    "Only Countersign writes evidence. Ask who changed it and why; the commits are in the history of each file.",
  ];
}
