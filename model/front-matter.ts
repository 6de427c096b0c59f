import type { Outcome } from "./assessment.ts";
import { madeOnce } from "./same-lists.ts";

/** What a list of documents shows, by the kind of record: flat values that GitHub renders as one short table. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  identity: ["uid", "kind", "title", "organization", "repository", "state", "first_observed"],
  repository: ["uid", "name", "organization", "state", "first_observed"],
  organization: ["uid", "organization", "first_observed"],
  scan: ["id", "organization", "started", "finished", "conclusion"],
  conclusion: ["organization", "entity", "regime", "commit", "scan", "as_of", "state"],
  addition: ["organization", "entity", "regime", "added", "again", "commit", "scan", "as_of", "state"],
  certification: ["organization", "period", "entity", "regime", "commit", "at", "due", "language", "digest"],
  drift: ["organization", "controls"],
  "last-used": ["organization"],
  approvals: ["organization"],
  "audit-events": ["organization", "month"],
  changes: ["organization", "repository", "repository_id", "month"],
  review: ["organization", "period", "entity", "regime", "opened", "due", "completed"],
  "sign-off": ["organization", "period", "pull_request", "state", "submitted", "merged", "method", "timely"],
};

const ALWAYS = ["record", "schema"];

type Fields = Readonly<Record<string, unknown>>;
type Flat = string | number | boolean | null;

/** A field of the front matter that follows from the record, where a list is to show it. */
export interface DerivedField {
  /** What it is, as the documentation has it. */
  description: string;
  of: (data: Fields) => Flat;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const OPEN: readonly unknown[] = ["fail", "unknown"] satisfies Outcome[];
/** How many assessments of a list are open; of one list, once. */
const openIn = madeOnce(
  (all: readonly unknown[]): number => all.filter((one) => OPEN.includes(fieldOf(one, "outcome"))).length,
);

const openFindings: DerivedField = {
  description: "How many assessments of the record are fail or unknown.",
  of: ({ assessments }) => (Array.isArray(assessments) ? openIn(assessments) : 0),
};

const lengthOf = (field: string, description: string): DerivedField => ({
  description,
  of: (data) => {
    const list = data[field];
    return Array.isArray(list) ? list.length : 0;
  },
});

const periodId: DerivedField = {
  description: "The id of the record's period.",
  of: ({ period }) => textOf(fieldOf(period, "id")),
};

/**
 * By the kind of record. They stand in the front matter alone, are no fields of the data, and are held to the record
 * when a document is read.
 */
export const DERIVED: Readonly<Record<string, Readonly<Record<string, DerivedField>>>> = {
  identity: {
    business_owner: {
      description: "The business owner of the record's ownership; null where none is stated.",
      of: ({ ownership }) => textOf(fieldOf(ownership, "business_owner")),
    },
    technical_steward: {
      description: "The technical steward of the record's ownership; null where none is stated.",
      of: ({ ownership }) => textOf(fieldOf(ownership, "technical_steward")),
    },
    open_findings: openFindings,
  },
  repository: { open_findings: openFindings },
  organization: { open_findings: openFindings },
  changes: {
    merged_changes: lengthOf("merged", "How many pull requests were merged."),
    direct_pushes: lengthOf("pushes", "How many commits came with no pull request."),
  },
  conclusion: { period_id: periodId },
  addition: { period_id: periodId },
};

/** Names of the fields that follow from the record in a front matter of this kind. */
export const isDerived = (kind: string, field: string): boolean =>
  derivedNames.get(kind)?.has(field) === true;

const derivedNames = new Map(
  Object.entries(DERIVED).map(([kind, fields]) => [kind, new Set(Object.keys(fields))]),
);

const derivedFields = new Map(
  Object.entries(DERIVED).map(([kind, fields]) => [kind, Object.entries(fields)]),
);

/** The fields that follow from the rest of a document of a kind. */
function derivedOf(kind: string, data: Fields): Record<string, Flat> {
  const derived: Record<string, Flat> = {};
  for (const [name, { of }] of derivedFields.get(kind) ?? []) derived[name] = of(data);
  return derived;
}

function isScalar(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return true;
    default:
      return value === null;
  }
}

interface Parted {
  /** Its kind of record. */
  kind: string;
  front: Record<string, unknown>;
  record: Record<string, unknown>;
}

/** Kinds of record that the action writes. */
export const RECORDS = Object.keys(SHOWN);

/** Names of the fields that a list shows of a kind of record, besides the kind and its schema. */
export const shownOf = (kind: string): readonly string[] => SHOWN[kind] ?? [];

/** Whether a field of a kind of record stands in the front matter, where it is no list and no block. */
export const isInFrontMatter = (kind: string, field: string): boolean =>
  (inFront.get(kind) ?? always).has(field);

const always = new Set(ALWAYS);
const inFront = new Map(
  Object.entries(SHOWN).map(([kind, fields]) => [kind, new Set([...ALWAYS, ...fields])]),
);

/** The fields of a document that the action writes, parted into its front matter and the rest, its record. */
export function parted(data: object): Parted {
  const fields = fieldsOf(data);
  const kind = String(fields.record);
  const shown = inFront.get(kind) ?? always;
  const front: Record<string, unknown> = {};
  const record: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    (isScalar(value) && shown.has(key) ? front : record)[key] = value;
  }
  for (const [name, { of }] of derivedFields.get(kind) ?? []) front[name] = of(fields);
  return { kind, front, record };
}

const isFields = (data: object): data is Fields => !Array.isArray(data);
const fieldsOf = (data: object): Fields => (isFields(data) ? data : { ...data });

/** A field that stands in the other part than its kind of record says, or that does not follow from the record. */
interface Misplaced {
  inRecord: boolean;
  key: string;
  reason: string;
}

/** The fields of a document that are not as {@link parted} puts them; a kind that is not known has no place. */
export function misplaced(front: Fields, record: Fields): Misplaced[] {
  const kind = String(front.record);
  if (!RECORDS.includes(kind)) return [];
  const inFront = Object.entries(front).flatMap(([key, value]) =>
    (isInFrontMatter(kind, key) && isScalar(value)) || isDerived(kind, key)
      ? []
      : [{ inRecord: false, key, reason: `${key} belongs in the record and stands in the front matter` }],
  );
  const inRecord = Object.entries(record).flatMap(([key, value]) =>
    isInFrontMatter(kind, key) && isScalar(value)
      ? [{ inRecord: true, key, reason: `${key} belongs in the front matter and stands in the record` }]
      : [],
  );
  const follows = derivedOf(kind, record);
  const others = Object.entries(follows).flatMap(([key, value]) =>
    front[key] !== value
      ? [{ inRecord: false, key, reason: `${key} is not what follows from the record: ${String(value)}` }]
      : [],
  );
  return [...inFront, ...inRecord, ...others];
}

/** The fields of a front matter without those that follow from the record. */
export function withoutDerived(front: Fields): Record<string, unknown> {
  const kind = String(front.record);
  return Object.fromEntries(Object.entries(front).filter(([key]) => !isDerived(kind, key)));
}
