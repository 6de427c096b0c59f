import { kindOfUid, kinds } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import { groupBy } from "../../../model/group-by.ts";
import { sentenceOf } from "../../../model/reasons/print.ts";
import { code } from "../../../model/markdown.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { shortened } from "../../../model/quote.ts";
import { sentence } from "../../format/sentence.ts";
import { subjectOf } from "../../evidence/body/subject.ts";
import type { CheckDescription } from "../../evidence/described.ts";
import type { OpenFinding } from "../../evaluate/findings.ts";
import { WORDS } from "./words.ts";
import { bySubject, reasonsFor, type Weights } from "../../evaluate/order.ts";
import type { List } from "./share.ts";

/** Findings of one check: what stays whatever happens, and the items. */
export interface Group extends List {
  head: readonly string[];
}

/** Longest reason shown; the evidence has the whole. */
const REASON = 1_000;
/** Most subjects named for one reason. */
const SUBJECTS = 5;
/** Most subjects named for one thing to do; the folder behind the link has all of them. */
const NAMED = 10;

/** What a group needs besides its findings. */
export interface Surroundings {
  checks: ReadonlyMap<string, CheckDescription>;
  /** Address of the evidence at the commit, `…/blob/<commit>`; null where none was published. */
  files: string | null;
  weights: Weights;
  language: Language;
}

const reason = (text: string, language: Language) => sentence(shortened(text, REASON), language);

/** The folder that holds all of these files. */
function folderOf(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join("/");
}

/** Address of a folder: GitHub shows files under `blob` and folders under `tree`. */
const treeOf = (files: string, folder: string) =>
  `${files.replace(/\/blob\/([^/]*)$/, "/tree/$1")}/${folder}`;

/** What is said of the subjects that are not named: how many, and where all of them are. */
const restIn =
  (found: readonly OpenFinding[], { files, language }: Surroundings) =>
  (left: number) => {
    const folder = folderOf(found.map(({ file }) => file));
    const where = files === null ? code(folder) : `[${code(folder)}](${treeOf(files, folder)})`;
    return `- ${WORDS[language].others(left, where)}`;
  };

const linkTo = (file: string, { files, language }: Surroundings) =>
  files === null ? "" : ` [${WORDS[language].evidence}](${files}/${file})`;

/** What needs a decision, by what to do: identities that nobody states, then what else failed. */
export function decisionsOf(opened: readonly OpenFinding[], around: Surroundings): Group[] {
  const nobody = unstated(opened, around);
  return [...(nobody === null ? [] : [nobody]), ...failures(opened, around)];
}

const isUnstated =
  ({ checks, weights }: Surroundings) =>
  (one: OpenFinding) =>
    weights.of.get(one.file)?.unowned === true && checks.get(one.check)?.restsOnStatement === true;

/**
 * Identities that nobody states: one thing to do for each, however many questions wait for it. Those that matter most
 * are named; null where every identity is stated.
 */
function unstated(opened: readonly OpenFinding[], around: Surroundings): Group | null {
  const found = opened.filter(isUnstated(around));
  if (found.length === 0) return null;
  const { language } = around;
  const own = WORDS[language];
  const subjects = bySubject(found, around.weights);
  const questions = [...groupBy(found, ({ check }) => check)]
    .sort(([a, these], [b, those]) => those.length - these.length || byCodePoint(a, b))
    .map(([check, these]) => `${code(check)} (${these.length})`);
  return {
    head: [
      `### ${own.unstated(subjects.length, found.length)}`,
      own.writeStatements(code("controls/identities"), questions),
    ],
    lines: subjects.slice(0, NAMED).map((heavy) => {
      const parts = [
        ...kindNames(heavy.first, language),
        ...reasonsFor(heavy, language),
        own.findings(heavy.findings.length),
      ];
      return `- ${own.lists(subjectOf(heavy.first, language), parts)}${linkTo(heavy.first.file, around)}`;
    }),
    beyond: Math.max(0, subjects.length - NAMED),
    rest: restIn(found, around),
  };
}

/** What kind of identity it is, where its name alone would not tell who might answer for it. */
function kindNames({ uid }: Pick<OpenFinding, "uid">, language: Language): readonly string[] {
  const kind = kindOfUid(uid);
  return kind === undefined ? [] : [kinds[kind].name[language]];
}

/**
 * What else failed, by check: a check with few findings first, because those tell more than what concerns everything.
 * Of many findings those that matter most are named.
 */
function failures(opened: readonly OpenFinding[], around: Surroundings): Group[] {
  const { checks, weights, language } = around;
  const own = WORDS[language];
  const skip = isUnstated(around);
  const failed = opened.filter((one) => one.outcome !== "unknown" && !skip(one));
  const line = (one: OpenFinding) => {
    const why = reason(sentenceOf(one.assessment, language), language);
    return `- ${own.reason(subjectOf(one, language), why)}${linkTo(one.file, around)}`;
  };
  return [...groupBy(failed, ({ check }) => check)]
    .sort(([a, these], [b, those]) => these.length - those.length || byCodePoint(a, b))
    .map(([check, found]) => {
      const described = checks.get(check)?.words;
      return {
        head: [
          `### ${described?.question[language] ?? check} (${found.length})`,
          ...(described === undefined ? [] : [described.remedy[language]]),
        ],
        lines: bySubject(found, weights)
          .flatMap(({ findings }) => findings)
          .slice(0, NAMED)
          .map(line),
        beyond: Math.max(0, found.length - NAMED),
        rest: restIn(found, around),
      };
    });
}

/** What could not be evaluated, once per reason: no remedy of a check shows what was not seen. */
export function unknowns(opened: readonly OpenFinding[], around: Surroundings): List {
  const { language } = around;
  const own = WORDS[language];
  const skip = isUnstated(around);
  const unknown = opened.filter((one) => one.outcome === "unknown" && !skip(one));
  const byReason = [...groupBy(unknown, ({ assessment }) => sentenceOf(assessment, language))].sort(
    ([a, these], [b, those]) => those.length - these.length || byCodePoint(a, b),
  );
  return {
    lines: byReason.map(([why, found]) => {
      const subjects = [...new Map(found.map((one) => [one.file, subjectOf(one, language)])).values()];
      const rest = Math.max(0, subjects.length - SUBJECTS);
      return `- ${own.unseenFor(reason(why, language), found.length, subjects.slice(0, SUBJECTS), rest)}`;
    }),
    rest: (left) => `- ${own.moreReasons(left)}`,
  };
}
