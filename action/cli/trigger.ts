import type { Scan } from "../../model/scan.ts";
import type { Environment } from "./given.ts";

/** What started the run, as the runner tells it; all null from a shell. */
export function triggerOf(environment: Environment): Scan["trigger"] {
  const told = (name: string) => {
    const value = environment[name]?.trim() ?? "";
    return value === "" ? null : value;
  };
  return {
    repository: told("GITHUB_REPOSITORY"),
    workflow: told("GITHUB_WORKFLOW_REF"),
    run_id: told("GITHUB_RUN_ID"),
    run_attempt: told("GITHUB_RUN_ATTEMPT"),
    event: told("GITHUB_EVENT_NAME"),
    actor: told("GITHUB_ACTOR"),
  };
}
