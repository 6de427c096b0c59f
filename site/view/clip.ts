/** A long text cut for a page, and how long it really is. */
export interface Clipped {
  text: string;
  /** Length of the whole text in characters when it was cut; null when it was not. */
  of: number | null;
}

/** Cuts a text to a number of characters, between code points; a cut is always announced. */
export function clip(text: string, limit: number): Clipped {
  if (text.length <= limit) return { text, of: null };
  const characters = Array.from(text);
  if (characters.length <= limit) return { text, of: null };
  return { text: characters.slice(0, limit).join(""), of: characters.length };
}
