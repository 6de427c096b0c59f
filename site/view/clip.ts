/** A long text cut for a page, and how long it really is. */
export interface Clipped {
  text: string;
  /** Length of the whole text in characters when it was cut; null when it was not. */
  of: number | null;
}

/** Cuts a text to a number of characters, between code points; a cut is always announced. */
export function clip(text: string, limit: number): Clipped {
  if (text.length <= limit) return { text, of: null };
  // Evidence is shown on every page, and almost all of it is made of characters of one unit.
  if (!/[\ud800-\udbff]/.test(text)) return { text: text.slice(0, limit), of: text.length };
  const characters = Array.from(text);
  if (characters.length <= limit) return { text, of: null };
  return { text: characters.slice(0, limit).join(""), of: characters.length };
}
