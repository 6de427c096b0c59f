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

/** A run of a workflow in words: `run 42 of acme/governance`; null from a shell. */
export const nameOfRun = ({
  repository,
  run_id: id,
  run_attempt: attempt,
}: Scan["trigger"]): string | null =>
  id === null || repository === null
    ? null
    : `run ${id} of ${repository}${attempt === null || attempt === "1" ? "" : `, attempt ${attempt}`}`;
