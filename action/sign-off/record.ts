import { SIGN_OFF_RULE_NAMES } from "../../model/sign-off-rule-names.ts";
import { writeEvidence } from "../../model/document.ts";
import type { Governance } from "../../model/governance.ts";
import { type Instant } from "../../model/instant.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import { signOffFile } from "../../model/paths.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { clauseOf } from "../../model/reasons/register.ts";
import { signOffReasons } from "../../model/reasons/sign-off.ts";
import { isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import { caseOf, evaluate, type Evaluated } from "./decide.ts";
import { type Approval, loginOf, type Merged, type PullFacts, type Requirement } from "./facts.ts";
import type { Needed } from "./needed.ts";
import { entriesOf } from "./rostered.ts";
import { counts } from "./rules/index.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { periodInTitle } from "../../model/named.ts";
import { roleName } from "../../model/role-name.ts";
import { cellSentence } from "../format/sentence.ts";
import { WORDS } from "./words.ts";
import { capturedLate } from "../../model/captured-late.ts";
import { dayIn } from "../../model/time-zone.ts";
import { zoneLines } from "../../model/zone-sentence.ts";

/** GitHub's account for those that are gone: https://github.com/ghost */
const GHOST = 10137;

/** After this long the merge was not recorded when it happened. */
const AT_ONCE = 60 * 60 * 1000;

/** A pull request that was merged. */
export type MergedPull = PullFacts & { merged: Merged };

/** What the records of a merge are made of. */
export interface RecordInput {
  organization: string;
  needed: Needed;
  pull: MergedPull;
  governance: Pick<Governance, "entities">;
  /** Server time. */
  at: Instant;
}

/** The record of each approval of a merged pull request, by path; as it was, whether or not it counts. */
export const recordsOf = (input: RecordInput): Map<string, string> =>
  new Map(
    input.pull.approvals.flatMap((approval) => {
      const data = recordOf(input, approval);
      if (data === null) return [];
      const approvalAt = { number: input.pull.number, review: approval.id };
      const path = signOffFile(input.organization, input.needed.period, approvalAt);
      return [[path, writeEvidence(data, signOffBody(data, input.needed.language))]];
    }),
  );

function recordOf(
  { organization, needed, pull, governance, at }: RecordInput,
  approval: Approval,
): SignOff | null {
  const required = requiredFor(needed);
  const all = required.map((requirement) =>
    evaluate(caseOf(needed, pull, governance, requirement), approval),
  );
  const evaluated = all.reduce<Evaluated | null>(
    (best, one) => (best === null || kept(one) > kept(best) ? one : best),
    null,
  );
  if (evaluated === null) return null;
  const counting = all.filter(({ ruled }) => counts(ruled));
  const given = counting.map(({ requirement }) => requirement);
  const { merged } = pull;
  const { by, submitted } = approval;
  const entry = evaluated.entries[0] ?? entriesOf({ approval, entities: governance.entities })[0] ?? null;
  const isLate =
    (needed.due !== null && dayIn(needed.zone, submitted) > needed.due) ||
    evaluated.ruled.some(({ rule, result }) => rule === "in-time" && result === "broken");
  return {
    record: "sign-off",
    schema: 2,
    organization,
    period: needed.period,
    covers: approvedOf(needed.covers, given, required),
    pull_request: pull.number,
    review: approval.id,
    tree: approval.tree,
    head: approval.commit,
    merge: merged.commit,
    reviewer: {
      login: loginOf(approval),
      id: by?.id ?? GHOST,
      person: entry?.name ?? null,
      role: entry?.role ?? null,
      entity: entry?.entity ?? null,
    },
    counts_for: countedIn(counting),
    roster: pull.base,
    certifies: evaluated.ruled.some(({ rule, result }) => rule === "typed-the-sentence" && result === "kept")
      ? (evaluated.requirement.certifies?.digest ?? null)
      : null,
    state: approval.state,
    submitted,
    time_zone: needed.zone,
    merged: merged.at,
    merged_by: merged.by?.login ?? null,
    merged_by_id: merged.by?.id ?? null,
    method: merged.method,
    rule_suite: merged.suite?.result ?? null,
    captured: Date.parse(at) - Date.parse(merged.at) > AT_ONCE ? "late" : "at-the-merge",
    rules: evaluated.ruled.map(({ rule, result, reason, with: data }) => ({
      rule,
      result,
      reason,
      with: data,
    })),
    timely: isLate ? "late" : "on-time",
  };
}

/** The roles that an approval counts for, by whose roster, each once. */
export const countedIn = (counting: readonly Pick<Evaluated, "entries">[]): SignOff["counts_for"] => {
  const found = counting
    .flatMap(({ entries }) => entries)
    .map(({ role, entity }) => [`${entity} ${role}`, { role, entity }] as const)
    .sort(([a], [b]) => byCodePoint(a, b));
  return [...new Map(found).values()];
};

/**
 * The sign-offs that a record of what a pull request covers may be of. Whoever approves what else it changes has not
 * approved the evidence, the review or the certification.
 */
export const requiredFor = ({ covers, requirements }: Needed): readonly Requirement[] =>
  covers.what === "controls" ? requirements : requirements.filter(({ what }) => what === covers.what);

/** What an approval covers: of documents that people state only those that it may be given for, where it counts. */
export function approvedOf(
  covers: Needed["covers"],
  given: readonly Requirement[],
  all: readonly Requirement[],
): Needed["covers"] {
  if (covers.what !== "controls") return covers;
  const of = new Set((given.length > 0 ? given : all).flatMap(({ files }) => files));
  return { ...covers, files: covers.files.filter((file) => of.has(file)) };
}

const kept = ({ ruled }: Evaluated): number =>
  counts(ruled) ? Infinity : ruled.filter(({ result }) => result === "kept").length;

/** What people read of it. */
export function signOffBody(data: SignOff, language: Needed["language"]): string {
  const words = WORDS[language];
  const person = code(data.reviewer.person ?? data.reviewer.login);
  const dayAt = (at: Instant) => dateIn(dayIn(data.time_zone, at), language);
  const day = dayAt(data.submitted);
  // What was not kept stands first: it is why the sign-off does not count.
  const ruled = data.rules.toSorted((a, b) => Number(a.result === "kept") - Number(b.result === "kept"));
  const rows = ruled.map(({ rule, result, ...fact }) => [
    `${SIGN_OFF_RULE_NAMES[rule][language]} ${cellCode(rule)}`,
    words.results[result],
    cellSentence(clauseOf(fact, signOffReasons)[language], language),
  ]);
  return [
    `# ${words.heading(data.pull_request)}`,
    // Both in one clock, so that neither seems to be before the other.
    [
      toldOf(data, words)(person, day),
      words.merged(dayAt(data.merged)),
      ...zoneLines(data.time_zone, language),
    ].join("\n"),
    coveredLine(data, language),
    ...countedLine(data, language),
    ...[capturedLate(data)?.[language] ?? []].flat(),
    table(words.rule, rows),
  ].join("\n\n");
}

/** Files that the line names; the record below has every one. */
const FILES = 20;

/** What was signed off, of whom and for which period: by ids, so that the page follows from the record alone. */
function coveredLine({ covers, period }: SignOff, language: Needed["language"]): string {
  const words = WORDS[language];
  const name = periodInTitle({ entities: [] }, { period, entity: "" }, language);
  const of = (): string[] => {
    switch (covers.what) {
      case "evidence":
        return [];
      case "review":
      case "certification":
        return [code(covers.entity), code(covers.regime)];
      case "controls": {
        const rest = covers.files.length - FILES;
        return [
          ...covers.files.slice(0, FILES).map((file) => code(file)),
          ...(rest > 0 ? [words.furtherFiles(rest)] : []),
        ];
      }
      default:
        return covers satisfies never;
    }
  };
  return words.coversLine(words.covers[covers.what], [...of(), name]);
}

/** By whose roster it counts, each apart; nothing where it does not. */
function countedLine({ counts_for: all }: SignOff, language: Needed["language"]): string[] {
  const words = WORDS[language];
  const named = all.map(({ role, entity }) => words.of(roleName(role)[language], code(entity)));
  const rest = named.length - FILES;
  return named.length === 0
    ? []
    : [words.counted([...named.slice(0, FILES), ...(rest > 0 ? [words.more(rest)] : [])])];
}

/** Of a review that was dismissed it is not known whether it approved, so nobody says that it did. */
function toldOf(data: SignOff, words: (typeof WORDS)["en"]): (person: string, day: string) => string {
  if (data.state === "dismissed") return words.dismissed;
  return isValidSignOff(data) ? words.countsSentence : words.doesNotCount;
}
