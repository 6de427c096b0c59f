// The JSON of almost all evidence, by the engine's own writer. Whatever does not fit is null here and goes the general
// way of `record-block.ts`, which copies the data and every text in it; a test holds that both give the same.

/** What a text in canonical form may hold otherwise than it is: anything but ASCII that a reader can see. */
const OTHER = /[^\n -~]/;

/** How the engine writes half a character, for which evidence has another. */
const HALF = "\\ud";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: object): value is Fields => !Array.isArray(value);

/** True when the keys of every object are sorted by code unit. */
function isSorted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (!isFields(value)) return !Array.isArray(value) || value.every(isSorted);
  let last = "";
  for (const key in value) {
    if (key < last || !isSorted(value[key])) return false;
    last = key;
  }
  return true;
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!isFields(value)) return Array.isArray(value) ? value.map(sorted) : value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const item = sorted(value[key]);
    // Put there in the plain way, this one would change what the copy inherits.
    if (key === "__proto__") Object.defineProperty(copy, key, { value: item, enumerable: true });
    else copy[key] = item;
  }
  return copy;
}

/** The JSON of a record, keys sorted, one value a line; null when something in it does not fit the form. */
export function writeOrdinaryJson(data: object): string | null {
  const text = JSON.stringify(isSorted(data) ? data : sorted(data), null, 2);
  return OTHER.test(text) || text.includes(HALF) ? null : text;
}
