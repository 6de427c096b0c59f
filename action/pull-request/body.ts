import { code } from "../../model/markdown.ts";
import { count } from "../../model/count.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Drift } from "../../model/drift.ts";
import { digestsFile, evidenceFolder } from "../../model/places.ts";
import type { Filed } from "../../model/governance.ts";
import type { Scan, StatedChanges } from "../../model/scan.ts";
import { shortened } from "../checks/terms/quote.ts";
import { prose } from "../record/body/prose.ts";
import { accountingIdentity, conclusionSentence, coverageTable } from "../record/body/scan.ts";
import { NOT_COMPARED } from "../record/body/stated.ts";
import type { CheckDescription } from "../record/described.ts";
import type { FindingChanges } from "../record/findings.ts";
import { tamperingLines } from "../record/tampering-sentence.ts";
import { conclusionLines, deficiencyLines } from "./concluded.ts";
import { failures, unknowns } from "./decisions.ts";
import { driftLines, driftSentence } from "./drifted.ts";
import { resolvedLines } from "./resolved.ts";
import { fitted, share, sizeOf, type List } from "./share.ts";
import { statedLines } from "./stated.ts";

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
  /** Where documents differ, if that is another than base holds; else null. */
  drift: Drift | null;
  /** What people changed in what they state; null for nothing. */
  stated: Pick<StatedChanges, "compared" | "files"> | null;
}

/** GitHub's limit for a body, in characters. */
export const LIMIT = 65_536;

const DECIDE =
  "Approving this pull request countersigns that the evidence was seen; a finding is closed by changing the fact or the ownership statement, and the next scan shows it.";

/** The body in paragraphs, a list being one that may be shortened. */
type Part = string | List;

const heading = (title: string, parts: readonly Part[]): Part[] =>
  parts.length === 0 ? [] : [`## ${title}`, ...parts];
const unlessEmpty = (list: List): Part[] => (list.lines.length === 0 ? [] : [list]);

function limitations({ scan, scanFile, files }: BodyInput): List {
  return {
    lines: scan.limitations.map((one) => `- ${prose(shortened(one, 1_000))}`),
    rest: (left) =>
      `- and ${count(left, "more scope limitation")}; the [scan record](${files}/${scanFile}) names each.`,
  };
}

function decisions({ changes, checks, files }: BodyInput): Part[] {
  const groups = failures(changes.opened, checks, files);
  if (groups.length === 0) return ["No new finding needs a decision.", DECIDE];
  return [DECIDE, ...groups.flatMap((group): Part[] => [...group.head, group])];
}

const CONCLUDE =
  "Countersign proposes these; a person adds what is missing in the file, here or later. The severity is an indication, and a named person concludes on it.";

function proposed({ deficiencies, files }: BodyInput): Part[] {
  return deficiencies.length === 0 ? [] : [CONCLUDE, deficiencyLines(deficiencies, files)];
}

function drifted({ drift }: BodyInput): Part[] {
  return drift === null ? [] : [driftSentence(drift), ...unlessEmpty(driftLines(drift))];
}

function stated({ stated: changes }: BodyInput): Part[] {
  if (changes === null) return [];
  return [...unlessEmpty(statedLines(changes.files)), ...(changes.compared ? [] : [NOT_COMPARED])];
}

function resolved({ changes, files }: BodyInput, detailed: boolean): Part[] {
  const all = changes.resolved;
  if (all.length === 0) return [];
  return [detailed ? resolvedLines(all, files).join("\n") : `${count(all.length, "finding")}.`];
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

function parts(input: BodyInput, unseen: List, detail: Detail): Part[] {
  const { scan, changes } = input;
  return [
    ...tamperingLines(input.tampering),
    conclusionSentence(scan),
    ...heading("What could not be seen", unlessEmpty(unseen)),
    ...heading("Deficiencies that need a cause, an owner and a due date", proposed(input)),
    ...heading("What needs a decision", decisions(input)),
    ...heading("Where documents differ", drifted(input)),
    ...heading("What was concluded", unlessEmpty(conclusionLines(input.conclusions, input.files))),
    ...heading("What could not be judged", unlessEmpty(unknowns(changes.opened))),
    ...heading("What people changed in what they state", stated(input)),
    ...heading("Resolved", resolved(input, detail.resolved)),
    ...heading("What was looked at", [
      ...(detail.coverage ? [coverageTable(scan.sources)] : []),
      accountingIdentity(scan.sources),
    ]),
    ...heading("Verification", verification(input)),
  ];
}

/** The text of parts, each list given the lines that `shown` has for it. */
const written = (all: readonly Part[], shown: (list: List) => readonly string[]): string =>
  all.map((part) => (typeof part === "string" ? part : shown(part).join("\n"))).join("\n\n");

/** Shortens lists until they fit: what could not be seen gets up to half of the room, findings share the rest. */
function shortenedTo(limit: number, all: readonly Part[], unseen: List): string {
  const lists = all.filter((part) => typeof part !== "string");
  const room = limit - written(all, () => []).length;
  const limits = fitted(unseen, Math.floor(room / 2));
  const findings = lists.filter((list) => list !== unseen);
  const given = share(findings, room - sizeOf(limits));
  const shown = new Map([[unseen, limits], ...findings.map((list, at) => [list, given[at] ?? []] as const)]);
  return written(all, (list) => shown.get(list) ?? []);
}

/**
 * Body of an evidence pull request: the conclusion, what could not be seen, then decisions. It fits GitHub's limit by
 * saying less: the coverage table goes first, then the resolved findings, then items of the longest lists, which say
 * how much they leave out; no text is cut inside an item.
 */
export function bodyOf(input: BodyInput, limit = LIMIT): string {
  const unseen = limitations(input);
  const least = { coverage: false, resolved: false };
  const details: Detail[] = [{ coverage: true, resolved: true }, { coverage: false, resolved: true }, least];
  for (const detail of details) {
    const text = written(parts(input, unseen, detail), ({ lines }) => lines);
    if (text.length <= limit) return text;
  }
  const text = shortenedTo(limit, parts(input, unseen, least), unseen);
  if (text.length > limit) throw new Error("a pull request body without items exceeds GitHub's limit");
  return text;
}
