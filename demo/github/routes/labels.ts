import { z } from "zod";
import { created, invalid, notFound, ok, type Answer } from "../http/answer.ts";
import { param, readBody, type Call } from "../http/call.ts";
import { list } from "../http/pagination.ts";
import { labelShape } from "../shapes/pull-request.ts";
import type { Label, Repository } from "../world.ts";
import { takeId } from "../world/ids.ts";
import type { Route } from "./route.ts";

const labels = "/repos/{owner}/{repo}/labels";
const write = "issues=write; pull_requests=write";

/** Labels of a repository and of its pull requests. */
export const labelRoutes: Route[] = [
  {
    method: "GET",
    template: labels,
    scope: "repository",
    permission: "issues=read; pull_requests=read",
    handler: (call, repository) =>
      list(call, repository.labels, (label) => labelShape(call.urls, repository, label)),
  },
  { method: "POST", template: labels, scope: "repository", permission: write, handler: createLabel },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
    scope: "repository",
    permission: write,
    handler: addLabels,
  },
];

const newLabel = z.object({
  name: z.string().min(1),
  color: z
    .string()
    .regex(/^[0-9a-fA-F]{6}$/)
    .default("ededed"),
  description: z.string().max(100).default(""),
});

const sameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

function createLabel(call: Call, repository: Repository): Answer {
  const read = readBody(call, "Label", newLabel);
  if ("refused" in read) return read.refused;
  if (repository.labels.some((label) => sameName(label.name, read.body.name))) {
    return invalid({ resource: "Label", field: "name", code: "already_exists" });
  }
  const label: Label = { id: takeId(call.world, "label"), ...read.body };
  repository.labels.push(label);
  return created(labelShape(call.urls, repository, label));
}

const addition = z.union([z.object({ labels: z.array(z.string()) }), z.array(z.string())]);

// A label that the repository lacks is made on the way.
function addLabels(call: Call, repository: Repository): Answer {
  const pull = repository.pulls.find((one) => one.number === Number(param(call, "issue_number")));
  if (pull === undefined) return notFound();
  const read = readBody(call, "Issue", addition);
  if ("refused" in read) return read.refused;
  for (const name of Array.isArray(read.body) ? read.body : read.body.labels) {
    let label = repository.labels.find((known) => sameName(known.name, name));
    if (label === undefined) {
      label = { id: takeId(call.world, "label"), name, color: "ededed", description: "" };
      repository.labels.push(label);
    }
    if (!pull.labels.includes(label)) pull.labels.push(label);
  }
  return ok(pull.labels.map((label) => labelShape(call.urls, repository, label)));
}
