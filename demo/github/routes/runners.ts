import { notFound, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { repositoryShape } from "../shapes/repository.ts";
import type { Organization, Runner, RunnerGroup } from "../world.ts";
import type { Route } from "./route.ts";

/** Self-hosted runners of an organisation with their groups, and of a repository. */
export const runnerRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/actions/runners",
    scope: "organization",
    permission: "organization_self_hosted_runners=read",
    handler: (call, organization) =>
      counted(call, "runners", organization.runners, (runner) => ({
        ...runnerShape(runner),
        runner_group_id: runner.group,
      })),
  },
  {
    method: "GET",
    template: "/orgs/{org}/actions/runner-groups",
    scope: "organization",
    permission: "organization_self_hosted_runners=read",
    handler: (call, organization) =>
      counted(call, "runner_groups", organization.runnerGroups, (group) =>
        groupShape(call, organization, group),
      ),
  },
  {
    method: "GET",
    template: "/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
    scope: "organization",
    permission: "organization_self_hosted_runners=read",
    handler: listSelected,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/runners",
    scope: "repository",
    permission: "administration=read",
    handler: (call, repository) => counted(call, "runners", repository.runners, runnerShape),
  },
];

function runnerShape({ id, name, os, status, busy, labels, ephemeral, version }: Runner) {
  return {
    id,
    name,
    os,
    status,
    busy,
    labels: [
      ...["self-hosted", os].map((label, at) => ({ id: at + 1, name: label, type: "read-only" })),
      ...labels.map((label, at) => ({ id: at + 20, name: label, type: "custom" })),
    ],
    ...(ephemeral === null ? {} : { ephemeral }),
    version,
  };
}

function groupShape(call: Call, { login }: Organization, { selected: _ids, ...group }: RunnerGroup) {
  const url = `${call.urls.api}/orgs/${login}/actions/runner-groups/${group.id}`;
  return {
    ...group,
    runners_url: `${url}/runners`,
    workflow_restrictions_read_only: false,
    ...(group.visibility === "selected" ? { selected_repositories_url: `${url}/repositories` } : {}),
  };
}

function listSelected(call: Call, organization: Organization): Answer {
  const id = Number(param(call, "runner_group_id"));
  const group = organization.runnerGroups.find((one) => one.id === id);
  if (group === undefined) return notFound();
  // What the caller may not see is left out, of the list and of its count.
  const selected = call.world.repositories.filter(
    (repository) => group.selected.includes(repository.id) && seesRepository(call.caller, repository),
  );
  return counted(call, "repositories", selected, (repository) => repositoryShape(call.urls, repository));
}
