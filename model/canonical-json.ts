// The JSON of almost all evidence, by the engine's own writer. Whatever does not fit is null here and goes the general
// way of `record-block.ts`, which copies the data and every text in it; a test holds that both give the same.

/** What a text in canonical form may hold otherwise than it is: anything but ASCII that a reader can see. */
const OTHER = /[^\n -~]/;

/** How the engine writes half a character, for which evidence has another. */
const HALF = "\\ud";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: object): value is Fields => !Array.isArray(value);

/** Keys in the order of their code units. They are few, and mostly in that order already. */
export function sortedKeys(value: Fields): string[] {
  const keys = Object.keys(value);
  if (keys.length > FEW) return keys.sort();
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    let to = at;
    for (; to > 0 && (keys[to - 1] ?? "") > key; to -= 1) keys[to] = keys[to - 1] ?? "";
    keys[to] = key;
  }
  return keys;
}

/** Up to here it takes less to put keys in order one by one than to ask the engine. */
const FEW = 24;

/** The same data with the keys of every object sorted: itself where they are. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!isFields(value)) return Array.isArray(value) ? sortedItems(value) : value;
  let last = "";
  for (const key in value) {
    if (key < last || sorted(value[key]) !== value[key]) return copied(value);
    last = key;
  }
  return value;
}

const sortedItems = (items: readonly unknown[]): readonly unknown[] =>
  items.every((item) => sorted(item) === item) ? items : items.map(sorted);

function copied(value: Fields): Fields {
  const copy: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    const item = sorted(value[key]);
    // Put there in the plain way, this one would change what the copy inherits.
    if (key === "__proto__") Object.defineProperty(copy, key, { value: item, enumerable: true });
    else copy[key] = item;
  }
  return copy;
}

/** The JSON of a record, keys sorted, one value a line; null when something in it does not fit the form. */
export function writeOrdinaryJson(data: object): string | null {
  const text = JSON.stringify(sorted(data), null, 2);
  return OTHER.test(text) || text.includes(HALF) ? null : text;
}
