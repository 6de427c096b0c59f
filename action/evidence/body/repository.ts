import { isOpen } from "../../../model/assessment.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import { type NeverRun, type Repository, RepositoryFacts } from "../../../model/repository.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { openFindings } from "./open.ts";
import { retirement } from "./retirement.ts";

const listed = (values: readonly string[]) =>
  values.length === 0 ? "none" : values.map(cellCode).join(", ");

function environments({ environments: all }: RepositoryFacts): string {
  if (all === null) return "Its environments could not be read.";
  if (all.length === 0) return "It has no environments.";
  return table(
    ["Environment", "Reviewers", "Self-review", "Wait", "Branches"],
    all.map(({ name, reviewers, prevent_self_review: prevented, wait_minutes: wait, branches }) => [
      cellCode(name),
      listed(reviewers),
      prevented ? "prevented" : "allowed",
      `${wait} min`,
      branches,
    ]),
  );
}

function workflows({ workflows: all, never_run: others }: RepositoryFacts): string {
  if (all === null) return "Its workflow files could not be read.";
  if (all.length === 0)
    return others === null || others.length === 0
      ? "It has no workflow files."
      : "GitHub runs none of its workflow files.";
  return table(
    ["Workflow", "Secrets it names", "Can reach any secret", "Workflows it calls"],
    all.map(({ path, secrets, any_secret: any, jobs }) => [
      cellCode(path),
      listed(secrets),
      any ? "yes" : "no",
      listed([...new Set(jobs.flatMap(({ calls }) => (calls === null ? [] : [calls.workflow])))]),
    ]),
  );
}

const WHY: Readonly<Record<NeverRun["why"], string>> = {
  "no-document": "it holds nothing but comments",
  "not-yaml": "it is no YAML",
  "not-a-workflow": "it has not the form of a workflow",
  expression: "GitHub refuses an expression in it",
  "too-large": "it is beyond a bound",
  "symbolic-link": "it is a symbolic link",
  submodule: "it is a submodule",
};

/** Files that GitHub never runs; nothing where there are none. */
function neverRun({ never_run: all }: RepositoryFacts): string[] {
  if (all === null || all.length === 0) return [];
  const rows = all.map(({ path, why, line, detail }) => [
    cellCode(path),
    WHY[why],
    line === null ? "" : String(line),
    detail === null ? "" : cellCode(detail),
  ]);
  return [
    "GitHub never runs these files, so that they name no secret:",
    table(["File", "Why", "Line", "What"], rows),
  ];
}

/** What matters first: whether it is archived, and what is open. */
const lead = ({ facts, assessments }: Repository): string =>
  `It is ${facts.visibility}${facts.archived ? " and archived" : ""}, and ${openFindings(assessments.filter(isOpen).length)}.`;

/** The body of a repository's file. */
export function repositoryBody(repository: Repository, checks: Checks): string {
  const { environments: _, workflows: __, never_run: ___, ...facts } = repository.facts;
  return [
    `# Repository ${code(repository.name)}`,
    ...(repository.state === "retired"
      ? [retirement("repository", repository.lifecycle)]
      : [lead(repository)]),
    factsTable(RepositoryFacts, facts),
    environments(repository.facts),
    workflows(repository.facts),
    ...neverRun(repository.facts),
    ...assessmentsBody(repository.assessments, checks),
  ].join("\n\n");
}
