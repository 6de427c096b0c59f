import { cellCode, table } from "../../../model/markdown.ts";
import { byCodePoint } from "../../../model/yaml.ts";

const name = (field: string) => {
  const words = field.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A fact as a table cell; what GitHub did not say is said to be unsaid. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "not given";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return cellCode(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(cell).join(", ");
  const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
  return entries.length === 0
    ? "none"
    : entries.map(([key, item]) => `${cellCode(key)}: ${cell(item)}`).join("; ");
}

/** A table of facts, by name. */
export const factsTable = (facts: Readonly<Record<string, unknown>>): string =>
  table(
    ["Fact", "Value"],
    Object.entries(facts).map(([field, value]) => [name(field), cell(value)]),
  );
