import { z } from "zod";
import type { ObservedIdentityOf } from "../../model/snapshot.ts";
import { Id, SafeName, Text } from "../../model/text.ts";
import { ownFactsOf, ListedRunner } from "./runner.ts";
import { seenInPart } from "./seen-in-part.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const Group = z.object({
  id: Id,
  name: Text,
  visibility: z.enum(["all", "private", "selected"]).nullable().catch(null),
  allows_public_repositories: z.boolean(),
  restricted_to_workflows: z.boolean().nullish(),
});
type Group = z.infer<typeof Group>;
const Repository = z.object({ id: Id, name: SafeName });

/** Machines of the organisation's own on which workflows run, and the groups that say which repositories may use them. */
export const organizationRunners: Source = {
  id: "organization-runners",
  endpoints: [
    "GET /orgs/{org}/actions/runners",
    "GET /orgs/{org}/actions/runner-groups",
    "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
  ],
  permission: { name: "organization_self_hosted_runners", level: "read", of: "organization" },
  plan: null,
  unit: "the list of runners, the list of groups, and the repositories of each group with a runner that is for selected ones",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal for both lists; for one group it means that it was removed meanwhile.",
    empty: "An empty list with a total count of 0 means no runner, provided the permission is granted.",
  },
  gives: ["runner"],
  needs: ["repositories"],
  async collect(context) {
    const { ask, organization } = context;
    const question = { parameters: { org: organization.login }, permission: this.permission };
    const [listed, grouped] = await Promise.all([
      ask.list({
        ...question,
        route: "GET /orgs/{org}/actions/runners",
        schema: ListedRunner,
        key: "runners",
        identify: ({ id }) => id,
      }),
      ask.list({
        ...question,
        route: "GET /orgs/{org}/actions/runner-groups",
        schema: Group,
        key: "runner_groups",
        identify: ({ id }) => id,
      }),
    ]);
    const reading = proven(listed, this.permission, ask);
    const groups = proven(grouped, this.permission, ask);
    const runners = dataOf(reading) ?? [];
    const used = new Set(runners.map(({ runner_group_id: id }) => id));
    const read = await Promise.all(
      (dataOf(groups) ?? []).filter(({ id }) => used.has(id)).map((group) => readGroup(group, context)),
    );
    const groupOf = new Map(read.map((one) => [one.group.id, one]));
    const address = { source: this.id, scope: { of: "organization" as const } };
    return {
      units: [
        unitOf({ ...address, name: organization.login }, reading, runners.length),
        unitOf(
          { ...address, name: `${organization.login}/runner-groups` },
          groups,
          dataOf(groups)?.length ?? 0,
        ),
        ...read.flatMap(({ unit }) => unit ?? []),
      ],
      identities: runners.map((runner) =>
        runnerOf(runner, organization.id, groupOf.get(runner.runner_group_id ?? 0) ?? null),
      ),
    };
  },
};

type ReadGroup = Awaited<ReturnType<typeof readGroup>>;

/** A group, and the repositories it is for where those are selected; null names when they could not be read to their end. */
async function readGroup(group: Group, context: SourceContext) {
  if (group.visibility !== "selected") return { group, unit: null, repositories: null };
  const { ask, organization } = context;
  const reading = seenInPart(
    await ask.list({
      route: "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
      parameters: { org: organization.login, runner_group_id: group.id },
      schema: Repository,
      permission: organizationRunners.permission,
      key: "repositories",
      identify: (repository) => repository.id,
    }),
    context,
  );
  const scope = { of: "runner-group" as const, group: group.id };
  return {
    group,
    unit: unitOf(
      { source: organizationRunners.id, scope, name: group.name },
      reading,
      dataOf(reading)?.length ?? 0,
    ),
    repositories: reading.state === "complete" ? reading.data.map(({ name }) => name).sort() : null,
  };
}

function runnerOf(
  runner: ListedRunner,
  organization: number,
  read: ReadGroup | null,
): ObservedIdentityOf<"runner"> {
  const group = read?.group ?? null;
  return {
    kind: "runner",
    // Runners are numbered by whom they were registered with.
    uid: `github:runner:org-${organization}:${runner.id}`,
    repository: null,
    title: runner.name,
    lastUsed: null,
    facts: {
      registered_with: "organization",
      ...ownFactsOf(runner),
      group_id: runner.runner_group_id ?? null,
      group: group?.name ?? null,
      group_visibility: group?.visibility ?? null,
      selected_repositories: read?.repositories ?? null,
      public_repositories_allowed: group?.allows_public_repositories ?? null,
      restricted_to_workflows: group?.restricted_to_workflows ?? null,
    },
  };
}
