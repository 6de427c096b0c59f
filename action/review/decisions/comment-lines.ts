/** A line of a comment that its author wrote to be read. */
export interface CommentLine {
  /** Its number, from 1. */
  number: number;
  text: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED = /^(?: {4}|\t)/;

/**
 * The lines of a comment, without those that quote somebody, show code or are hidden: a reply that quotes a command
 * does not give it again. What opens a block and never closes it hides the rest, as GitHub shows it.
 * https://docs.github.com/en/get-started/writing-on-github
 */
export function commentLines(comment: string): CommentLine[] {
  const lines: CommentLine[] = [];
  let fence: string | null = null;
  let isHidden = false;
  for (const [index, raw] of comment.split(/\r\n|\n|\r/).entries()) {
    if (fence !== null) {
      if (closes(fence, raw)) fence = null;
      continue;
    }
    const shown = visible(raw, isHidden);
    isHidden = shown.isHidden;
    const opening = FENCE.exec(shown.text)?.[1];
    if (opening !== undefined) {
      fence = opening;
      continue;
    }
    if (QUOTE.test(shown.text) || INDENTED.test(shown.text)) continue;
    lines.push({ number: index + 1, text: shown.text.trim() });
  }
  return lines;
}

/** A fence ends at a line of its own sort that is at least as long, with nothing behind it. */
function closes(fence: string, line: string): boolean {
  const found = FENCE.exec(line)?.[1] ?? "";
  return found.startsWith(fence.charAt(0)) && found.length >= fence.length && line.trim() === found;
}

/** What is left of a line without HTML comments, and whether one goes on behind it. */
function visible(line: string, hidden: boolean): { text: string; isHidden: boolean } {
  let text = "";
  let at = 0;
  let isHidden = hidden;
  for (;;) {
    const next = line.indexOf(isHidden ? "-->" : "<!--", at);
    if (!isHidden) text += next === -1 ? line.slice(at) : line.slice(at, next);
    if (next === -1) return { text, isHidden };
    at = next + (isHidden ? 3 : 4);
    isHidden = !isHidden;
  }
}
