/** Whether two values hold the same, as JSON has it: the order of keys means nothing, and a key without a value is none. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b);
  return isFields(a) && isFields(b) && sameFields(a, b);
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: object): value is Fields => !Array.isArray(value);

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => sameData(item, b[at]));

function sameFields(a: Fields, b: Fields): boolean {
  let there = 0;
  for (const key in a) {
    const value = a[key];
    if (value === undefined) continue;
    there += 1;
    if (!sameData(value, b[key])) return false;
  }
  for (const key in b) if (b[key] !== undefined) there -= 1;
  return there === 0;
}
