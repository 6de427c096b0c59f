import type { Language } from "../../../model/language.ts";
import { STATED_WORDS as WORDS, type StatedWords } from "./stated-words.ts";
import { code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";
import { usualRoles } from "../../../model/configuration.ts";
import { loosens, usualLimit } from "../../../model/parameters.ts";
import { CONFIGURATION_FILE, documentKind, type DocumentKind } from "../../../model/paths.ts";
import type { FieldChange, StatedChange } from "../../../model/scan.ts";
import { byGravity } from "../../format/field-order.ts";

/** What became of one file that people state: in which commit, by whom, and by which pull request. */
export function statedLine(change: StatedChange, language: Language): string {
  const { path, before, after, commit, author, pull_request: number } = change;
  return WORDS[language].line({
    file: code(shortened(path, 200)),
    became: before === null ? "added" : after === null ? "removed" : "changed",
    commit: commit === null ? null : code(commit.slice(0, 12)),
    author: author === null ? null : code(shortened(author)),
    number,
  });
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
export function fieldLines(change: StatedChange, language: Language, room = USUAL_ROOM): string[] {
  const own = WORDS[language];
  // A new text of a control is read as a whole, not field by field.
  if (change.before === null && PROSE.has(documentKind(change.path) ?? "scan")) return [];
  const lines = byGravity(change.path, change.fields)
    .slice(0, room.fields)
    .map(
      (one) =>
        `  - ${code(shortened(one.field))}${became(inForce(change, one), own)}${isLooser(change, one) ? own.looser : ""}`,
    );
  let free = room.characters;
  const over = lines.findIndex(({ length }) => (free -= length + 1) < 0);
  const shown = over < 0 ? lines : lines.slice(0, over);
  const left = change.more_fields + change.fields.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [`  - ${own.more(left)}`])];
}

/** Where countersign.yml leaves out a limit or who decides, the usual holds, and that is the old or new value. */
export function inForce({ path }: Pick<StatedChange, "path">, change: FieldChange): FieldChange {
  if (path !== CONFIGURATION_FILE) return change;
  const { field, before, after } = change;
  const usual = usualLimit(field)?.toString() ?? usualRoles(field);
  return { field, before: before ?? usual, after: after ?? usual };
}

function became({ before, after }: FieldChange, own: StatedWords): string {
  const value = (text: string) => code(shortened(text, 200));
  if (before === null) return own.isNew(value(after ?? ""));
  return after === null ? own.isGone(value(before)) : own.was(value(before), value(after));
}
