import { SIGN_OFF_RULE_NAMES } from "../../model/sign-off-rule-names.ts";
import type { Instant } from "../../model/instant.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { clauseOf } from "../../model/reasons/register.ts";
import { signOffReasons } from "../../model/reasons/sign-off.ts";
import { dayIn } from "../../model/time-zone.ts";
import { zoneLines } from "../../model/zone-sentence.ts";
import { roleName } from "../../model/role-name.ts";
import type { Decided, Evaluated } from "./decide.ts";
import { loginOf, type PullFacts } from "./facts.ts";
import type { Needed } from "./needed.ts";
import { counts, type Ruled } from "./rules/index.ts";
import { sentence } from "../format/sentence.ts";
import { WORDS } from "./words.ts";

/** What a check run shows. */
export interface CheckRunText {
  result: "success" | "failure" | "action_required";
  title: string;
  summary: string;
}

/** Sign-offs that two people give. */
const IN_PAIRS: readonly Needed["requirements"][number]["what"][] = [
  "exception",
  "financial-exception",
  "certification",
];

/** People who are named in a cell, and approvals that are explained, at most. */
const NAMED = 10;
const EXPLAINED = 30;

/** The check run of a pull request that needs no sign-off: a required check that nobody creates would wait for ever. */
export const notNeeded = (language: Language): CheckRunText => ({
  result: "success",
  title: WORDS[language].notNeeded,
  summary: WORDS[language].none,
});

/** What people read on a pull request: what is missing first, then who may give it, then what does not count and why. */
export function checkRunText(
  needed: Needed,
  pull: Pick<PullFacts, "base" | "approvals">,
  decided: readonly Decided[],
  at: Instant,
): CheckRunText {
  const { language, faults, due, zone, rosterChanges: rosters } = needed;
  const words = WORDS[language];
  const given = decided.filter((one) => one.given !== null).length;
  const missing = decided.filter((one) => one.given === null);
  const isRefused = faults.length > 0;
  const rows = decided.map((one) => rowOf(one, { words, language, zone }));
  const useless = pull.approvals.filter(({ id }) =>
    decided.every(({ evaluated }) => !evaluated.some((one) => one.approval.id === id && counts(one.ruled))),
  );
  const explained = useless
    .slice(0, EXPLAINED)
    .map(({ id }) => whyNot(nearestOf(id, decided), { language, zone }));
  const names = missing.map((one) => roleOf(one, words, language)).join(", ");
  const apart = rosters.length === 0 ? null : words.rosterApart(rosters.map(code).join(", "));
  const lines = [
    ...(isRefused ? [] : [apart ?? (missing.length === 0 ? words.mayMerge : words.missing(names))]),
    ...(isRefused
      ? [
          `### ${words.mustNot}`,
          faults.map((one) => `- ${sentence(clauseOf(one, signOffReasons)[language], language)}`).join("\n"),
        ]
      : []),
    ...(due === null ? [] : [words.due(dateIn(due, language), dayIn(zone, at) > due)]),
    table(words.head, rows),
    ...(decided.filter(({ requirement: { what } }) => IN_PAIRS.includes(what)).length === 2
      ? [words.apart]
      : []),
    ...(explained.length === 0 ? [] : [`### ${words.doNotCount}`, explained.join("\n")]),
    ...zoneLines(zone, language),
    words.base(code(pull.base.slice(0, 10))),
  ];
  return {
    result: isRefused ? "failure" : missing.length === 0 ? "success" : "action_required",
    title: isRefused
      ? words.refused
      : missing.length === 0
        ? words.signed
        : words.given(given, decided.length),
    summary: lines.filter((line) => line !== "").join("\n\n"),
  };
}

type Words = (typeof WORDS)["en"];
type Language = Needed["language"];
/** The words of a language, and the zone of the days in them. */
type Wording = Pick<Needed, "language" | "zone"> & { words: Words };

function rowOf({ requirement, given, eligible }: Decided, { words, language, zone }: Wording): string[] {
  const named = eligible.slice(0, NAMED).map(({ name, login }) => `${cellCode(name)} (${cellCode(login)})`);
  const rest = eligible.length - named.length;
  const people = rest > 0 ? [...named, words.more(rest)] : named;
  return [
    words.what[requirement.what],
    roleOf({ requirement }, words, language),
    people.length === 0 ? words.nobody : people.join(", "),
    given === null
      ? words.isMissing
      : words.by(
          cellCode(given.entries[0]?.name ?? loginOf(given.approval)),
          dateIn(dayIn(zone, given.approval.submitted), language),
        ),
  ];
}

function roleOf({ requirement }: Pick<Decided, "requirement">, words: Words, language: Language): string {
  const { roles, entity } = requirement;
  const names =
    roles.length === 0 ? words.anyone : roles.map((role) => roleName(role)[language]).join(words.or);
  return entity === null ? names : words.of(names, entity);
}

/** The approval for the sign-off that it comes nearest to. */
function nearestOf(id: number, decided: readonly Decided[]): Evaluated | null {
  const all = decided.flatMap(({ evaluated }) => evaluated.filter(({ approval }) => approval.id === id));
  return all.reduce<Evaluated | null>(
    (best, one) => (best === null || open(one).length < open(best).length ? one : best),
    null,
  );
}

const open = ({ ruled }: Evaluated): Ruled[] => ruled.filter(({ result }) => result !== "kept");

function whyNot(evaluated: Evaluated | null, { language, zone }: Omit<Wording, "words">): string {
  if (evaluated === null) return "";
  const reasons = open(evaluated).map(
    ({ rule, ...fact }) =>
      `  - ${SIGN_OFF_RULE_NAMES[rule][language]} ${code(rule)}: ${sentence(clauseOf(fact, signOffReasons)[language], language)}`,
  );
  const { approval } = evaluated;
  return [
    `- ${code(loginOf(approval))}, ${dateIn(dayIn(zone, approval.submitted), language)}`,
    ...reasons,
  ].join("\n");
}
