import type { App } from "./app.ts";
import type { Team } from "./organization.ts";
import type { User } from "./user.ts";

/** The last time that somebody wrote a text anew. */
export interface Edit {
  at: string;
  by: User;
}

/** A review of a pull request; `commit_id` is the head it was given on. */
export interface Review {
  id: number;
  user: User;
  body: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  submitted_at: string | null;
  commit_id: string;
  /** When it was dismissed, and what it was until then; none while it was not. */
  dismissed?: { at: string; was: Review["state"] };
  /** Null for a text that stands as it was written. */
  edited: Edit | null;
}

/** A pull request between two branches of one repository. While open, the heads are read from git. */
export interface PullRequest {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  draft: boolean;
  user: User;
  head: { ref: string; sha: string };
  base: { ref: string; sha: string };
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  merged_at: string | null;
  merged_by: User | null;
  merge_commit_sha: string | null;
  requested_reviewers: User[];
  requested_teams: Team[];
  labels: Label[];
  reviews: Review[];
  /** Numbers of issues it is linked to; none unless given. */
  closes?: readonly number[];
}

/** A label of a repository. */
export interface Label {
  id: number;
  name: string;
  color: string;
  description: string;
}

/** A comment in the conversation of a pull request. */
export interface IssueComment {
  id: number;
  issueNumber: number;
  /** Null once the account is gone. */
  user: User | null;
  body: string;
  created_at: string;
  updated_at: string;
  app: App | null;
  /** Null for a text that stands as it was written. */
  edited: Edit | null;
}

/** How a check run ended. */
export type CheckConclusion =
  "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timed_out" | "action_required";

/** A check run, made by an App on a commit. */
export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: CheckConclusion | null;
  started_at: string | null;
  completed_at: string | null;
  details_url: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  app: App;
}
