import { parseArgs } from "node:util";
import { known, type Environment, type Given } from "./given.ts";
import { Refusal } from "../run/refusal.ts";
import { DECLARED } from "./declared.ts";

/** What a command line asks for. */
export type CommandLine =
  { asks: "nothing" } | { asks: "help" } | { asks: "version" } | { asks: "run"; given: Given };

/** The environment variable that carries an input too secret for the command line. */
export const variableOf = (name: string): string => `COUNTERSIGN_${name.toUpperCase().replaceAll("-", "_")}`;

const FLAGS = new Set(["allow-public"]);

/**
 * Reads `countersign scan --organization acme …`; secrets come from the environment.
 * @throws {Refusal} for a command, an option or a word it does not know.
 */
export function readCommandLine(args: readonly string[], environment: Environment): CommandLine {
  // Not strict: an unknown option gets our sentence, which names the ones there are.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      DECLARED.map(({ name }) => [
        name,
        { type: FLAGS.has(name) ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (given.has("command"))
        throw new Refusal(2, `The word ${token.value} is one too many; options begin with --.`);
      given.set("command", token.value);
      continue;
    }
    if (token.name === "help" || token.name === "h") return { asks: "help" };
    if (token.name === "version" || token.name === "v") return { asks: "version" };
    const name = known(token.name, "option");
    if (DECLARED.some((one) => one.name === name && one.secret))
      throw new Refusal(
        2,
        `A secret does not belong on the command line, where every process can read it; put it in ${variableOf(name)}.`,
      );
    const value = token.value ?? (FLAGS.has(name) ? "true" : "");
    if (value === "" || given.has(name))
      throw new Refusal(2, `The option --${name} ${given.has(name) ? "is given twice" : "needs a value"}.`);
    given.set(name, value);
  }
  for (const { name } of DECLARED) {
    const value = environment[variableOf(name)]?.trim() ?? "";
    if (value !== "" && !given.has(name)) given.set(name, value);
  }
  // Whoever types the bare name wants to know what it is.
  return args.length === 0 && !given.has("organization") ? { asks: "nothing" } : { asks: "run", given };
}
