/** GitHub shows, and git handles well, folders below 3,000 entries; the rest is room for the overflow folders. */
export const FULL = 2_900;

/** The folders of the ledger and what stands in them, compared as a file system without case does. */
export interface Folders {
  has: (folder: string, entry: string) => boolean;
  isFull: (folder: string) => boolean;
  add: (path: string) => void;
}

export function foldersOf(paths: Iterable<string>): Folders {
  const entries = new Map<string, Set<string>>();
  const add = (path: string) => {
    for (
      let rest = path.toLowerCase(), cut = rest.lastIndexOf("/");
      cut !== -1;
      cut = rest.lastIndexOf("/")
    ) {
      const folder = rest.slice(0, cut);
      const entry = rest.slice(cut + 1);
      const known = entries.get(folder) ?? new Set();
      // Whoever put it there put its folders into theirs.
      if (known.has(entry)) return;
      entries.set(folder, known.add(entry));
      rest = folder;
    }
  };
  for (const path of paths) add(path);
  return {
    add,
    has: (folder, entry) => entries.get(folder.toLowerCase())?.has(entry.toLowerCase()) === true,
    isFull: (folder) => (entries.get(folder.toLowerCase())?.size ?? 0) >= FULL,
  };
}

/** The first folder that fits: the base itself, then what `numbered` makes of 2, 3, … */
export function firstFitting(
  base: string,
  numbered: (n: number) => string,
  fits: (folder: string) => boolean,
): string {
  let folder = base;
  for (let n = 2; !fits(folder); n += 1) folder = numbered(n);
  return folder;
}
