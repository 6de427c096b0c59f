/** What a list of documents shows, by the kind of record: flat values that GitHub renders as one short table. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  identity: ["uid", "kind", "title", "organization", "repository", "state", "first_observed"],
  repository: ["uid", "name", "organization", "state", "first_observed"],
  organization: ["uid", "organization", "first_observed"],
  scan: ["id", "organization", "started", "finished", "conclusion"],
  conclusion: ["organization", "entity", "regime", "commit", "scan", "as_of", "state"],
  certification: ["organization", "period", "entity", "regime", "commit", "at", "due", "language", "digest"],
  drift: ["organization", "controls"],
  "last-used": ["organization"],
  approvals: ["organization"],
  review: ["organization", "period", "entity", "regime", "opened", "due", "completed"],
  "sign-off": ["organization", "period", "pull_request", "state", "submitted", "merged", "method", "timely"],
};

const ALWAYS = ["record", "schema"];

const isScalar = (value: unknown): boolean =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

interface Parted {
  /** Its kind of record. */
  kind: string;
  front: Record<string, unknown>;
  record: Record<string, unknown>;
}

/** Kinds of record that the action writes. */
export const RECORDS = Object.keys(SHOWN);

/** Whether a field of a kind of record stands in the front matter, where it is no list and no block. */
export const isInFrontMatter = (kind: string, field: string): boolean =>
  ALWAYS.includes(field) || (SHOWN[kind] ?? []).includes(field);

/** The fields of a document that the action writes, parted into its front matter and the rest, its record. */
export function parted(data: object): Parted {
  const entries: [string, unknown][] = Object.entries(data);
  const kind = String(entries.find(([key]) => key === "record")?.[1]);
  const front: Record<string, unknown> = {};
  const record: Record<string, unknown> = {};
  for (const [key, value] of entries)
    (isInFrontMatter(kind, key) && isScalar(value) ? front : record)[key] = value;
  return { kind, front, record };
}

/** A field that stands in the other part than its kind of record says. */
interface Misplaced {
  inRecord: boolean;
  key: string;
  reason: string;
}

/** The fields of a document that are not where {@link parted} puts them; a kind that is not known has no place. */
export function misplaced(
  front: Readonly<Record<string, unknown>>,
  record: Readonly<Record<string, unknown>>,
): Misplaced[] {
  const kind = String(front.record);
  if (!RECORDS.includes(kind)) return [];
  return [
    ...Object.entries(front).flatMap(([key, value]) =>
      isInFrontMatter(kind, key) && isScalar(value)
        ? []
        : [{ inRecord: false, key, reason: `${key} belongs in the record and stands in the front matter` }],
    ),
    ...Object.entries(record).flatMap(([key, value]) =>
      isInFrontMatter(kind, key) && isScalar(value)
        ? [{ inRecord: true, key, reason: `${key} belongs in the front matter and stands in the record` }]
        : [],
    ),
  ];
}
