import type { World } from "../world.ts";
import { takeId } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** A self-hosted runner; `ephemeral` null where GitHub leaves it out, `group` null for one of a repository. */
export interface Runner {
  id: number;
  name: string;
  os: string;
  status: "online" | "offline";
  busy: boolean;
  /** Those that whoever registered it gave it. */
  labels: string[];
  ephemeral: boolean | null;
  version: string | null;
  group: number | null;
}

/** A group of an organisation's runners; `selected` holds repository ids and counts only for visibility `selected`. */
export interface RunnerGroup {
  id: number;
  name: string;
  visibility: "all" | "private" | "selected";
  default: boolean;
  inherited: boolean;
  allows_public_repositories: boolean;
  restricted_to_workflows: boolean;
  selected_workflows: string[];
  selected: number[];
}

const asMade = {
  visibility: "all",
  default: false,
  inherited: false,
  allows_public_repositories: false,
  restricted_to_workflows: false,
  selected_workflows: [],
  selected: [],
} as const;

/** The group that every organisation has. */
export const defaultRunnerGroup = (world: World): RunnerGroup => ({
  ...asMade,
  selected_workflows: [],
  selected: [],
  id: takeId(world, "runner-group"),
  name: "Default",
  default: true,
});

/** Adds a group of runners; GitHub's default is one for all private repositories. */
export function addRunnerGroup(
  world: World,
  organization: Organization,
  {
    repositories,
    ...given
  }: Partial<Omit<RunnerGroup, "selected">> & {
    name: string;
    repositories?: Repository[];
  },
): RunnerGroup {
  const group: RunnerGroup = {
    ...asMade,
    selected_workflows: [],
    ...(repositories === undefined ? {} : { visibility: "selected" }),
    ...given,
    selected: (repositories ?? []).map(({ id }) => id),
    id: takeId(world, "runner-group", given.id),
  };
  organization.runnerGroups.push(group);
  return group;
}

/** Registers a runner with an organisation, in its default group unless another is named, or with a repository. */
export function addRunner(
  world: World,
  to: Organization | Repository,
  given: Partial<Runner> & { name: string },
): Runner {
  const group = "runnerGroups" in to ? (to.runnerGroups[0]?.id ?? null) : null;
  const runner: Runner = {
    os: "linux",
    status: "online",
    busy: false,
    labels: [],
    ephemeral: false,
    version: "2.330.0",
    group,
    ...given,
    id: takeId(world, "runner", given.id),
  };
  to.runners.push(runner);
  return runner;
}
