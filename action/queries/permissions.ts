/** Permissions by GitHub's names, with `repositories` for which of them a token reaches. */
export type Permissions = Readonly<Record<string, string>>;

const LEVELS = ["none", "read", "write", "admin"];
const REACH = ["none", "subset", "all"];

/** A level GitHub invents later is only as much as itself. */
function isWithin(name: string, level: string, allowed: string | undefined): boolean {
  if (level === "none" || level === allowed) return true;
  if (allowed === undefined) return false;
  const scale = name === "repositories" ? REACH : LEVELS;
  return scale.includes(level) && scale.indexOf(level) <= scale.indexOf(allowed);
}

/**
 * What is more than was allowed, `contents: write`, sorted. Reading metadata is no permission that anyone asks for:
 * GitHub adds it to every other one of a repository.
 */
export const growth = (actual: Permissions, allowed: Permissions): readonly string[] =>
  Object.entries(actual)
    .filter(([name, level]) => !isWithin(name, level, name === "metadata" ? "read" : allowed[name]))
    .map(([name, level]) => `${name}: ${level}`)
    .sort();
