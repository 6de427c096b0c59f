import { z } from "zod";
import type { ApiReading, Permission, RefusedPaths } from "../github/port.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

/** Repositories of one query: each is asked for by name under an alias of its own. */
const LARGEST_BATCH = 10;
/** Items of each page: GitHub counts a query by the connections that it could open, and ends it after ten seconds. */
const LARGEST_PAGE = 10;
/** Pages that are read of one repository at most; what has more is cut off and not recorded. */
export const MOST_PAGES = 100;

type Value = string | number | boolean | null;

/** What is asked of one repository after the other, several of them in a query. */
export interface BatchQuestion<Node extends z.ZodType, State> {
  /** What a repository is asked for; names of variables end in the number that is given. It may use `$size`. */
  fields: (at: number) => string;
  /** The variables and their types, by name without that number. */
  variables: Readonly<Record<string, string>>;
  node: Node;
  permission: Permission;
  begin: (repository: ListedRepository) => State;
  /** Values of the variables for the next page. */
  values: (state: State) => Readonly<Record<string, Value>>;
  /**
   * Takes a page, and says whether another is needed; `refused` has paths below the repository. After the last page
   * none is read.
   */
  take: (
    state: State,
    node: z.output<Node>,
    { refused, isLast }: { refused: RefusedPaths; isLast: boolean },
  ) => "more" | "done" | "refused";
}

interface Turn<State> {
  repository: ListedRepository;
  state: State;
  pages: number;
}

/** What came of each repository, by id. One that GitHub gives up on is asked for with fewer others, then with fewer items. */
export async function readInBatches<Node extends z.ZodType, State>(
  { ask, organization }: Pick<SourceContext, "ask" | "organization">,
  repositories: readonly ListedRepository[],
  question: BatchQuestion<Node, State>,
): Promise<ReadonlyMap<number, ApiReading<State>>> {
  const { permission } = question;
  const schema = z.record(z.string(), question.node.nullable());
  const readings = new Map<number, ApiReading<State>>();
  const waiting: Turn<State>[] = repositories.map((repository) => ({
    repository,
    state: question.begin(repository),
    pages: 0,
  }));
  let [batch, size] = [LARGEST_BATCH, LARGEST_PAGE];
  while (waiting.length > 0) {
    const turns = waiting.splice(0, batch);
    const reading = await ask.graphql({
      query: queryOf(question, turns.length),
      variables: variablesOf(organization.login, size, turns, question),
      schema,
      permission,
    });
    if (reading.state === "error" && reading.overloaded && (turns.length > 1 || size > 1)) {
      waiting.unshift(...turns);
      if (turns.length > 1) batch = Math.ceil(turns.length / 2);
      else size = Math.ceil(size / 2);
      continue;
    }
    const data = reading.state === "complete" || reading.state === "partial" ? reading.data : null;
    turns.forEach((turn, at) => {
      const { id } = turn.repository;
      if (reading.state !== "complete" && reading.state !== "partial") {
        readings.set(id, reading);
        return;
      }
      const node = data?.[`r${at}`] ?? null;
      const refused = refusedOf(reading.refused, `r${at}`);
      turn.pages += 1;
      const isLast = turn.pages >= MOST_PAGES;
      const took =
        node === null || refused === null ? "refused" : question.take(turn.state, node, { refused, isLast });
      if (took === "more" && !isLast) waiting.push(turn);
      else readings.set(id, ended(took, turn.state, ask.remedy(permission)));
    });
  }
  return readings;
}

function ended<State>(
  took: "more" | "done" | "refused",
  data: State,
  remedy: ReturnType<SourceContext["ask"]["remedy"]>,
): ApiReading<State> {
  switch (took) {
    case "done":
      return { state: "complete", data };
    case "more":
      return {
        state: "partial",
        data,
        reason: { reason: "too-many-requests", with: { requests: MOST_PAGES } },
        remedy: null,
      };
    case "refused":
      return { state: "denied", reason: { reason: "query-refused", with: {} }, remedy };
    default:
      return took satisfies never;
  }
}

/** What was refused below one repository; null where a refusal names no repository, so that it may be any of them. */
function refusedOf(paths: RefusedPaths, alias: string): RefusedPaths | null {
  if (paths.some(([first]) => first === undefined)) return null;
  return paths.filter(([first]) => first === alias).map(([, ...below]) => below);
}

function queryOf<Node extends z.ZodType, State>(
  { fields, variables }: BatchQuestion<Node, State>,
  count: number,
): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const declared = numbers.flatMap((at) => [
    `$name${at}: String!`,
    ...Object.entries(variables).map(([name, type]) => `$${name}${at}: ${type}`),
  ]);
  return `query($org: String!, $size: Int!, ${declared.join(", ")}) {
${numbers.map((at) => `  r${at}: repository(owner: $org, name: $name${at}) {${fields(at)}}`).join("\n")}
}`;
}

function variablesOf<Node extends z.ZodType, State>(
  org: string,
  size: number,
  turns: readonly Turn<State>[],
  { values }: BatchQuestion<Node, State>,
): Record<string, Value> {
  const own = turns.flatMap(({ repository, state }, at): [string, Value][] => [
    [`name${at}`, repository.name],
    ...Object.entries(values(state)).map(([name, value]): [string, Value] => [`${name}${at}`, value]),
  ]);
  return { org, size, ...Object.fromEntries(own) };
}
