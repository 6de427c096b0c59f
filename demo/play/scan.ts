import type { Step } from "../acme/story.ts";
import { work } from "../acme/work.ts";
import { runAction } from "./run-action.ts";
import type { Stage } from "./stage.ts";

/** Lets machines work until the moment of the scan, and scans. */
export async function scan(
  stage: Stage,
  { run, at, event }: Extract<Step, { step: "scan" }>,
): Promise<Map<string, string>> {
  stage.github.world.now = new Date(at);
  work(stage.github.world);
  return runAction(stage, { what: "The scan", run, at, event, inputs: {} });
}
