import { groupBy } from "../../model/group-by.ts";
import { code } from "../../model/markdown.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { shortened } from "../checks/terms/quote.ts";
import { prose } from "../record/body/prose.ts";
import { subjectOf } from "../record/body/subject.ts";
import type { CheckDescription } from "../record/described.ts";
import type { OpenFinding } from "../record/findings.ts";
import { count } from "../../model/count.ts";
import type { List } from "./share.ts";

/** Findings of one check: what stays whatever happens, and the items. */
export interface Group extends List {
  head: readonly string[];
}

/** Longest reason shown; the evidence has the whole. */
const REASON = 1_000;
/** Most subjects named for one reason. */
const SUBJECTS = 5;

const reason = (text: string) => prose(shortened(text, REASON));

/** The folder that holds all of these files. */
function folderOf(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join("/");
}

/** What failed, by check: a check with few findings first, because those tell more than what concerns everything. */
export function failures(
  opened: readonly OpenFinding[],
  checks: ReadonlyMap<string, CheckDescription>,
  files: string,
): Group[] {
  const failed = opened.filter(({ outcome }) => outcome !== "unknown");
  return [...groupBy(failed, ({ check }) => check)]
    .sort(([a, these], [b, those]) => these.length - those.length || byCodePoint(a, b))
    .map(([check, found]) => {
      const described = checks.get(check);
      const folder = folderOf(found.map(({ file }) => file));
      return {
        head: [
          `### ${described?.question ?? check} (${found.length})`,
          ...(described === undefined ? [] : [described.remedy]),
        ],
        lines: found.map(
          (one) => `- ${subjectOf(one)}: ${reason(one.because)} [Evidence](${files}/${one.file})`,
        ),
        rest: (left) => `- and ${left} more in the evidence, under [${code(folder)}](${files}/${folder})`,
      };
    });
}

/** What could not be judged, once per reason: no remedy of a check cures what was not seen. */
export function unknowns(opened: readonly OpenFinding[]): List {
  const unknown = opened.filter(({ outcome }) => outcome === "unknown");
  const byReason = [...groupBy(unknown, ({ because }) => because)].sort(
    ([a, these], [b, those]) => those.length - these.length || byCodePoint(a, b),
  );
  return {
    lines: byReason.map(([because, found]) => {
      const subjects = [...new Map(found.map((one) => [one.file, subjectOf(one)])).values()];
      const rest = subjects.length - SUBJECTS;
      const named = [...subjects.slice(0, SUBJECTS), ...(rest > 0 ? [`${rest} more`] : [])];
      return `- ${reason(because)} ${count(found.length, "finding")}: ${named.join(", ")}.`;
    }),
    rest: (left) => `- and ${count(left, "more reason")}; the evidence of each subject names its own.`,
  };
}
