import { cellCode, code, table } from "../../../model/markdown.ts";
import type { Repository, RepositoryFacts } from "../../../model/repository.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
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

function workflows({ workflows: all }: RepositoryFacts): string {
  if (all === null) return "Its workflow files could not be read.";
  if (all.length === 0) return "It has no workflow files.";
  return table(
    ["Workflow", "Secrets it names", "Can reach any secret"],
    all.map(({ path, secrets, any_secret: any }) => [cellCode(path), listed(secrets), any ? "yes" : "no"]),
  );
}

/** The body of a repository's file. */
export function repositoryBody(repository: Repository, checks: Checks): string {
  const { environments: _, workflows: __, ...facts } = repository.facts;
  return [
    `# Repository ${code(repository.name)}`,
    ...(repository.state === "retired" ? [retirement("repository", repository.lifecycle)] : []),
    factsTable(facts),
    environments(repository.facts),
    workflows(repository.facts),
    ...assessmentsBody(repository.assessments, checks),
  ].join("\n\n");
}
