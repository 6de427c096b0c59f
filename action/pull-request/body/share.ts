/** Lines that may be left out from the end, and what is said of those left out. */
export interface List {
  lines: readonly string[];
  /** How many more there are that are never shown; 0 where left out. */
  beyond?: number;
  rest: (left: number) => string;
}

/** Characters that lines take when each stands on its own. */
export const sizeOf = (lines: readonly string[]): number =>
  lines.reduce((sum, { length }) => sum + length + 1, 0);

/** The lines from the beginning that take at most `room` characters, with what is said of the others. */
export function fitted({ lines, beyond = 0, rest }: List, room = Infinity): string[] {
  const whole = beyond === 0 ? lines : [...lines, rest(beyond)];
  if (sizeOf(whole) <= room) return [...whole];
  let left = room - sizeOf([rest(lines.length + beyond)]);
  const over = lines.findIndex(({ length }) => (left -= length + 1) < 0);
  const shown = over < 0 ? lines : lines.slice(0, over);
  return [...shown, rest(lines.length - shown.length + beyond)];
}

/**
 * Shares characters among lists so that each gets as much as the others or all it asks for; what a short list leaves
 * is for the longer ones. Never more than `room`, unless that is too little for the sentences about what is left out.
 */
export function share(lists: readonly List[], room: number): string[][] {
  const given = new Map<List, string[]>();
  let left = room;
  const shortFirst = [...lists].sort((a, b) => sizeOf(fitted(a)) - sizeOf(fitted(b)));
  for (const [at, list] of shortFirst.entries()) {
    const lines = fitted(list, Math.floor(left / (shortFirst.length - at)));
    left -= sizeOf(lines);
    given.set(list, lines);
  }
  return lists.map((list) => given.get(list) ?? []);
}
