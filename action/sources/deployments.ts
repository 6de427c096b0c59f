import { z } from "zod";
import type { Deployment, RepositoryChanges } from "../../model/change.ts";
import { firstDayOfChanges } from "../../model/changes-window.ts";
import { dayOf, GitHubTime, type Instant, midnightOf } from "../../model/instant.ts";
import { Text } from "../../model/text.ts";
import { closeChanges, closeRepositories } from "./close-look.ts";
import { changeAccount } from "./merged-change.ts";
import { readInBatches } from "./repository-batches.ts";
import type { Source } from "./source.ts";
import { unitOf } from "./unit-of.ts";

/** What is asked of one repository. GraphQL takes names of environments alone, so that all are read. */
export const deploymentFields = (at: number): string => `
    deployments(first: $size, after: $cursor${at}, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { databaseId environment commitOid createdAt creator { __typename login } }
    }`;

const Node = z.object({
  deployments: z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(
        z
          .object({
            databaseId: z.number().int().positive().nullable(),
            environment: Text.nullable(),
            commitOid: z.string(),
            createdAt: GitHubTime,
            creator: z.object({ __typename: z.string(), login: Text }).nullable(),
          })
          .nullable(),
      ),
    })
    .nullable(),
});

interface DeploymentReading {
  from: Instant;
  cursor: string | null;
  recorded: ReadonlySet<number>;
  found: Deployment[];
}

/** Deployments of repositories of which controls ask more. */
export const deployments: Source = {
  id: "deployments",
  endpoints: ["POST /graphql"],
  permission: { name: "deployments", level: "read", of: "repository" },
  plan: null,
  unit: "the deployments of one repository since the scan before; a repository that no financial system names is not asked about",
  meaning: {
    refused:
      "403, or a node refused within a query, means that the permission is missing for this repository.",
    notFound: "404 is a refusal: the list of deployments is asked for by GraphQL alone.",
    empty: "No deployment means that none was started, provided the permission is granted.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const { ask, recorded, started } = context;
    const first = midnightOf(firstDayOfChanges(dayOf(started)));
    const repositories = closeRepositories(context);
    const readings = await readInBatches(context, repositories, {
      fields: deploymentFields,
      variables: { cursor: "String" },
      node: Node,
      permission: this.permission,
      begin: ({ id }): DeploymentReading => beginning(recorded.get(id), first),
      values: ({ cursor }) => ({ cursor }),
      take: takeDeployments,
    });
    const read = repositories.flatMap(({ id, name }) => {
      const reading = readings.get(id);
      if (reading === undefined) return [];
      const scope = { of: "repository" as const, repository: id };
      const isHidden =
        reading.state === "complete" && reading.data.found.length === 0 && ask.lacks(this.permission);
      const told: typeof reading = isHidden
        ? {
            state: "denied",
            reason: { reason: "empty-list-without-permission", with: {} },
            remedy: ask.remedy(this.permission),
          }
        : reading;
      const found = told.state === "complete" ? told.data.found : null;
      const changes: RepositoryChanges | null = found && {
        repository: id,
        head: null,
        merged: [],
        pushes: [],
        deployments: found,
      };
      return [{ unit: unitOf({ source: this.id, scope, name }, told, found?.length ?? 0), changes }];
    });
    return closeChanges(this.id, context, read);
  },
};

const beginning = (known: RepositoryChanges | undefined, first: Instant): DeploymentReading => ({
  from: known?.deployments.at(-1)?.at ?? first,
  cursor: null,
  recorded: new Set(known?.deployments.map(({ deployment }) => deployment)),
  found: [],
});

function takeDeployments(
  reading: DeploymentReading,
  { deployments: page }: z.output<typeof Node>,
): "more" | "done" | "refused" {
  if (page === null) return "refused";
  let isBefore = false;
  for (const node of page.nodes) {
    const databaseId = node?.databaseId ?? null;
    if (node === null || databaseId === null) return "refused";
    const { environment, commitOid, createdAt, creator } = node;
    isBefore ||= createdAt < reading.from;
    if (createdAt < reading.from || reading.recorded.has(databaseId)) continue;
    reading.found.push({
      deployment: databaseId,
      environment: environment ?? "",
      commit: commitOid,
      by: changeAccount(creator),
      at: createdAt,
    });
  }
  reading.cursor = page.pageInfo.endCursor;
  return isBefore || !page.pageInfo.hasNextPage ? "done" : "more";
}
