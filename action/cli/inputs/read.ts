import { Refusal } from "../../run/refusal.ts";
import { COMMANDS, DECLARED, type Command } from "../declared.ts";
import { known, type Given } from "../given.ts";
import type { Secrets } from "../secrets.ts";
import { readConclude } from "./conclude.ts";
import { readDue } from "./due.ts";
import { readDrift } from "./drift.ts";
import { readMerge } from "./merge.ts";
import { readScan } from "./scan.ts";
import { readSignOff } from "./sign-off.ts";
import { readVerify } from "./verify.ts";

/** How each command reads its inputs; the compiler asks for one of every command. */
const READERS = {
  scan: readScan,
  merge: readMerge,
  review: readDue,
  conclude: readConclude,
  certify: readDue,
  drift: readDrift,
  "sign-off": readSignOff,
  verify: readVerify,
} satisfies Record<Command, (data: Record<string, string>) => { command: Command }>;

/** What the user asked for, checked. */
export type Inputs = ReturnType<(typeof READERS)[Command]>;

/**
 * Checks what was given; every secret is made known before anything can speak of it.
 * @throws {Refusal} with one sentence for the first thing that is wrong.
 */
export function readInputs(given: Given, secrets: Secrets): Inputs {
  for (const { name, secret } of DECLARED) {
    const value = given.get(name);
    if (secret && value !== undefined) secrets.add(value);
  }
  known(given.get("command") ?? "scan", "command");
  const command = COMMANDS.find((one) => one === (given.get("command") ?? "scan")) ?? "scan";
  return READERS[command](ofCommand(command, given));
}

/** What is given of the command's own inputs. The runner hands over every default there is; those say nothing. */
function ofCommand(command: Command, given: Given): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of given) {
    const declared = DECLARED.find((one) => one.name === name);
    if (declared === undefined || declared.of.includes(command)) own[name] = value;
    else if (value !== declared.default)
      throw new Refusal(
        2,
        `The input ${name} belongs to ${inWords(declared.of)}, and ${command} does not take it; leave it out.`,
      );
  }
  return own;
}

const inWords = (commands: readonly string[]): string =>
  [...(commands.length > 1 ? [commands.slice(0, -1).join(", ")] : []), ...commands.slice(-1)].join(" and ");
