import type { Change } from "./changes.ts";

/** What somebody says in a review. */
export interface ReviewPlan {
  by: string;
  at: string;
  event: "APPROVE" | "COMMENT" | "REQUEST_CHANGES";
  body: string;
}

/** Who merges, and when. */
export interface MergePlan {
  by: string;
  at: string;
}

/** One step of the year. Times are UTC; steps follow one another in time. */
export type Step =
  /** Something changes on GitHub. */
  | { step: "change"; at: string; why: string; changes: readonly Change[] }
  /** Machines have worked since, and the action scans; `run` is the number of the workflow run. */
  | { step: "scan"; at: string; quarter: string; run: number; event: "schedule" | "workflow_dispatch" }
  /** The action concludes on a period, for every entity and regime. */
  | { step: "conclude"; at: string; period: string; run: number }
  /** People review the evidence pull request that is open, and merge it unless `merge` is null. */
  | { step: "review"; reviews: readonly ReviewPlan[]; merge: MergePlan | null }
  /** Somebody adds files of controls/ in a pull request of their own; `merge` null leaves it open. */
  | {
      step: "state";
      at: string;
      by: string;
      branch: string;
      title: string;
      body: string;
      files: readonly string[];
      reviews: readonly ReviewPlan[];
      merge: MergePlan | null;
    };
