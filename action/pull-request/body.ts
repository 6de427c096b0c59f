import { code } from "../../model/markdown.ts";
import { count } from "../../model/count.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Drift } from "../../model/drift.ts";
import { digestsFile, evidenceFolder } from "../../model/paths.ts";
import type { Filed } from "../../model/governance.ts";
import { limitationSentence, unseenIn } from "../../model/reasons/limitations.ts";
import type { Repository } from "../../model/repository.ts";
import type { Scan } from "../../model/scan.ts";
import { shortened } from "../../model/quote.ts";
import { prose } from "../format/prose.ts";
import { accountingIdentity, conclusionSentence, coverageTable } from "../evidence/body/scan.ts";
import type { CheckDescription } from "../evidence/described.ts";
import type { FindingChanges } from "../evaluate/findings.ts";
import { tamperingLines } from "../evidence/tampering-lines.ts";
import { conclusionLines, deficiencyLines } from "./concluded.ts";
import type { Countersigned } from "./countersigned.ts";
import { decisionsOf, unknowns } from "./decisions.ts";
import { driftLines, driftSentence } from "./drifted.ts";
import { goneLines } from "./gone.ts";
import type { Weights } from "../evaluate/order.ts";
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
  /** Conclusions and deficiencies that base does not hold so. */
  conclusions: readonly Omit<Filed<Conclusion>, "body">[];
  deficiencies: readonly Omit<Filed<Deficiency>, "body">[];
  /** Repositories that are gone, and that base does not hold as gone. */
  gone: readonly Omit<Filed<Repository>, "body">[];
  /** Where documents differ, if that is another than base holds; else null. */
  drift: Drift | null;
  /** What people changed in what they state since it was last countersigned. */
  stated: Countersigned;
  /** Which subject a person should look at first. */
  weights: Weights;
}

/** Most characters of a body: GitHub takes 65,536, and people add to it. */
export const LIMIT = 58_000;

/** Most characters for the fields of countersign.yml where the body has not room for everything. */
const CONFIGURATION = 12_000;

const DECIDE =
  "Approving this pull request countersigns that the evidence was seen; a finding is closed by changing the fact or the ownership statement, and the next scan shows it.";

/** The body in paragraphs, a list being one that may be shortened. */
type Part = string | List;

const heading = (title: string, parts: readonly Part[]): Part[] =>
  parts.length === 0 ? [] : [`## ${title}`, ...parts];
const unlessEmpty = (list: List): Part[] => (list.lines.length === 0 ? [] : [list]);

function limitations({ scan, scanFile, files }: BodyInput): List {
  return {
    lines: unseenIn(scan).map((one) => `- ${prose(shortened(limitationSentence(one).en, 1_000))}`),
    rest: (left) =>
      `- and ${count(left, "more scope limitation")}; the [scan record](${files}/${scanFile}) names each.`,
  };
}

function decisions(input: BodyInput): Part[] {
  const { opened } = input.changes;
  const groups = decisionsOf(opened, input);
  if (groups.length === 0) return ["No new finding needs a decision.", DECIDE];
  const most = groups.some(({ beyond = 0 }) => beyond > 0) ? [MOST] : [];
  return [DECIDE, ...most, ...groups.flatMap((group): Part[] => [...group.head, group])];
}

const MOST =
  "Of each thing to do the ten that matter most are named: what serves a financial system first, then what the strict limits hold for, then what can write.";

const CONCLUDE =
  "Countersign proposes these; a person adds what is missing in the file, here or later. The severity is an indication, and a named person concludes on it.";

function proposed({ deficiencies, files }: BodyInput): Part[] {
  return deficiencies.length === 0 ? [] : [CONCLUDE, deficiencyLines(deficiencies, files)];
}

function drifted({ drift }: BodyInput): Part[] {
  return drift === null ? [] : [driftSentence(drift), ...unlessEmpty(driftLines(drift))];
}

/** Most subjects named among those whose findings are open no more. */
const RESOLVED = 20;

/** What became of findings, a line a subject, the first of many. */
function endings(resolved: FindingChanges["resolved"], files: string): List {
  const lines = resolvedLines(resolved, files);
  return {
    lines: lines.slice(0, RESOLVED),
    beyond: Math.max(0, lines.length - RESOLVED),
    rest: (left) => `- and ${count(left, "more subject")}; the scan records name each.`,
  };
}

const CLOSED =
  "Nothing was mended here: a limit was changed or a risk was accepted, and the findings are open no more.";

function resolved({ changes, files }: BodyInput, detailed: boolean): Part[] {
  const all = changes.resolved;
  if (all.length === 0) return [];
  const ofRules = new Set(closedByRules(all));
  const others = all.filter((one) => !ofRules.has(one));
  return [resolvedSentence(all), ...(detailed && others.length > 0 ? [endings(others, files)] : [])];
}

function verification({ scan, scanFile, files, commit, facts }: BodyInput): string[] {
  return [
    `${count(facts.length, "evidence file")} ${facts.length === 1 ? "differs" : "differ"} from the base branch.`,
    `To verify: the [scan record](${files}/${scanFile}) at ${code(commit)} and ${code(digestsFile(scan.organization))} beside it vouch for each other: ${code(`cd ${evidenceFolder(scan.organization)} && sha256sum -c SHA256SUMS`)} holds every file against its digest, and the record says what the list's own is.`,
  ];
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
  const { scan, changes } = input;
  const ofRules = closedByRules(changes.resolved);
  const others = otherChanges(input.stated);
  return [
    ...tamperingLines(input.tampering, "en"),
    ...heading("What people changed in the rules", [
      ...(rulesChanged(input.stated)?.said ?? []),
      ...unlessEmpty(rules),
    ]),
    ...heading(
      "Closed by a limit or an exception",
      ofRules.length === 0 ? [] : [`${CLOSED} ${resolvedSentence(ofRules)}`, endings(ofRules, input.files)],
    ),
    conclusionSentence(scan, "en"),
    ...heading("What could not be seen", unlessEmpty(unseen)),
    ...heading("Repositories that are gone", unlessEmpty(goneLines(input.gone, input.files))),
    ...heading("Deficiencies that need a cause, an owner and a due date", proposed(input)),
    ...heading("What needs a decision", decisions(input)),
    ...heading("Where documents differ", drifted(input)),
    ...heading("What was concluded", unlessEmpty(conclusionLines(input.conclusions, input.files))),
    ...heading("What could not be evaluated", unlessEmpty(unknowns(changes.opened, input))),
    ...heading("What else people changed in what they state", unlessEmpty(others)),
    ...heading("Resolved", resolved(input, detail.resolved)),
    ...heading("What was looked at", [
      ...(detail.coverage ? [coverageTable(scan.sources, "en")] : []),
      accountingIdentity(scan.sources, "en"),
    ]),
    ...heading("Verification", verification(input)),
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
    rules: rulesChanged(input.stated, room)?.list ?? { lines: [], rest: () => "" },
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
