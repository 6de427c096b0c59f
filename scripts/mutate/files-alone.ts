/** How many test files a mutant is put to in a process of its own. */
const FILES = 6;

/**
 * The files a mutant is put to in a process of its own: the nearest, and those that met it where it could not be tried,
 * in turns. A file that fails without a mutant tells nothing of any.
 */
export function filesAlone(
  near: readonly string[],
  met: ReadonlySet<string>,
  failing: ReadonlySet<string>,
): string[] {
  const others = [...met];
  const both = Array.from({ length: Math.max(near.length, others.length) }, (_, at) => [
    near[at],
    others[at],
  ]);
  const known = both.flat().filter((one) => one !== undefined);
  return [...new Set(known)].filter((one) => !failing.has(one)).slice(0, FILES);
}
