/** Where a value stands in a document: `lines.0.remediation.due`. */
type Path = readonly (string | number)[];

/** A document with one value otherwise. */
export interface Altered {
  at: string;
  document: unknown;
}

/** Words that fields with few values may have. */
const WORDS = [
  "keep",
  "revoke",
  "reporting",
  "ja",
  "webhook",
  "renewed",
  "shared",
  "late",
  "dismissed",
  "squash",
  "bypass",
];

/** Other values of the same form. */
function others(value: unknown): unknown[] {
  switch (typeof value) {
    case "number":
      return [value + 1];
    case "boolean":
      return [!value];
    case "string":
      return [
        value.replace(/^20\d\d(?=-\d\d-\d\d)/, (year) => String(Number(year) + 1)),
        value.replace(/[0-9a-f]{8}$/, "0badc0de"),
        `${value}x`,
        ...WORDS,
      ].filter((other) => other !== value);
    default:
      return value === null ? ["2027-01-02T03:04:05Z", "Another", 77, true] : [];
  }
}

/** A document with the value at a path replaced. */
function put(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((item: unknown, at) => (at === key ? put(item, rest, value) : item));
  if (typeof document !== "object" || document === null) throw new Error("no such path");
  return Object.fromEntries(
    Object.entries(document).map(([name, item]) => [name, name === key ? put(item, rest, value) : item]),
  );
}

function* pathsIn(value: unknown, at: Path = []): Generator<{ at: Path; value: unknown }> {
  yield { at, value };
  if (typeof value !== "object" || value === null) return;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(value);
  for (const [key, item] of entries) yield* pathsIn(item, [...at, key]);
}

/**
 * A document with each of its values otherwise, one at a time: another of the same form, nothing, a list with an item
 * less. Only what a schema takes; a value that it takes no other of is a part of what kind of document it is.
 */
export function otherLeaves(document: unknown, isTaken: (document: unknown) => boolean): Altered[] {
  return [...pathsIn(document)].flatMap(({ at, value }) => {
    const name = at.join(".");
    const made = (other: unknown): Altered => ({ at: name, document: put(document, at, other) });
    const other = others(value)
      .map(made)
      .find((one) => isTaken(one.document));
    const nothing = value === null || at.length === 0 ? [] : [{ ...made(null), at: `${name} is null` }];
    const less =
      Array.isArray(value) && value.length > 0
        ? [{ ...made(value.slice(1)), at: `${name} has one less` }]
        : [];
    return [...(other === undefined ? [] : [other]), ...nothing, ...less].filter((one) =>
      isTaken(one.document),
    );
  });
}
