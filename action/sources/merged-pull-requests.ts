import { firstDayOfChanges } from "../../model/changes-window.ts";
import { dayOf } from "../../model/instant.ts";
import type { Permission } from "../github/port.ts";
import { branchChanges, branchReading, takeBranchPage } from "./branch-reading.ts";
import { closeChanges, closeRepositories } from "./close-look.ts";
import { CHANGE_VARIABLES, changeFields, ChangesNode } from "./merged-query.ts";
import { readInBatches } from "./repository-batches.ts";
import type { Source } from "./source.ts";
import { unitOf } from "./unit-of.ts";

const ofRepository = (name: string): Permission => ({ name, level: "read", of: "repository" });
const CONTENTS = ofRepository("contents");
const CHECKS = [ofRepository("checks"), ofRepository("statuses")];

/** What came into the default branches of repositories of which controls ask more: pull requests, and pushes beside them. */
export const mergedPullRequests: Source = {
  id: "merged-pull-requests",
  endpoints: ["POST /graphql"],
  permission: ofRepository("pull_requests"),
  further: [CONTENTS, ...CHECKS, ofRepository("issues")],
  plan: null,
  unit: "what came into one repository's default branch since the scan before; a repository that no financial system names is not asked about",
  meaning: {
    refused: "403, or a node refused within a query, means that a permission is missing for this repository.",
    notFound: "404 is a refusal: GitHub has no other way to show how a pull request was merged.",
    empty:
      "No pull request and no commit means that nothing came into the branch, provided both permissions are granted; what is hidden of a pull request is not known.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const { ask, recorded, started } = context;
    const first = firstDayOfChanges(dayOf(started));
    const lacksChecks = CHECKS.some((permission) => ask.lacks(permission));
    const repositories = closeRepositories(context);
    const readings = await readInBatches(context, repositories, {
      fields: changeFields,
      variables: CHANGE_VARIABLES,
      node: ChangesNode,
      permission: ask.lacks(this.permission) ? this.permission : CONTENTS,
      begin: (repository) => branchReading(repository, recorded.get(repository.id) ?? null, first),
      values: ({ pulls, commits }) => ({
        pulls: pulls.cursor,
        commits: commits.cursor,
        asksPulls: !pulls.done,
        asksCommits: !commits.done,
      }),
      take: (reading, node, page) => takeBranchPage(reading, node, { ...page, lacksChecks }),
    });
    const read = repositories.flatMap(({ id, name }) => {
      const reading = readings.get(id);
      if (reading === undefined) return [];
      const scope = { of: "repository" as const, repository: id };
      // What was not read to its end is not recorded: the next scan goes on from what is.
      const changes = reading.state === "complete" ? branchChanges(reading.data, started) : null;
      const items = changes === null ? 0 : changes.merged.length + changes.pushes.length;
      return [{ unit: unitOf({ source: this.id, scope, name }, reading, items), changes }];
    });
    return closeChanges(this.id, context, read);
  },
};
