/**
 * Orders strings by code point, the same on every machine; `localeCompare` is not. In a file of its own: whoever sorts
 * before anything is read would load the YAML reader along.
 */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
