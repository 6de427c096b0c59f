import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import { WORDS } from "./words.ts";
import type { Addition } from "../../../model/addition.ts";
import type { Conclusion } from "../../../model/conclusion.ts";
import type { Deficiency } from "../../../model/deficiency.ts";
import type { Drift } from "../../../model/drift.ts";
import { digestsFile, evidenceFolder } from "../../../model/paths.ts";
import type { Filed } from "../../../model/governance.ts";
import { stepsParagraph } from "../../evidence/body/steps.ts";
import { limitationSentence, unseenIn } from "../../../model/reasons/limitations.ts";
import type { Repository } from "../../../model/repository.ts";
import type { Scan } from "../../../model/scan.ts";
import { shortened } from "../../../model/quote.ts";
import { sentence } from "../../format/sentence.ts";
import { accountingIdentity, completenessSentence, coverageTable } from "../../evidence/body/scan.ts";
import type { CheckDescription } from "../../evidence/described.ts";
import type { FindingChanges } from "../../evaluate/findings.ts";
import { tamperingLines } from "../../evidence/tampering-lines.ts";
import { conclusionLines, deficiencyLines, type Naming } from "./concluded.ts";
import type { Countersigned } from "../waiting/countersigned.ts";
import { decisionsOf, unknowns } from "./decisions.ts";
import { driftLines, driftSentence } from "./drifted.ts";
import { goneLines } from "./gone.ts";
import type { Weights } from "../../evaluate/order.ts";
import { closedByRules, resolvedLines, resolvedSentence } from "./resolved.ts";
import { otherChanges, rulesChanged } from "./rules.ts";
import { fitted, share, sizeOf, type List } from "./share.ts";

/** Everything the body says. */
export interface BodyInput {
  scan: Scan;
  scanFile: string;
  /** Evidence that was changed by hand since base. */
  tampering: Scan["tampering"];
  /** Compared with what base holds. */
  changes: FindingChanges;
  /** Paths of the facts that differ from base. */
  facts: readonly string[];
  checks: ReadonlyMap<string, CheckDescription>;
  /** Address under which the evidence files of this commit are found, without a slash at the end. */
  files: string;
  commit: string;
  /** Conclusions, additions to certified ones, and deficiencies that base does not hold so. */
  conclusions: readonly Omit<Filed<Conclusion | Addition>, "body">[];
  deficiencies: readonly Omit<Filed<Deficiency>, "body">[];
  /** What they are called that conclusions and deficiencies are about. */
  naming: Naming;
  /** Repositories that are gone, and that base does not hold as gone. */
  gone: readonly Omit<Filed<Repository>, "body">[];
  /** Where documents differ, if that is another than base holds; else null. */
  drift: Drift | null;
  /** What people changed in what they state since it was last countersigned. */
  stated: Countersigned;
  /** Which subject a person should look at first. */
  weights: Weights;
  language: Language;
}

/** Most characters of a body: GitHub takes 65,536, and people add to it. */
export const LIMIT = 58_000;

/** Most characters for the fields of countersign.yml where the body has not room for everything. */
const CONFIGURATION = 12_000;

/** The body in paragraphs, a list being one that may be shortened. */
type Part = string | List;

const heading = (title: string, parts: readonly Part[]): Part[] =>
  parts.length === 0 ? [] : [`## ${title}`, ...parts];
const unlessEmpty = (list: List): Part[] => (list.lines.length === 0 ? [] : [list]);

function limitations({ scan, scanFile, files, language }: BodyInput): List {
  return {
    lines: unseenIn(scan).map(
      (one) => `- ${sentence(shortened(limitationSentence(one)[language], 1_000), language)}`,
    ),
    rest: (left) => `- ${WORDS[language].moreUnseen(left, `${files}/${scanFile}`)}`,
  };
}

const unseenParts = (unseen: List, { scan, language }: BodyInput): Part[] =>
  unseen.lines.length === 0
    ? []
    : [
        ...stepsParagraph(
          scan.sources.flatMap(({ gaps }) => gaps),
          language,
        ),
        unseen,
      ];

function decisions(input: BodyInput): Part[] {
  const { decide, most, noDecision } = WORDS[input.language];
  const groups = decisionsOf(input.changes.opened, input);
  if (groups.length === 0) return [noDecision, decide];
  const many = groups.some(({ beyond = 0 }) => beyond > 0) ? [most] : [];
  return [decide, ...many, ...groups.flatMap((group): Part[] => [...group.head, group])];
}

function proposed({ deficiencies, naming, files, language }: BodyInput): Part[] {
  return deficiencies.length === 0
    ? []
    : [WORDS[language].conclude, deficiencyLines(deficiencies, naming, files, language)];
}

function drifted({ drift, language }: BodyInput): Part[] {
  return drift === null ? [] : [driftSentence(drift, language), ...unlessEmpty(driftLines(drift, language))];
}

/** Most subjects named among those whose findings are open no more. */
const RESOLVED = 20;

/** What became of findings, a line a subject, the first of many. */
function endings(resolved: FindingChanges["resolved"], { files, language }: BodyInput): List {
  const lines = resolvedLines(resolved, files, language);
  return {
    lines: lines.slice(0, RESOLVED),
    beyond: Math.max(0, lines.length - RESOLVED),
    rest: (left) => `- ${WORDS[language].moreSubjects(left)}`,
  };
}

function resolved(input: BodyInput, detailed: boolean): Part[] {
  const all = input.changes.resolved;
  if (all.length === 0) return [];
  const ofRules = new Set(closedByRules(all));
  const others = all.filter((one) => !ofRules.has(one));
  return [
    resolvedSentence(all, input.language),
    ...(detailed && others.length > 0 ? [endings(others, input)] : []),
  ];
}

function verification({ scan, scanFile, files, commit, facts, language }: BodyInput): string[] {
  const own = WORDS[language];
  const command = code(`cd ${evidenceFolder(scan.organization)} && sha256sum -c SHA256SUMS`);
  const list = code(digestsFile(scan.organization));
  return [own.differs(facts.length), own.verify(`${files}/${scanFile}`, code(commit), list, command)];
}

interface Detail {
  coverage: boolean;
  resolved: boolean;
}

/** Lists that are shortened last, the first of them last of all. */
interface Leading {
  rules: List;
  unseen: List;
}

function parts(input: BodyInput, { rules, unseen }: Leading, detail: Detail): Part[] {
  const { scan, changes, language } = input;
  const { headings, closed } = WORDS[language];
  const ofRules = closedByRules(changes.resolved);
  const others = otherChanges(input.stated, language);
  return [
    ...tamperingLines(input.tampering, language),
    ...heading(headings.rules, [
      ...(rulesChanged(input.stated, language)?.said ?? []),
      ...unlessEmpty(rules),
    ]),
    ...heading(
      headings.closed,
      ofRules.length === 0
        ? []
        : [`${closed} ${resolvedSentence(ofRules, language)}`, endings(ofRules, input)],
    ),
    completenessSentence(scan, language),
    ...heading(headings.unseen, unseenParts(unseen, input)),
    ...heading(headings.gone, unlessEmpty(goneLines(input.gone, input.files, language))),
    ...heading(headings.deficiencies, proposed(input)),
    ...heading(headings.decisions, decisions(input)),
    ...heading(headings.drift, drifted(input)),
    ...heading(
      headings.concluded,
      unlessEmpty(conclusionLines(input.conclusions, input.naming, input.files, language)),
    ),
    ...heading(headings.unknown, unlessEmpty(unknowns(changes.opened, input))),
    ...heading(headings.others, unlessEmpty(others)),
    ...heading(headings.resolved, resolved(input, detail.resolved)),
    ...heading(headings.coverage, [
      ...(detail.coverage ? [coverageTable(scan.sources, language)] : []),
      accountingIdentity(scan.sources, language),
    ]),
    ...heading(headings.verification, verification(input)),
  ];
}

/** The text of parts, each list given the lines that `shown` has for it. */
const written = (all: readonly Part[], shown: (list: List) => readonly string[]): string =>
  all.map((part) => (typeof part === "string" ? part : shown(part).join("\n"))).join("\n\n");

/** Shortens lists until they fit: rules, then what could not be seen, get up to half of the room each, and the others share the rest. */
function shortenedTo(limit: number, all: readonly Part[], { rules, unseen }: Leading): string {
  const lists = all.filter((part) => typeof part !== "string");
  let room = limit - written(all, () => []).length;
  const shown = new Map<List, readonly string[]>();
  for (const list of [rules, unseen]) {
    const lines = list.lines.length === 0 ? [] : fitted(list, Math.floor(room / 2));
    room -= sizeOf(lines);
    shown.set(list, lines);
  }
  const others = lists.filter((list) => !shown.has(list));
  for (const [at, lines] of share(others, room).entries()) {
    const list = others[at];
    if (list !== undefined) shown.set(list, lines);
  }
  return written(all, (list) => shown.get(list) ?? []);
}

/**
 * Body of an evidence pull request: rules that people changed and what that closed, the conclusion, what could not be
 * seen, then decisions. It fits GitHub's limit by
 * saying less: the coverage table goes first, then the resolved findings, then items of the longest lists, which say
 * how much they leave out; no text is cut inside an item.
 */
export function bodyOf(input: BodyInput, limit = LIMIT): string {
  const leading = (room: number): Leading => ({
    rules: rulesChanged(input.stated, input.language, room)?.list ?? { lines: [], rest: () => "" },
    unseen: limitations(input),
  });
  const whole = leading(Infinity);
  const least = { coverage: false, resolved: false };
  const details: Detail[] = [{ coverage: true, resolved: true }, { coverage: false, resolved: true }, least];
  for (const detail of details) {
    const text = written(parts(input, whole, detail), (list) => fitted(list));
    if (text.length <= limit) return text;
  }
  const short = leading(CONFIGURATION);
  const text = shortenedTo(limit, parts(input, short, least), short);
  if (text.length > limit) throw new Error("a pull request body without items exceeds GitHub's limit");
  return text;
}
