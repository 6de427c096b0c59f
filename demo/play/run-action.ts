import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tokenOf } from "../acme/credentials.ts";
import { GOVERNANCE, ORGANIZATION } from "../acme/create.ts";
import { checkOut } from "./checkout.ts";
import { must, withoutMasks } from "./child.ts";
import { StepFailed } from "./failed.ts";
import { readOutputs } from "./outputs.ts";
import type { Stage } from "./stage.ts";

/** One run of the action's workflow: which run, when, started by what, with which inputs besides the usual ones. */
export interface Run {
  what: string;
  run: number;
  at: string;
  event: "schedule" | "workflow_dispatch" | "workflow_run";
  inputs: Readonly<Record<string, string>>;
}

/** Runs the bundle as a workflow of acme/governance would, in a clean checkout, and returns its outputs. */
export async function runAction(stage: Stage, step: Run): Promise<Map<string, string>> {
  const bundle = join(stage.root, "dist/main.js");
  if (!existsSync(bundle)) throw new StepFailed("There is no dist/main.js; run npm run build.");
  stage.github.world.now = new Date(step.at);
  const folder = join(stage.work, `run-${step.run}`);
  const checkout = join(stage.work, "checkout");
  mkdirSync(join(folder, "home"), { recursive: true });
  const reader = { name: "omar", email: "omar@acme.example", at: step.at, token: tokenOf("omar") };
  await checkOut(stage, checkout, "main", reader);
  const files = {
    output: join(folder, "output"),
    summary: join(folder, "summary.md"),
    event: join(folder, "event.json"),
  };
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  writeFileSync(files.event, JSON.stringify({ repository: { private: true, visibility: "private" } }));
  const command = {
    what: `${step.what} of ${step.at}`,
    file: process.execPath,
    args: [bundle],
    cwd: checkout,
    env: environment(stage, step, { folder, checkout }, files),
  };
  const said = await must(command, stage.start);
  writeFileSync(join(folder, "log.txt"), withoutMasks(said));
  return readOutputs(readFileSync(files.output, "utf8"));
}

// What a runner sets, as far as the action may look at it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
function environment(
  { github, appId, privateKey, work }: Stage,
  step: Run,
  { folder, checkout }: { folder: string; checkout: string },
  files: { output: string; summary: string; event: string },
): Record<string, string> {
  const repository = `${ORGANIZATION}/${GOVERNANCE}`;
  return {
    PATH: process.env.PATH ?? "",
    HOME: join(folder, "home"),
    CI: "true",
    RUNNER_TEMP: folder,
    // One bundle runs many times here: what the first run compiled serves the others.
    NODE_COMPILE_CACHE: join(work, "compiled"),
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_WORKSPACE: checkout,
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKFLOW: "countersign",
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/countersign.yml@refs/heads/main`,
    GITHUB_RUN_ID: String(step.run),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_ACTOR: step.event === "schedule" ? "priya" : "omar",
    GITHUB_REF: "refs/heads/main",
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    INPUT_ORGANIZATION: ORGANIZATION,
    INPUT_GOVERNANCE: ".",
    "INPUT_APP-ID": String(appId),
    "INPUT_PRIVATE-KEY": privateKey,
    ...Object.fromEntries(
      Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}
