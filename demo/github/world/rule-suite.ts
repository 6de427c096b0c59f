import { takeId, timestamp } from "./ids.ts";
import type { User } from "./user.ts";
import type { World } from "../world.ts";

/** GitHub's evaluation of the rules of a branch at one push or merge. */
export interface RuleSuite {
  id: number;
  actor: User | null;
  before_sha: string;
  after_sha: string;
  ref: string;
  pushed_at: string;
  result: "pass" | "fail" | "bypass";
}

/** Notes an evaluation now. */
export const noteRuleSuite = (
  world: World,
  suites: RuleSuite[],
  suite: Omit<RuleSuite, "id" | "pushed_at">,
): void => {
  suites.push({ id: takeId(world, "rule-suite"), pushed_at: timestamp(world.now), ...suite });
};
