import { IDENTITY_KINDS, type IdentityKind } from "../identity.ts";
import type { Names } from "../text.ts";
import { type QuestionOfCheck, whyNotAsked } from "./why-not-asked.ts";

/** A check, and for each kind of identity the number of the note that says why it is not asked; null where it is. */
export interface AskedOf {
  check: string;
  cells: readonly { kind: IdentityKind; note: number | null }[];
}

/** The table check × kind: one row for each check about identities, and the notes by number, counted from 1. */
export function matrixOf(questions: readonly QuestionOfCheck[]): { rows: AskedOf[]; notes: Names[] } {
  const notes = new Map<string, Names>();
  const numberOf = (why: Names): number => {
    notes.set(why.en, why);
    return [...notes.keys()].indexOf(why.en) + 1;
  };
  const rows = questions
    .filter(({ about }) => about !== "repository" && about !== "organization")
    .map((question) => ({
      check: question.check,
      cells: IDENTITY_KINDS.map((kind) => {
        const why = whyNotAsked(question, kind);
        return { kind, note: why === null ? null : numberOf(why) };
      }),
    }));
  return { rows, notes: [...notes.values()] };
}
