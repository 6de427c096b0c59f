/** A name that begins a title, inside a sentence: `third quarter of 2026`. */
export const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
