import type { notUnderstood } from "../../../model/reasons/decisions/not-understood.ts";
import type { ReasonIn } from "../../../model/reasons/reason.ts";
import type { Decision } from "../../../model/review.ts";

/** What a selector may ask of a line of the review. */
export const FIELDS = ["uid", "kind", "repository", "owner", "finding", "change", "state"] as const;
export type Field = (typeof FIELDS)[number];

/** One word of a selector; any of its values will do. A selector's terms must all hold. */
export interface Term {
  field: Field;
  values: readonly string[];
}

/** The answer to the question whether the access created a risk for the reporting. */
export interface Risk {
  exists: boolean;
  text: string;
}

/** One command to decide, as a person wrote it. */
export interface Command {
  /** Number of its line in the comment, from 1. */
  line: number;
  decision: Decision;
  terms: readonly Term[];
  rationale: string;
  /** Null where the command does not answer it. */
  risk: Risk | null;
  /** The exception of `except`; null for every other decision. */
  exception: string | null;
  /** Login of the new owner of `transfer`; null for every other decision. */
  to: string | null;
}

/** Why something was not understood. */
export type Blame = ReasonIn<typeof notUnderstood>;

/** What of a comment could not be understood: the line, and why. */
export type Fault = Blame & { line: number };

/** All that a comment asks for. */
export interface Commands {
  commands: readonly Command[];
  /** Lines that change nothing. */
  faults: readonly Fault[];
  /** Whether somebody asks how commands are written. */
  help: boolean;
}
