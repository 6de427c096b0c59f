/** What test files that share a process could change for one another, by its name. */
export type Present = ReadonlyMap<string, unknown>;

/** The parts of this process that tests are known to replace: its variables, folder, clock, network and output. */
export function present(): Present {
  return new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]): [string, unknown] => [`env.${name}`, value]),
    ["working folder", process.cwd()],
    ["exit code", process.exitCode],
    ["Date", Date],
    ["setTimeout", setTimeout],
    ["clearTimeout", clearTimeout],
    ["setInterval", setInterval],
    ["setImmediate", setImmediate],
    ["fetch", fetch],
    ["Math.random", Math.random],
    ["stdout", Reflect.get(process.stdout, "write")],
    ["stderr", Reflect.get(process.stderr, "write")],
  ]);
}

/** Names of what is there now and was not, or is another, or is gone; sorted. */
export const leftovers = (before: Present, after: Present): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.has(name) !== after.has(name) || before.get(name) !== after.get(name))
    .sort();
