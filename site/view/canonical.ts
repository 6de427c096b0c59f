/** What a canonical frontmatter holds: every scalar as the text it is written with, unquoted. */
export type Written = string | Written[] | WrittenFields;
interface WrittenFields {
  [key: string]: Written;
}

/** Thrown by nothing outside: the text is YAML of another shape than the action writes. */
const OTHER = Symbol("other");

const KEY = /^([A-Za-z_][A-Za-z0-9_.-]*):(?: (.*))?$/;

/**
 * Reads the one shape in which evidence is written (sorted block maps, indented lists, one-line scalars) some thirty
 * times faster than a YAML parser, which matters for the thousands of revisions in a history.
 * Gives null for any other text, so that whoever asks can use the parser.
 */
export function readCanonical(yaml: string): Written | null {
  const lines = yaml.split("\n");
  let at = 0;
  const indentOf = (line: string) => line.length - line.trimStart().length;

  function block(indent: number): Written | typeof OTHER {
    return (lines[at] ?? "").startsWith("- ", indent) ? list(indent) : map(indent);
  }

  function list(indent: number): Written | typeof OTHER {
    const items: Written[] = [];
    while (at < lines.length && indentOf(lines[at] ?? "") === indent) {
      const line = lines[at] ?? "";
      if (!line.startsWith("- ", indent)) return OTHER;
      const rest = line.slice(indent + 2);
      let item: Written | typeof OTHER;
      if (KEY.test(rest)) {
        // The first field of an item stands behind its dash: read it as the line it would be without.
        lines[at] = " ".repeat(indent + 2) + rest;
        item = map(indent + 2);
      } else {
        item = scalar(rest);
        at += 1;
      }
      if (item === OTHER) return OTHER;
      items.push(item);
    }
    return items;
  }

  function map(indent: number): Written | typeof OTHER {
    const fields: [string, Written][] = [];
    while (at < lines.length && indentOf(lines[at] ?? "") === indent) {
      const match = KEY.exec((lines[at] ?? "").slice(indent));
      if (match === null) return OTHER;
      const [, key = "", inline] = match;
      at += 1;
      const next = indentOf(lines[at] ?? "");
      if (inline === undefined && (at >= lines.length || next <= indent)) return OTHER;
      const value = inline === undefined ? block(next) : scalar(inline);
      if (value === OTHER) return OTHER;
      fields.push([key, value]);
    }
    return Object.fromEntries(fields);
  }

  const read = block(0);
  return read === OTHER || at < lines.length ? null : read;
}

function scalar(source: string): Written | typeof OTHER {
  if (source === "[]") return [];
  if (source === "{}") return {};
  if (source.startsWith('"')) {
    try {
      const text: unknown = JSON.parse(source);
      return typeof text === "string" ? text : OTHER;
    } catch {
      return OTHER;
    }
  }
  if (source.startsWith("'"))
    return /^'(?:[^']|'')*'$/.test(source) ? source.slice(1, -1).replaceAll("''", "'") : OTHER;
  return /^[^\s"'[\]{}|>&*!%@`#,?:-]/.test(source) && !/(?:: | #|\s$)/.test(source) ? source : OTHER;
}
