import type { Deficiency } from "../../model/deficiency.ts";
import type { Review } from "../../model/review.ts";
import type { Change } from "./changes.ts";

/** What somebody says in a review. */
export interface ReviewPlan {
  by: string;
  at: string;
  event: "APPROVE" | "COMMENT" | "REQUEST_CHANGES";
  body: string;
  /** What GitHub answers where it does not take the review. */
  refused?: string;
}

/** What somebody says in the review of a certification. */
export interface SigningPlan extends ReviewPlan {
  /** Whether they sign: then they type the sentence of the certification that is there, and nothing else. */
  signs?: true;
}

/** Who merges, and when. */
export interface MergePlan {
  by: string;
  at: string;
}

/** What one pull request of a period is about. */
export interface Scope {
  what: "review" | "certification";
  period: string;
  entity: "acme-us" | "acme-jp";
  regime: "sox" | "soc2" | "jsox";
}

/** One review, whose lines people decide on. */
export type ReviewScope = Scope & { what: "review" };

/** What a run of the action is asked for besides a scan. */
export type Command = "certify" | "conclude" | "review" | "sign-off";

/** New text and old text of one place in a file. */
export type Replaced = readonly (readonly [now: string, before: string])[];

/** One step of the year. Times are UTC; steps follow one another in time. */
export type Step =
  /** Something changes on GitHub. */
  | { step: "change"; at: string; why: string; changes: readonly Change[] }
  /** Machines have worked since, and the action scans; `run` is the number of the workflow run. */
  | { step: "scan"; at: string; quarter: string; run: number; event: "schedule" | "workflow_dispatch" }
  /** The action runs another command; `why` says for the reader what it is for. */
  | {
      step: "command";
      at: string;
      run: number;
      command: Command;
      inputs?: Readonly<Record<string, string>>;
      why: string;
    }
  /**
   * Somebody changes the code of a repository in a pull request, and an App runs its checks. `also` adds a commit of
   * their own to it, then others approve, one merges, and it may be deployed to production.
   */
  | {
      step: "code";
      at: string;
      repository: string;
      path: string;
      by: string;
      also?: string;
      /** The issue it is linked to. */
      issue: number;
      approvals: readonly MergePlan[];
      merge: MergePlan;
      deploy: MergePlan | null;
      why: string;
    }
  /** People review a pull request that is open, and merge it unless `merge` is null. */
  | { step: "approve"; on: "evidence" | Scope; reviews: readonly SigningPlan[]; merge: MergePlan | null }
  /** Somebody comments on the pull request of a review; `uid` gives an identity by `repository/title`. */
  | {
      step: "comment";
      on: ReviewScope;
      by: string;
      at: string;
      body: (uid: (name: string) => string) => string;
    }
  /** Somebody commits an edit of the review's block. */
  | { step: "edit"; on: ReviewScope; by: string; at: string; title: string; edit: (review: Review) => Review }
  /**
   * Somebody brings files of controls/ in a pull request of their own; `merge` null leaves it open. `replaced` says of a
   * file that was there before what it said then.
   */
  | {
      step: "state";
      at: string;
      by: string;
      branch: string;
      title: string;
      body: string;
      files: readonly string[];
      replaced?: Readonly<Record<string, Replaced>>;
      reviews: readonly ReviewPlan[];
      merge: MergePlan | null;
    }
  /** Somebody answers the deficiencies that are proposed on main, in a pull request of their own. */
  | {
      step: "answer";
      at: string;
      by: string;
      branch: string;
      title: string;
      body: string;
      answer: (deficiency: Deficiency) => Deficiency | null;
      reviews: readonly ReviewPlan[];
      merge: MergePlan;
    };
