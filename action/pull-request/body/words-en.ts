import { count } from "../../../model/count.ts";
import type { DriftDifference } from "../../../model/drift.ts";
import type { ResolvedBy } from "../../../model/finding.ts";

type Drifted = Record<DriftDifference["verdict"], string>;
type Ended = "pass" | "stated" | "excepted" | "not-applicable" | "retired";
const finding = (n: number) => count(n, "finding");

/** What a pull request, its title and its check runs say in English; names are code already. */
export const english = {
  decide:
    "Approving this pull request countersigns that the evidence was seen; a finding is closed by changing the fact or the ownership statement, and the next scan shows it.",
  most: "Of each thing to do the ten that matter most are named: what serves a financial system first, then what the strict limits hold for, then what can write.",
  noDecision: "No new finding needs a decision.",
  conclude:
    "Countersign proposes these; a person adds what is missing in the file, here or later. The severity is an indication, and a named person concludes on it.",
  closed:
    "Nothing was mended here: a limit was changed or a risk was accepted, and the findings are open no more.",
  headings: {
    rules: "What people changed in the rules",
    closed: "Closed by a limit or an exception",
    unseen: "What could not be seen",
    gone: "Repositories that are gone",
    deficiencies: "Deficiencies that need a cause, an owner and a due date",
    decisions: "What needs a decision",
    drift: "Where documents differ",
    concluded: "What was concluded",
    unknown: "What could not be evaluated",
    others: "What else people changed in what they state",
    resolved: "Resolved",
    coverage: "What was looked at",
    verification: "Verification",
  },
  moreUnseen: (left: number, record: string) =>
    `and ${count(left, "more scope limitation")}; the [scan record](${record}) names each.`,
  moreSubjects: (left: number) => `and ${count(left, "more subject")}; the scan records name each.`,
  moreFiles: (left: number) => `and ${count(left, "more file")}; the scan records name each.`,
  differs: (files: number) =>
    `${count(files, "evidence file")} ${files === 1 ? "differs" : "differ"} from the base branch.`,
  verify: (record: string, commit: string, list: string, command: string) =>
    `To verify: the [scan record](${record}) at ${commit} and ${list} beside it vouch for each other: ${command} holds every file against its digest, and the record says what the list's own is.`,
  evidence: "Evidence",
  others: (left: number, where: string) => `and ${left} more; all are under ${where}`,
  unstated: (identities: number, findings: number) =>
    `${count(identities, "identity", "identities")} ${identities === 1 ? "has" : "have"} no ownership statement (${finding(findings)})`,
  writeStatements: (folder: string, questions: readonly string[]) =>
    `Write ownership statements under ${folder}; one may select many identities by kind, repository and name. That answers ${questions.join(", ")}.`,
  findings: finding,
  unseenFor: (reason: string, findings: number, subjects: readonly string[], rest: number) =>
    `${reason} ${finding(findings)}: ${[...subjects, ...(rest > 0 ? [`${rest} more`] : [])].join(", ")}.`,
  moreReasons: (left: number) =>
    `and ${count(left, "more reason")}; the evidence of each subject names its own.`,
  lists: (subject: string, parts: readonly string[]) => `${subject}: ${parts.join(", ")}.`,
  reason: (subject: string, reason: string) => `${subject}: ${reason}`,
  looser: (n: number) => `${count(n, "limit")} loosened`,
  authorities: (n: number) => `${count(n, "authority", "authorities")} changed`,
  exceptions: (n: number) => `${count(n, "exception")} added`,
  rulesIn: (files: number) => `rules changed in ${count(files, "file")}`,
  comma: ", ",
  rulesChanged: (words: string, since: string | null) =>
    `**${words.charAt(0).toUpperCase()}${words.slice(1)}** ${since === null ? "since the first scan" : `since ${since}, which was countersigned last`}. The evidence below is evaluated by these rules: approve it only if you approve them.`,
  notInForce: " It is not in force: **merging this pull request puts it in force.**",
  rulesSince: (words: string) =>
    `**Rules that people changed since the scan before: ${words}.** The pull request names each.`,
  withoutMending: (sentence: string) => `Without being mended, ${sentence}`,
  lacking: { cause: "its cause", owner: "an owner", due: "a due date" },
  deficiency: (
    link: string,
    control: string,
    what: string,
    reaches: readonly [string, string][],
    lacking: readonly string[],
  ) =>
    `${link} on ${control}: ${what} It reaches ${reaches.map(([entity, regime]) => `${entity} under ${regime}`).join(", ")}.${lacking.length === 0 ? "" : ` It needs ${lacking.join(", ")}.`}`,
  moreDeficiencies: (left: number, link: string) => `and ${left} more under ${link}`,
  conclusion: (link: string, interim: boolean, verdicts: readonly string[], commit: string) =>
    `${link}${interim ? ", interim" : ""}: ${verdicts.join(", ") || "no control"}. It rests on ${commit}.`,
  addition: (
    link: string,
    day: string,
    { verdicts, reasons }: { verdicts: readonly string[]; reasons: readonly string[] },
    commit: string,
  ) => {
    const parts = [
      ...verdicts,
      ...(reasons.length === 0 ? [] : [`other reasons for the same verdict on ${reasons.join(", ")}`]),
    ];
    return `${link}, addition of ${day} to the certified conclusion: ${parts.join("; ") || "no verdict differs"}. It rests on ${commit}.`;
  },
  becomes: (control: string, before: string, now: string) => `${control} was ${before} and is ${now}`,
  notConcluded: "not concluded on",
  counted: (n: number, verdict: string) => `${verdict}: ${n}`,
  moreConclusions: (left: number) => `and ${count(left, "more conclusion")}; the evidence has each.`,
  drift: {
    nothingCompared:
      "Nothing was compared: no document that must agree with another was found under controls/.",
    none: "No document differs from another where they must agree.",
    found: (all: number, blocking: number, operation: number, warn: number, accepted: number) =>
      `${count(all, "difference")} between documents: ${blocking} to be resolved or approved, ${operation} in what was performed, ${warn} to be looked at, ${accepted} accepted by a variance.`,
    verdict: {
      block: "must be resolved or approved",
      "deficient-operation": "not performed as stated",
      warn: "to be looked at",
      accepted: "accepted",
    } satisfies Drifted,
    line: (rule: string, verdict: string, why: string, left: string, right: string) =>
      `${rule} ${verdict}: ${why} ${left}; ${right}.`,
    more: (left: number) => `and ${count(left, "more difference")}; the drift report has each.`,
    open: (n: number) => (n === 0 ? "No open difference" : count(n, "open difference")),
  },
  moreGone: (left: number) =>
    `and ${count(left, "more repository", "more repositories")}; the evidence of each says why.`,
  ended: {
    pass: (checks: string) => `passes ${checks}`,
    stated: (checks: string) => `is answered by a document alone for ${checks}`,
    excepted: (checks: string) => `is excepted from ${checks}`,
    "not-applicable": (checks: string) => `no longer concerned by ${checks}`,
    retired: (checks: string) => `retired, which ends ${checks}`,
  } satisfies Record<Ended, (checks: string) => string>,
  endings: (subject: string, endings: readonly string[]) => `${subject}: ${endings.join("; ")}.`,
  by: {
    fact: "by changed facts",
    statement: "by what people state",
    limit: "by a changed limit",
    exception: "by an exception",
  } satisfies Record<ResolvedBy, string>,
  byUnknown: "for a reason that is not recorded",
  resolved: (all: number, causes: readonly (readonly [number, string])[]) => {
    const were = `${finding(all)} ${all === 1 ? "was" : "were"} resolved`;
    const [only] = causes;
    return causes.length === 1 && only !== undefined
      ? `${were} ${only[1]}.`
      : `${were}: ${causes.map(([n, words]) => `${n} ${words}`).join(", ")}.`;
  },
  title: {
    of: (login: string, parts: readonly string[]) => `Evidence for ${login}: ${parts.join(", ")}`,
    tampered: "evidence was changed by hand",
    failed: (n: number) => `${finding(n)} ${n === 1 ? "needs" : "need"} a decision`,
    unknown: (n: number, alone: boolean) => `${alone ? finding(n) : n} could not be evaluated`,
    deficiencies: (n: number) => `${count(n, "deficiency", "deficiencies")} proposed`,
    conclusions: (n: number) => count(n, "conclusion"),
    files: (n: number) => `${count(n, "file")} changed, no new finding`,
    quiet: "scan records, nothing changed",
  },
  checkRun: (tampered: boolean, unseen: number, open: number) => {
    const parts = [
      ...(tampered ? ["evidence was changed by hand"] : []),
      ...(unseen === 0 ? [] : [`not everything could be read (${count(unseen, "scope limitation")})`]),
      count(open, "open finding"),
    ].join(", ");
    return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
  },
};
export type PullRequestWords = typeof english;
