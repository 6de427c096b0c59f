/** Where GitHub looks for the file, in this order; the first that is there counts. */
export const PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** A larger file is not used by GitHub. */
export const LARGEST = 3 * 1024 * 1024;

const FOLDERS = [".github", "workflows"] as const;
/** A file of each ending that workflows have, with a name that no rule has by chance. */
const WORKFLOWS = ["countersign-any.yml", "countersign-any.yaml"] as const;

/** Longest pattern that is matched. */
const LONGEST = 500;

/**
 * How many owners the file names for every workflow file; null where a pattern is too long to tell. Of several rules
 * that match a file the last decides, and one without owners leaves it without any.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function workflowOwners(text: string): number | null {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const words = line.split(/\s+/).filter((word) => word !== "");
    const comment = words.findIndex((word) => word.startsWith("#"));
    const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
    return pattern === undefined ? [] : [{ pattern, owners: owners.length }];
  });
  if (rules.some(({ pattern }) => pattern.length > LONGEST)) return null;
  const own = WORKFLOWS.map(
    (file) => rules.findLast(({ pattern }) => covers(pattern, [...FOLDERS, file]))?.owners ?? 0,
  );
  return Math.min(...own);
}

/** Whether a pattern covers a path or a folder above it; negation and ranges of characters GitHub does not know. */
function covers(pattern: string, path: readonly string[]): boolean {
  if (/^!|\[/.test(pattern)) return false;
  const steps = pattern
    .split("/")
    .filter((step, at, all) => step !== "" && !(step === "**" && all[at + 1] === "**"));
  if (steps.length === 0) return false;
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const folders = path.length - 1;
  // A pattern that ends in `/*` covers what is in a folder and not what is deeper; one that ends in `/` only folders.
  const ends = (length: number): boolean =>
    pattern.endsWith("/") ? length <= folders : !pattern.endsWith("/*") || length === path.length;
  return path.some(
    (_step, start) =>
      (start === 0 || !anchored) && matches(steps, path.slice(start), 0, (used) => ends(start + used)),
  );
}

function matches(
  steps: readonly string[],
  path: readonly string[],
  used: number,
  ends: (used: number) => boolean,
): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return ends(used);
  if (step === "**" && rest.length === 0) return used < path.length;
  if (step === "**") return path.some((_part, at) => at >= used && matches(rest, path, at, ends));
  const part = path[used];
  return part !== undefined && like(step, part) && matches(rest, path, used + 1, ends);
}

/** Whether a step matches a name: `*` stands for any characters, `?` for one. No step backwards but to the last `*`. */
function like(step: string, name: string): boolean {
  let [at, on, star, from] = [0, 0, -1, 0];
  while (on < name.length) {
    const char = step[at];
    if (char === "*") {
      star = at++;
      from = on;
    } else if (char === "?" || char === name[on]) {
      at += 1;
      on += 1;
    } else if (star !== -1) {
      at = star + 1;
      on = ++from;
    } else return false;
  }
  return /^\**$/.test(step.slice(at));
}
