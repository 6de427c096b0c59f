import { type Job, OUTSIDE_EVENTS, type Workflow } from "../../model/repository.ts";
import type { Mapping, Tree } from "./workflow-document.ts";
import { valueOf } from "./workflow-grammar.ts";
import { actionOf, inputOf, jobSteps, scriptText } from "./workflow-steps.ts";

type OutsideCode = Job["outside_code"];

/** The events among these that people outside can cause, sorted. */
export const outsideEvents = (events: readonly string[]): NonNullable<Workflow["outside"]> =>
  OUTSIDE_EVENTS.filter((event) => events.includes(event));

/**
 * What a job runs that somebody outside may have written, where such a person started it: the surest first. A checkout
 * without a ref takes the base branch.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export function outsideCodeOf(job: Mapping): OutsideCode {
  const found = new Set(jobSteps(job).map(codeOf));
  return (["head", "text", "computed"] as const).find((one) => found.has(one)) ?? null;
}

function codeOf(step: Tree): OutsideCode {
  const action = actionOf(step);
  if (action === "actions/checkout")
    return checkedOut(["ref", "repository"].map((name) => inputOf(step, name)));
  const script = scriptText(
    action === "actions/github-script" ? inputOf(step, "script") : valueOf(step, "run"),
  );
  return script === null ? null : inScript(script, valueOf(step, "env"));
}

function checkedOut(inputs: readonly (Tree | null)[]): OutsideCode {
  const texts = inputs.map(scriptText).filter((text) => text !== null);
  if (texts.some(namesHead)) return "head";
  const paths = texts.flatMap((text) => (text.includes("${{") ? (pathsIn(text) ?? [""]) : []));
  return paths.every((path) => OF_BASE.test(path)) ? null : "computed";
}

function inScript(script: string, env: Tree | null): OutsideCode {
  const lines = script.split("\n");
  if (lines.some((line) => /\bgh +pr +checkout\b/.test(line))) return "head";
  const fetching = lines.filter((line) => /\bgit\b/.test(line) && MOVES.test(line));
  if (fetching.some(namesHead)) return "head";
  if ((pathsIn(script) ?? []).some(isOutsideText)) return "text";
  const values = env?.is === "map" ? env.entries.map(({ value }) => scriptText(value)) : [];
  return fetching.length > 0 && values.some((value) => value !== null && namesHead(value))
    ? "computed"
    : null;
}

/** What git is told to bring in another commit by. */
const MOVES = /\b(?:checkout|switch|fetch|pull|merge|reset|clone|worktree)\b/;

/** The head of a pull request, or of the run that started this one. */
const HEAD = [
  /\bpull\/(?:\$|[0-9])/,
  /\bgithub\.head_ref\b/,
  /\bgithub\.event\.pull_request\.(?:head\b|merge_commit_sha\b)/,
  /\bgithub\.event\.workflow_run\.(?:head_|pull_requests\b)/,
];
const namesHead = (text: string): boolean => HEAD.some((pattern) => pattern.test(text));

/** What stands for the base branch, or is chosen by who keeps the repository, whatever event started the run. */
const OF_BASE =
  /^(?:github\.(?:ref|ref_name|sha|base_ref|repository|workflow_sha)|github\.event\.repository\.(?:default_branch|full_name)|github\.event\.pull_request\.base\.[a-z_.]+|vars\.\w+)$/;

/**
 * Texts that people outside write, by how their names end.
 * https://docs.github.com/en/actions/concepts/security/script-injections
 */
const OUTSIDE_TEXT =
  /(?:^|\.)(?:body|default_branch|email|head_branch|head_ref|label|message|name|page_name|ref|title)$/;
const isOutsideText = (path: string): boolean =>
  path === "github.head_ref" ||
  (path.startsWith("github.event.") &&
    OUTSIDE_TEXT.test(path) &&
    !OF_BASE.test(path) &&
    !OF_OWNER.test(path));

/** Names that only who keeps the repository gives. */
const OF_OWNER = /^github\.event\.(?:repository|organization|workflow|workflow_run\.name|label)\b/;

/** The names that the expressions of a text read, `github.event.issue.title`; null without any. */
function pathsIn(text: string): readonly string[] | null {
  const expressions = text.split("${{").slice(1);
  if (expressions.length === 0) return null;
  const read = expressions.map((rest) => (rest.split("}}")[0] ?? "").replace(/'[^']*'/g, " "));
  return read.flatMap((expression) => expression.match(/[\w.*-]+/g) ?? [""]);
}
