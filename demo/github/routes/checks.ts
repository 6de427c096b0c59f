import { z } from "zod";
import { created, failure, invalid, notFound, ok, type Answer } from "../http/answer.ts";
import { appOf, param, readBody, type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { checkRunShape } from "../shapes/check-run.ts";
import { timestamp, type CheckRun, type Repository } from "../world.ts";
import { takeId } from "../world/ids.ts";
import type { Route } from "./route.ts";

/** Check runs; only Apps may write them. */
export const checkRoutes: Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/check-runs",
    scope: "repository",
    permission: "checks=write",
    handler: createRun,
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
    scope: "repository",
    permission: "checks=write",
    handler: updateRun,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}/check-runs",
    scope: "repository",
    permission: "checks=read",
    handler: listRuns,
  },
];

const edit = z.object({
  name: z.string().min(1).optional(),
  external_id: z.string().optional(),
  details_url: z.string().optional(),
  status: z.enum(["queued", "in_progress", "completed"]).optional(),
  conclusion: z
    .enum(["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required"])
    .optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  output: z.object({ title: z.string(), summary: z.string(), text: z.string().optional() }).optional(),
});

async function createRun(call: Call, repository: Repository): Promise<Answer> {
  const app = appOf(call);
  if (app === null) return failure(403, "You must authenticate via a GitHub App.");
  const read = readBody(call, "CheckRun", edit.extend({ name: z.string().min(1), head_sha: z.string() }));
  if ("refused" in read) return read.refused;
  const { head_sha } = read.body;
  if ((await call.git.resolve(repository, head_sha)) === null) {
    return invalid({ resource: "CheckRun", field: "head_sha", code: "invalid" });
  }
  const run: CheckRun = {
    id: takeId(call.world, "check-run"),
    name: read.body.name,
    head_sha,
    external_id: "",
    status: "queued",
    conclusion: null,
    started_at: timestamp(call.world.now),
    completed_at: null,
    details_url: null,
    output: { title: null, summary: null, text: null },
    app,
  };
  apply(call, run, read.body);
  repository.checkRuns.push(run);
  return created(checkRunShape(call.urls, repository, run));
}

function updateRun(call: Call, repository: Repository): Answer {
  const app = appOf(call);
  const run = repository.checkRuns.find((one) => one.id === Number(param(call, "check_run_id")));
  if (run === undefined) return notFound();
  if (app === null || run.app !== app)
    return failure(
      403,
      `Invalid app_id \`${app?.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  const read = readBody(call, "CheckRun", edit);
  if ("refused" in read) return read.refused;
  apply(call, run, read.body);
  return ok(checkRunShape(call.urls, repository, run));
}

// A conclusion completes a run, whether or not the status says so.
function apply(call: Call, run: CheckRun, given: z.output<typeof edit>): void {
  const { output, conclusion, ...rest } = given;
  Object.assign(run, rest);
  if (output !== undefined)
    run.output = { title: output.title, summary: output.summary, text: output.text ?? null };
  if (conclusion === undefined) return;
  run.conclusion = conclusion;
  run.status = "completed";
  run.completed_at = given.completed_at ?? timestamp(call.world.now);
}

async function listRuns(call: Call, repository: Repository): Promise<Answer> {
  const sha = await call.git.resolve(repository, param(call, "ref"));
  if (sha === null) return failure(422, `No commit found for SHA: ${param(call, "ref")}`);
  const name = call.query.get("check_name");
  const runs = repository.checkRuns.filter(
    (run) => run.head_sha === sha && (name === null || run.name === name),
  );
  // By default GitHub lists only each name's latest run.
  const latest = runs.filter((run) => !runs.some((other) => other.name === run.name && other.id > run.id));
  const listed = call.query.get("filter") === "all" ? runs : latest;
  return counted(call, "check_runs", listed, (run) => checkRunShape(call.urls, repository, run));
}
