/**
 * JSON as editors write it: with comments and commas before a closing bracket. Plain JSON of it, or null where a comment
 * or a text does not end; whether it is JSON is for its parser to say. The work grows with the length alone.
 * https://code.visualstudio.com/docs/languages/json#_json-with-comments
 */
export function plainJson(text: string): string | null {
  const parts: string[] = [];
  let comma = false;
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length;) {
    const end = endOfPiece(text, at);
    if (end === null) return null;
    const piece = text.slice(at, end);
    at = end;
    if (/^\/[/*]/.test(piece) || piece.trim() === "") continue;
    // A comma is one only where something comes after it.
    if (comma && piece !== "}" && piece !== "]") parts.push(",");
    comma = piece === ",";
    if (!comma) parts.push(piece, " ");
  }
  return parts.join("");
}

/** Where the text, comment, mark or word that begins here ends; null where it does not. */
function endOfPiece(text: string, start: number): number | null {
  if (text.startsWith("//", start)) {
    const line = text.indexOf("\n", start);
    return line === -1 ? text.length : line;
  }
  if (text.startsWith("/*", start)) {
    const close = text.indexOf("*/", start + 2);
    return close === -1 ? null : close + 2;
  }
  if (text[start] === '"') return endOfText(text, start);
  if (MARKS.includes(text[start] ?? "")) return start + 1;
  let at = start + 1;
  while (at < text.length && !STOPS.includes(text[at] ?? "")) at += 1;
  return at;
}

const MARKS = "{}[]:,";
const STOPS = `${MARKS}"/`;

function endOfText(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text[at] === "\\") at += 1;
  }
  return null;
}
