import { isDerived } from "./front-matter.ts";
import { recordIn } from "./record-block.ts";
import { unixLines } from "./text.ts";
import { byCodePoint, readYaml } from "./yaml.ts";

/** Every leaf of a document's fields as text, by its path: `facts.read_only`, `assessments[credential-expires].outcome`. */
export type Leaves = ReadonlyMap<string, string>;

/** One field of a document that differs between two revisions; null where the field did not exist. */
export interface LeafChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** The parts of a document whose line ends are settled: the text between the first `---` line and the next, and the rest. */
function partsOf(text: string): { fields: string; body: string } | null {
  if (!text.startsWith("---\n")) return null;
  const end = text.indexOf("\n---\n", 3);
  if (end < 0) return text.endsWith("\n---") ? { fields: text.slice(4, -3), body: "" } : null;
  return { fields: text.slice(4, end + 1), body: text.slice(end + 5).trim() };
}

/** Keys that name an item of a list better than its position does. */
const NAMES = ["check", "source", "kind", "job", "path", "name", "login", "request"];

/** The leaves of one revision of a document; null when it cannot be read, and its text is all there is to show. */
export function leavesOf(text: string): Leaves | null {
  const parts = partsOf(unixLines(text));
  const front = leavesOfYaml(parts?.fields ?? null);
  if (parts === null || front === null) return null;
  const block = recordIn(`${parts.body}\n`);
  if (!block.found) return front;
  if ("faults" in block) return null;
  const kind = front.get("record") ?? "";
  const leaves = new Map([...front].filter(([field]) => !isDerived(kind, field)));
  collect("", block.data, leaves);
  return new Map([...leaves].sort(([a], [b]) => byCodePoint(a, b)));
}

/** {@link leavesOf} of a plain YAML text; null for none. */
export function leavesOfYaml(text: string | null): Leaves | null {
  const reading = text === null ? null : readYaml(unixLines(text));
  if (reading?.ok !== true) return null;
  const leaves = new Map<string, string>();
  collect("", reading.data, leaves);
  return leaves;
}

/** The text below a document's fields; empty where there is none. */
export function bodyOfText(text: string): string {
  const body = partsOf(unixLines(text))?.body ?? "";
  const block = recordIn(`${body}\n`);
  return block.found ? block.above.trim() : body;
}

function collect(path: string, value: unknown, into: Map<string, string>): void {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    if (items.every((item) => item === null || typeof item !== "object")) {
      into.set(path, items.map(String).join(", "));
      return;
    }
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const name = nameOf(item);
      const key = name === null || seen.has(name) ? String(index + 1) : name;
      seen.add(key);
      collect(`${path}[${key}]`, item, into);
    });
    return;
  }
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value);
    if (entries.length === 0) into.set(path, "");
    for (const [key, item] of entries) collect(path === "" ? key : `${path}.${key}`, item, into);
    return;
  }
  into.set(path, plain(value));
}

/** A scalar as YAML writes it; a front matter holds no other kinds. */
function plain(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function nameOf(item: unknown): string | null {
  if (item === null || typeof item !== "object") return null;
  const entries = new Map<string, unknown>(Object.entries(item));
  for (const key of NAMES) {
    const value = entries.get(key);
    if (typeof value === "string" || typeof value === "number") return String(value);
  }
  return null;
}

/** Leaves that differ, by name in the order the newer document has them, then those that are gone. */
export function compareLeaves(before: Leaves, after: Leaves): LeafChange[] {
  const changed = [...after]
    .filter(([field, value]) => before.get(field) !== value)
    .map(([field, value]) => ({ field, before: before.get(field) ?? null, after: value }));
  const gone = [...before]
    .filter(([field]) => !after.has(field))
    .map(([field, value]) => ({ field, before: value, after: null }));
  return [...changed, ...gone];
}
