import { shortened } from "../../../model/quote.ts";
import type { Data, Datum } from "../../../model/reasons/reason.ts";
import type { Answer } from "../../../model/reviews/answer.ts";

/** Refusals of one command or edit that are kept; each can be about thousands of lines. */
const MOST = 20;
/** Refusals of one comment that are kept; it can hold a hundred commands. */
export const MOST_OF_COMMENT = 60;

/** The first refusals, and how many more there are. What a stranger wrote is cut to what a sentence shows of it. */
export function few(refused: Answer["refused"], most = MOST): Answer["refused"] {
  const kept = refused.slice(0, most).map((one) => ({ ...one, with: cut(one.with) }));
  const rest = refused.slice(most);
  // What was cut once already says how many it stands for.
  const others = rest.reduce((sum, { reason, with: data }) => {
    const more = reason === "and-others" ? data.others : 1;
    return sum + (typeof more === "number" ? more : 1);
  }, 0);
  const line = rest[0]?.line ?? null;
  return others > 0 ? [...kept, { line, uid: null, reason: "and-others", with: { others } }] : kept;
}

const cut = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cutDatum(value)]));
const cutDatum = (value: Datum): Datum => (typeof value === "string" ? shortened(value) : value);
