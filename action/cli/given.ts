import { nearest } from "../../model/nearest.ts";
import { Refusal } from "../run/refusal.ts";
import { COMMANDS, DECLARED } from "./declared.ts";

/** Inputs as they were given, by name; what was left empty is not there. */
export type Given = ReadonlyMap<string, string>;

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = DECLARED.map(({ name }) => name);
/** What may stand on a command line. */
const OPTIONS = DECLARED.filter(({ name, secret }) => name !== "command" && !secret).map(({ name }) => name);

/**
 * Inputs as the runner hands them over: INPUT_<NAME>, an unset one empty.
 * @throws {Refusal} for an input that this action does not have.
 */
export function givenByRunner(environment: Environment): Given {
  const given = new Map<string, string>();
  for (const [variable, value = ""] of Object.entries(environment)) {
    if (!variable.startsWith("INPUT_") || value.trim() === "") continue;
    given.set(known(variable.slice("INPUT_".length).toLowerCase(), "input"), value.trim());
  }
  return given;
}

/** The name, if it is one of ours. @throws {Refusal} with the names there are, otherwise. */
export function known(name: string, what: "input" | "option" | "command"): string {
  const names: readonly string[] = what === "command" ? COMMANDS : what === "input" ? NAMES : OPTIONS;
  if (names.includes(name) || (what === "option" && NAMES.includes(name))) return name;
  const guess = nearest(name, names);
  const hint = guess === null ? "" : ` (did you mean ${guess}?)`;
  throw new Refusal(
    2,
    `There is no ${what} ${name}${hint}; the ${what}s are: ${names.join(", ")}${what === "option" ? "; see --help" : ""}.`,
  );
}
