import type { Answer } from "../../../model/reviews/answer.ts";

/** Refusals of one command or edit that are kept; each can be about thousands of lines. */
const MOST = 20;

/** The first refusals, and how many more there are. */
export function few(refused: Answer["refused"]): Answer["refused"] {
  const others = refused.length - MOST;
  const line = refused[0]?.line ?? null;
  return others > 0
    ? [...refused.slice(0, MOST), { line, uid: null, reason: "and-others", with: { others } }]
    : refused;
}
