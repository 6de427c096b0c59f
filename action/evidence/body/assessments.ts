import { isOpen, type Assessment } from "../../../model/assessment.ts";
import type { CheckDescription } from "../described.ts";
import { sentenceOf } from "../../../model/reasons/print.ts";
import { prose } from "../../format/prose.ts";

/** Descriptions of the checks by id. */
export type Checks = ReadonlyMap<string, CheckDescription>;

const WORDS = {
  fail: "Failed",
  unknown: "Unknown: we could not look",
  pass: "Passed",
  stated: "Stated: a document says so, and no scan saw it",
  "not-applicable": "Does not apply",
  excepted: "Excepted",
} as const;

function finding(assessment: Assessment, checks: Checks): string {
  const { check, controls, outcome, since } = assessment;
  const described = checks.get(check);
  return [
    `### ${described?.words.question.en ?? check}`,
    "",
    `${WORDS[outcome]}, since ${since}.`,
    prose(sentenceOf(assessment, "en")),
    ...(described === undefined ? [] : [described.words.risk.en, described.words.remedy.en]),
    `Check ${check}, for ${controls.join(", ") || "no control"}.`,
  ].join("\n");
}

/** A finding that somebody accepted for a time: by which exception, until when and why is in its reason. */
function excepted(assessment: Assessment, checks: Checks): string {
  const { check, controls, since } = assessment;
  return [
    `### ${checks.get(check)?.words.question.en ?? check}`,
    "",
    `${WORDS.excepted}, since ${since}.`,
    prose(sentenceOf(assessment, "en")),
    `Check ${check}, for ${controls.join(", ") || "no control"}.`,
  ].join("\n");
}

const inOneLine = (one: Assessment): string =>
  `- ${WORDS[one.outcome]}: ${one.check}. ${prose(sentenceOf(one, "en"))}`;

type Print = (assessment: Assessment, checks: Checks) => string;

/** The same of an assessment that many subjects share is printed once for these checks. A memo, not state. */
function once(print: Print): Print {
  const texts = new WeakMap<Checks, WeakMap<Assessment, string>>();
  return (assessment, checks) => {
    const known = texts.get(checks) ?? new WeakMap<Assessment, string>();
    texts.set(checks, known);
    const text = known.get(assessment) ?? print(assessment, checks);
    known.set(assessment, text);
    return text;
  };
}

const printed = { finding: once(finding), excepted: once(excepted), line: once(inOneLine) };

/** What was concluded: open findings first, with what to do; then excepted ones; then the rest in one line each. */
export function assessmentsBody(assessments: readonly Assessment[], checks: Checks): string[] {
  const open = assessments.filter(isOpen);
  const accepted = assessments.filter(({ outcome }) => outcome === "excepted");
  const rest = assessments.filter((one) => !isOpen(one) && one.outcome !== "excepted");
  return [
    ...(open.length === 0 ? [] : ["## Open findings", ...open.map((one) => printed.finding(one, checks))]),
    ...(accepted.length === 0
      ? []
      : ["## Excepted findings", ...accepted.map((one) => printed.excepted(one, checks))]),
    ...(rest.length === 0
      ? []
      : ["## Other checks", rest.map((one) => printed.line(one, checks)).join("\n")]),
  ];
}
