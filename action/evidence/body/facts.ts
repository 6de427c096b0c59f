import { cellCode, table } from "../../../model/markdown.ts";
import type { NullMeaning } from "../../../model/identities/kind.ts";
import { byCodePoint } from "../../../model/yaml.ts";

const name = (field: string) => {
  const words = field.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What is known of a kind's facts: what null says in a field, and which say nothing given the others. */
export interface Reading {
  nulls: Readonly<Partial<Record<string, NullMeaning>>>;
  idle: readonly string[];
}

const PLAIN: Reading = { nulls: {}, idle: [] };

const NULLS: Readonly<Record<NullMeaning, string>> = {
  none: "none",
  never: "never",
  "does-not-apply": "does not apply",
};

/** Null where nobody says otherwise means that GitHub did not say, or was not allowed to. */
const nothing = (meaning: NullMeaning | undefined) => (meaning === undefined ? "not known" : NULLS[meaning]);

function cell(value: unknown, meaning?: NullMeaning): string {
  if (value === null || value === undefined) return nothing(meaning);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return cellCode(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((item) => cell(item)).join(", ");
  const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
  return entries.length === 0
    ? "none"
    : entries.map(([key, item]) => `${cellCode(key)}: ${cell(item)}`).join("; ");
}

const inOrder = (fields: readonly string[], facts: Readonly<Record<string, unknown>>): [string, unknown][] =>
  fields.flatMap((field): [string, unknown][] =>
    Object.hasOwn(facts, field) ? [[field, facts[field]]] : [],
  );

/**
 * A table of facts in the order of their schema: GitHub's answer and a record that was read again have orders of their
 * own, and the same facts are the same page.
 */
export const factsTable = (
  { shape }: { shape: Readonly<Record<string, unknown>> },
  facts: Readonly<Record<string, unknown>>,
  { nulls, idle }: Reading = PLAIN,
): string =>
  table(
    ["Fact", "Value"],
    inOrder(Object.keys(shape), facts).map(([field, value]) => [
      name(field),
      value === null && nulls[field] === undefined && idle.includes(field)
        ? NULLS["does-not-apply"]
        : cell(value, nulls[field]),
    ]),
  );
