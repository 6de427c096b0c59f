import { LineCounter } from "yaml";
import { plainJson } from "./jsonc.ts";
import { type Mapping, readDocument, type Tree } from "./workflow-document.ts";
import { Refused } from "./workflow-refused.ts";

/** Bounds: no list of servers that people keep comes near them. */
export const LONGEST = 256 * 1024;
const MAX_LEVELS = 32;

/** The mapping of a JSON file with comments; null where it is none, or beyond the bounds. */
export function readJsonMapping(text: string): Mapping | null {
  const plain = text.length > LONGEST ? null : plainJson(text);
  if (plain === null) return null;
  try {
    const tree = treeOf(JSON.parse(plain), 0);
    return tree?.is === "map" ? tree : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same form as YAML is read into; null beyond the bound. */
function treeOf(value: unknown, level: number): Tree | null {
  if (level > MAX_LEVELS) return null;
  if (value === null) return { is: "nothing", at: 0 };
  if (typeof value === "string") return { is: "text", text: value, at: 0 };
  if (typeof value !== "object") return { is: "text", text: JSON.stringify(value), at: 0 };
  if (Array.isArray(value)) {
    const items = value.map((item) => treeOf(item, level + 1));
    return items.every((item) => item !== null) ? { is: "list", items, at: 0 } : null;
  }
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => ({
    key,
    at: 0,
    value: treeOf(item, level + 1),
  }));
  return entries.every(isRead) ? { is: "map", entries, at: 0 } : null;
}

const isRead = <T>(entry: {
  key: string;
  at: number;
  value: T | null;
}): entry is { key: string; at: number; value: T } => entry.value !== null;

/** The front matter of a Markdown file: `none` without one, null where it cannot be read. */
export function readFrontMatter(text: string): Mapping | "none" | null {
  const lines = text
    .slice(0, LONGEST)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  if (lines[0]?.trimEnd() !== "---") return "none";
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
  if (end === -1) return null;
  const matter = lines.slice(1, end).join("\n");
  if (matter.trim() === "") return { is: "map", entries: [], at: 0 };
  try {
    return readDocument(matter, new LineCounter());
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
