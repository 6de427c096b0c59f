import { cellCode, table } from "../../../model/markdown.ts";
import { byCodePoint } from "../../../model/yaml.ts";

const name = (field: string) => {
  const words = field.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What null means in a field; elsewhere it means that GitHub did not say, or was not allowed to. */
const NULLS: Readonly<Record<string, string>> = {
  environment: "none",
  environment_id: "none",
  expires_at: "never",
  last_used: "no use recorded",
  visibility: "does not apply",
};

/** True for what a fact beside it leaves no room for, so that null is no gap: a list of what was not chosen. */
function isBesideThePoint(field: string, facts: Readonly<Record<string, unknown>>): boolean {
  if (field === "selected_repositories") return facts.visibility !== "selected";
  if (field === "repositories") return facts.repository_selection !== "subset";
  return false;
}

function cell(value: unknown, field = ""): string {
  if (value === null || value === undefined) return NULLS[field] ?? "not known";
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
  fields.flatMap((field): [string, unknown][] => (Object.hasOwn(facts, field) ? [[field, facts[field]]] : []));

/**
 * A table of facts in the order of their schema: GitHub's answer and a record that was read again have orders of their
 * own, and the same facts are the same page.
 */
export const factsTable = (
  { shape }: { shape: Readonly<Record<string, unknown>> },
  facts: Readonly<Record<string, unknown>>,
): string =>
  table(
    ["Fact", "Value"],
    inOrder(Object.keys(shape), facts).map(([field, value]) => [
      name(field),
      value === null && isBesideThePoint(field, facts) ? "does not apply" : cell(value, field),
    ]),
  );
