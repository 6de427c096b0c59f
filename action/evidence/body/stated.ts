import { code } from "../../../model/markdown.ts";
import { count } from "../../../model/count.ts";
import { shortened } from "../../../model/quote.ts";
import { usualRoles } from "../../../model/configuration.ts";
import { loosens, usualLimit } from "../../../model/parameters.ts";
import { CONFIGURATION_FILE, documentKind, type DocumentKind } from "../../../model/paths.ts";
import type { FieldChange, StatedChange } from "../../../model/scan.ts";
import { byGravity } from "../../format/field-order.ts";

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

/** How much is shown of the fields of one file: so many of them, and of their lines so many characters. */
interface FieldRoom {
  fields: number;
  characters: number;
}

/** What is shown of most files; the scan record has more, and the commit all. */
const USUAL_ROOM: FieldRoom = { fields: 12, characters: Infinity };

/**
 * One line for each field that differs, below the line of its file: the value before and the value after, the gravest
 * first and the others counted.
 */
export function fieldLines(change: StatedChange, room = USUAL_ROOM): string[] {
  // A new text of a control is read as a whole, not field by field.
  if (change.before === null && PROSE.has(documentKind(change.path) ?? "scan")) return [];
  const lines = byGravity(change.path, change.fields)
    .slice(0, room.fields)
    .map(
      (one) =>
        `  - ${code(shortened(one.field))} ${became(inForce(change, one))}${isLooser(change, one) ? ", **which is looser**" : ""}`,
    );
  let free = room.characters;
  const over = lines.findIndex(({ length }) => (free -= length + 1) < 0);
  const shown = over < 0 ? lines : lines.slice(0, over);
  const left = change.more_fields + change.fields.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [`  - and ${count(left, "more field")}`])];
}

/** Where countersign.yml leaves out a limit or who decides, the usual holds, and that is the old or new value. */
export function inForce({ path }: Pick<StatedChange, "path">, change: FieldChange): FieldChange {
  if (path !== CONFIGURATION_FILE) return change;
  const { field, before, after } = change;
  const usual = usualLimit(field)?.toString() ?? usualRoles(field);
  return { field, before: before ?? usual, after: after ?? usual };
}

function became({ before, after }: FieldChange): string {
  const value = (text: string) => code(shortened(text, 200));
  if (before === null) return `is new: ${value(after ?? "")}`;
  return after === null ? `is gone; it was ${value(before)}` : `was ${value(before)} and is ${value(after)}`;
}

/** What is said where nobody can tell what was stated before. */
export const NOT_COMPARED =
  "What people stated at the scan before is not known, so nobody can tell here what they changed since.";
