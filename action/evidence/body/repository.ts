import type { Language } from "../../../model/language.ts";
import { REPOSITORY_WORDS as WORDS, type RepositoryWords } from "./repository-words.ts";
import { isOpen } from "../../../model/assessment.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import type { Pieces } from "../../../model/pieces.ts";
import { BRANCH_NAMES, NEVER_RUN_NAMES } from "../../../model/repository-names.ts";
import { type Repository, RepositoryFacts } from "../../../model/repository.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { life } from "./life.ts";
import { openFindings } from "./open.ts";
import { retirement } from "./retirement.ts";

const listed = (values: readonly string[], own: RepositoryWords) =>
  values.length === 0 ? own.none : values.map(cellCode).join(own.comma);

function environments(
  { environments: all }: RepositoryFacts,
  own: RepositoryWords,
  language: Language,
): string {
  if (all === null) return own.environmentsUnread;
  if (all.length === 0) return own.noEnvironments;
  return table(
    own.environmentHead,
    all.map(({ name, reviewers, prevent_self_review: prevented, wait_minutes: wait, branches }) => [
      cellCode(name),
      listed(reviewers, own),
      prevented ? own.prevented : own.allowed,
      own.minutes(wait),
      BRANCH_NAMES[branches][language],
    ]),
  );
}

function workflows({ workflows: all, never_run: others }: RepositoryFacts, own: RepositoryWords): string {
  if (all === null) return own.workflowsUnread;
  if (all.length === 0) return others === null || others.length === 0 ? own.noWorkflows : own.noneRuns;
  return table(
    own.workflowHead,
    all.map(({ path, secrets, any_secret: any, jobs, outside, unpinned }) => [
      cellCode(path),
      listed(secrets, own),
      any ? own.yes : own.no,
      listed([...new Set(jobs.flatMap(({ calls }) => (calls === null ? [] : [calls.workflow])))], own),
      outside === null ? own.notKnown : listed(outside, own),
      unpinned === null
        ? own.notKnown
        : `${listed(unpinned.uses, own)}${unpinned.more > 0 ? ` +${unpinned.more}` : ""}`,
    ]),
  );
}

/** Files that GitHub never runs; nothing where there are none. */
function neverRun({ never_run: all }: RepositoryFacts, own: RepositoryWords, language: Language): string[] {
  if (all === null || all.length === 0) return [];
  const rows = all.map(({ path, why, line, detail }) => [
    cellCode(path),
    NEVER_RUN_NAMES[why][language],
    line === null ? "" : String(line),
    detail === null ? "" : cellCode(detail),
  ]);
  return [own.neverRun, table(own.neverRunHead, rows)];
}

/** What matters first: whether it is archived, and what is open. */
const lead = ({ facts, assessments }: Repository, language: Language): string =>
  WORDS[language].lead(
    facts.visibility,
    facts.archived,
    openFindings(assessments.filter(isOpen).length, language),
  );

/** The body of a repository's file. */
export function repositoryBody(repository: Repository, checks: Checks, language: Language): Pieces {
  const { environments: _, workflows: __, never_run: ___, ...facts } = repository.facts;
  const own = WORDS[language];
  return [
    [
      `# ${own.heading} ${code(repository.name)}`,
      ...(repository.state === "retired"
        ? [retirement("repository", repository.lifecycle, language)]
        : [lead(repository, language)]),
      factsTable(RepositoryFacts, facts, language),
      environments(repository.facts, own, language),
      workflows(repository.facts, own),
      ...neverRun(repository.facts, own, language),
    ].join("\n\n"),
    assessmentsBody(repository.assessments, checks, language),
    life("repository", repository.lifecycle, language),
  ];
}
