/** The mark of a quotation, with the one space that belongs to it. */
export const QUOTE = /^ {0,3}> ?/;

/** The fence that a line opens a block of code with; null for none. */
export const fenceOf = (line: string): string | null =>
  /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1] ?? /^ {0,3}(~{3,})/.exec(line)?.[1] ?? null;

export const isHeading = (line: string): boolean => /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line);

export const isRule = (line: string): boolean =>
  /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);

/** The width of the mark of an item with what belongs to it; null where a line begins none. */
export function listMark(line: string, isParagraph: boolean): number | null {
  const found = /^( {0,3}(?:[-+*]|(\d{1,9})[.)]))( +|$)/.exec(line);
  if (found === null) return null;
  const [whole, mark = "", number, space = ""] = found;
  const isEmpty = line.slice(whole.length).trim() === "";
  // Within a paragraph a number is a number, unless a list can begin with it.
  if (isParagraph && (isEmpty || (number !== undefined && Number(number) !== 1))) return null;
  return isEmpty || space.length > 4 ? mark.length + 1 : whole.length;
}

const BLOCKS =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

/** How a block of HTML begins, and where it ends; null for the next empty line. The last begins one of its own only. */
const HTML: readonly { start: RegExp; end: RegExp | null; isWeak?: true }[] = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![A-Z]/i, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: new RegExp(`^</?(?:${BLOCKS})(?:\\s|/?>|$)`, "i"), end: null },
  {
    start: /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s[^<>]*)?)>\s*$/i,
    end: null,
    isWeak: true,
  },
];

/** The end that a block of HTML is looked for, where a line begins one. */
export const htmlStart = (
  line: string,
  { isParagraph }: { isParagraph: boolean },
): { end: RegExp | null } | null =>
  HTML.find(({ start, isWeak }) => start.test(line.trimStart()) && !(isParagraph && isWeak === true)) ?? null;
