/** Names Windows keeps for devices, with any extension: a checkout there could not hold the file. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Names that mean something else: git's own folder, prose for people, and the places of what has no repository. */
const TAKEN = /^(?:\.git|readme|_.*)$/i;

/** True for a name that can stand in a path as it is. */
export const isPlain = (name: string): boolean =>
  /^[A-Za-z0-9._-]{1,120}$/.test(name) &&
  !/^\.{1,2}$/.test(name) &&
  !name.endsWith(".") &&
  !DEVICE.test(name) &&
  !TAKEN.test(name);

/** A name for a path, from a name and a number of GitHub's: the name alone, or with the number when that is not free. */
export function pathName(name: string, id: string, isFree: (candidate: string) => boolean): string {
  if (isPlain(name) && isFree(name)) return name;
  const safe = name.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 120);
  let candidate = `${safe}-${id}`;
  while (!isFree(candidate)) candidate = `${candidate}-${id}`;
  return candidate;
}
