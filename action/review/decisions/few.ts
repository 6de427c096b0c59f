import { shortened } from "../../../model/quote.ts";
import type { Data, Datum } from "../../../model/reasons/reason.ts";
import type { Answer } from "../../../model/reviews/answer.ts";

/** Refusals of one command or edit that are kept; each can be about thousands of lines. */
const MOST = 20;

/** The first refusals, and how many more there are. What a stranger wrote is cut to what a sentence shows of it. */
export function few(refused: Answer["refused"]): Answer["refused"] {
  const others = refused.length - MOST;
  const line = refused[0]?.line ?? null;
  const kept = refused.slice(0, MOST).map((one) => ({ ...one, with: cut(one.with) }));
  return others > 0 ? [...kept, { line, uid: null, reason: "and-others", with: { others } }] : kept;
}

const cut = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cutDatum(value)]));
const cutDatum = (value: Datum): Datum => (typeof value === "string" ? shortened(value) : value);
