import { code } from "../../../model/markdown.ts";
import { count } from "../../../model/count.ts";
import { shortened } from "../../checks/terms/quote.ts";
import { loosens, usualLimit } from "../../../model/parameters.ts";
import { CONFIGURATION_FILE, documentKind, type DocumentKind } from "../../../model/places.ts";
import type { FieldChange, StatedChange } from "../../../model/scan.ts";

const verb = ({ before, after }: StatedChange) =>
  before === null ? "was added" : after === null ? "was removed" : "was changed";

/** What became of one file that people state: in which commit, by whom, and by which pull request. */
export function statedLine(change: StatedChange): string {
  const { path, commit, author, pull_request: number } = change;
  const by = author === null ? "" : ` by ${code(shortened(author))}`;
  const where = commit === null ? "; the history names no commit" : ` in ${code(commit.slice(0, 12))}${by}`;
  const brought = number === null ? "" : `, pull request ${number}`;
  return `- ${code(shortened(path, 200))} ${verb(change)}${where}${brought}.`;
}

/** True for a limit that asks less than before. */
export const isLooser = ({ path }: Pick<StatedChange, "path">, field: FieldChange): boolean =>
  loosens(field, path === CONFIGURATION_FILE);

const PROSE: ReadonlySet<DocumentKind> = new Set(["control", "regime", "overlay", "glossary"]);

/** Most fields that are shown of one file; the scan record has more, and the commit all. */
const FIELDS = 12;

/** One line for each field that differs, below the line of its file: the value before and the value after. */
export function fieldLines(change: StatedChange, most = FIELDS): string[] {
  const { fields, more_fields: more } = change;
  // A new text of a control is read as a whole, not field by field.
  if (change.before === null && PROSE.has(documentKind(change.path) ?? "scan")) return [];
  const left = more + Math.max(0, fields.length - most);
  return [
    ...fields
      .slice(0, most)
      .map(
        (one) =>
          `  - ${code(shortened(one.field))} ${became(usual(change, one))}${isLooser(change, one) ? ", **which is looser**" : ""}`,
      ),
    ...(left === 0 ? [] : [`  - and ${count(left, "more field")}`]),
  ];
}

/** Where countersign.yml leaves a limit out, the usual one holds, and that is its old or new value. */
function usual({ path }: Pick<StatedChange, "path">, change: FieldChange): FieldChange {
  const limit = path === CONFIGURATION_FILE ? usualLimit(change.field) : null;
  if (limit === null) return change;
  return { ...change, before: change.before ?? String(limit), after: change.after ?? String(limit) };
}

function became({ before, after }: FieldChange): string {
  const value = (text: string) => code(shortened(text, 200));
  if (before === null) return `is new: ${value(after ?? "")}`;
  return after === null ? `is gone; it was ${value(before)}` : `was ${value(before)} and is ${value(after)}`;
}

/** What is said where nobody can tell what was stated before. */
export const NOT_COMPARED =
  "What people stated at the scan before is not known, so nobody can tell here what they changed since.";
