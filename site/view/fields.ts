import { readYaml } from "../../model/yaml.ts";

/** Every leaf of a document's frontmatter as text, by its path: `facts.read_only`, `assessments[credential-expires].outcome`. */
export type Fields = ReadonlyMap<string, string>;

/** The text between the first `---` line and the next, or null when there is none. */
function frontmatter(text: string): string | null {
  return /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1] ?? null;
}

/** Keys that name an item of a list better than its position does. */
const NAMES = ["check", "source", "kind", "job", "path", "name", "login", "request"];

/** The fields of one revision; null when it cannot be read (its text is shown instead). */
export function fieldsOf(text: string): Fields | null {
  const source = frontmatter(text);
  if (source === null) return null;
  const reading = readYaml(source);
  if (!reading.ok) return null;
  const fields = new Map<string, string>();
  collect("", reading.data, fields);
  return fields;
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

/** A scalar as YAML writes it; a frontmatter holds no other kinds. */
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
