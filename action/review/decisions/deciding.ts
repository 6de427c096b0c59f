import type { Governance } from "../../../model/governance.ts";
import type { Instant } from "../../../model/instant.ts";
import type { notTakenOver } from "../../../model/reasons/decisions/not-taken-over.ts";
import type { ReasonIn } from "../../../model/reasons/reason.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import type { Decision, DecisionSource } from "../../../model/reviews/decided.ts";
import type { Risk } from "./command.ts";

/** Somebody as GitHub knows them. */
export interface Author {
  /** Null for an account that is gone. */
  login: string | null;
  id: number | null;
  /** GitHub's word for what kind of account it is: `User`, `Bot`, `Mannequin`. */
  type: string;
  /** Name of the App that wrote in their name; null where they wrote it themselves. */
  app: string | null;
}

/** What is asked for one line. */
export interface Wish {
  decision: Decision;
  rationale: string | null;
  risk: Risk | null;
  exception: string | null;
  to: string | null;
}

/** An identity as it is now. */
export interface Now {
  active: boolean;
  /** Digest of what decides about it. */
  facts: string;
  /** Logins of those who own, keep or made it. */
  people: readonly string[];
}

/** What decisions are made against: the rules and the ledger as base has them, never as the pull request does. */
export interface Deciding {
  governance: Governance;
  /** The entities that base held when something was written, with their rosters. */
  entitiesThen: (at: Instant) => Governance["entities"];
  /** Null for an identity that the ledger does not know. */
  now: (uid: string) => Now | null;
}

/** Who writes, when by GitHub's clock, and where. */
export interface Written {
  author: Author;
  at: Instant;
  source: DecisionSource;
}

/** Why something is not taken over. */
export type Refused = ReasonIn<typeof notTakenOver>;

/** What a rule may look at. */
export interface AskedDecision extends Deciding, Written {
  review: Review;
  line: ReviewLine;
  wish: Wish;
  /** Whether other lines are given the same reason with it, or it was not named by its uid. */
  isBatch: boolean;
}
