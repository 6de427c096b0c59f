import { takeId, timestamp } from "./ids.ts";
import type { User } from "./user.ts";
import type { World } from "../world.ts";

/** One move of a branch, as GitHub's activity page shows it; a commit that is not there is all zeros. */
export interface Activity {
  id: number;
  before: string;
  after: string;
  ref: string;
  timestamp: string;
  activity_type: "push" | "force_push" | "branch_creation" | "branch_deletion" | "pr_merge";
  actor: User | null;
}

export const NO_COMMIT = "0".repeat(40);

/** Notes a move of a branch now. */
export const noteActivity = (
  world: World,
  activities: Activity[],
  move: Omit<Activity, "id" | "timestamp">,
): void => {
  activities.push({ id: takeId(world, "activity"), timestamp: timestamp(world.now), ...move });
};
