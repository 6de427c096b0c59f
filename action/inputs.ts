import { z } from "zod";
import { nearest } from "../model/nearest.ts";
import { standingBranch } from "../model/places.ts";
import { explain } from "../model/problem.ts";
import { Login } from "../model/text.ts";
import { Refusal } from "./ledger/refusal.ts";
import { DECLARED } from "./shell/declared.ts";
import type { Secrets } from "./shell/secrets.ts";

/** Inputs as they were given, by name; what was left empty is not there. */
export type Given = ReadonlyMap<string, string>;

const NAMES = DECLARED.map(({ name }) => name);
/** What may stand on a command line. */
const OPTIONS = DECLARED.filter(({ name, secret }) => name !== "command" && !secret).map(({ name }) => name);
const COMMANDS: readonly string[] = ["scan"];

const Schema = z.strictObject({
  command: z.string().default("scan"),
  organization: Login,
  governance: z.string().default("."),
  token: z.string().regex(/^\S+$/, "must be one word").optional(),
  "app-id": z
    .string()
    .regex(/^(?:\d+|Iv[A-Za-z0-9.]+)$/, "must be the App's number or its client id")
    .optional(),
  "private-key": z.string().optional(),
  publish: z.enum(["pull-request", "branch", "none"]).default("pull-request"),
  "commit-with": z.enum(["git", "api"]).default("git"),
  base: z
    .string()
    .regex(/^(?!-)[^\s~^:?*[\\]+$/, "must be the name of a branch")
    .optional(),
  "fail-on": z.enum(["never", "finding", "incomplete"]).default("never"),
  "allow-public": z.enum(["true", "false"]).default("false"),
  cache: z.string().optional(),
});
type Schema = z.infer<typeof Schema>;

/** What the user asked for, checked. */
export interface Inputs {
  organization: string;
  governance: string;
  auth: { kind: "token"; token: string } | { kind: "app"; appId: string; privateKey: string };
  publish: Schema["publish"];
  commitWith: Schema["commit-with"];
  /** Null for the default branch. */
  base: string | null;
  failOn: Schema["fail-on"];
  allowPublic: boolean;
  /** Null for no cache. */
  cache: string | null;
}

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
  const names = what === "command" ? COMMANDS : what === "input" ? NAMES : OPTIONS;
  if (names.includes(name) || (what === "option" && NAMES.includes(name))) return name;
  const guess = nearest(name, names);
  const hint = guess === null ? "" : ` (did you mean ${guess}?)`;
  throw new Refusal(
    2,
    `There is no ${what} ${name}${hint}; the ${what}s are: ${names.join(", ")}${what === "option" ? "; see --help" : ""}.`,
  );
}

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
  const data = Object.fromEntries(given);
  const result = Schema.safeParse(data);
  if (!result.success) {
    const { path, reason } = explain(result.error, Schema, data);
    throw new Refusal(2, `The input ${path.map(String).join(".")} ${reason}.`);
  }
  const { data: inputs } = result;
  const standing = standingBranch(inputs.organization);
  if (inputs.base?.replace(/^refs\/heads\//, "").toLowerCase() === standing.toLowerCase())
    throw new Refusal(
      2,
      `The input base is ${inputs.base}, where evidence waits for approval; name the branch it is merged into.`,
    );
  return {
    organization: inputs.organization,
    governance: inputs.governance,
    auth: authOf(inputs),
    publish: inputs.publish,
    commitWith: inputs["commit-with"],
    base: inputs.base ?? null,
    failOn: inputs["fail-on"],
    allowPublic: inputs["allow-public"] === "true",
    cache: inputs.cache ?? null,
  };
}

function authOf({ token, "app-id": appId, "private-key": privateKey }: Schema): Inputs["auth"] {
  const app = appId !== undefined || privateKey !== undefined;
  if (token !== undefined && app)
    throw new Refusal(
      2,
      "Both a token and an App are given; set token, or app-id and private-key, not both.",
    );
  if (token !== undefined) return { kind: "token", token };
  if (appId !== undefined && privateKey !== undefined) return { kind: "app", appId, privateKey };
  if (!app)
    throw new Refusal(
      2,
      "No credential is given; set token, or app-id and private-key (on the command line the environment variables COUNTERSIGN_TOKEN, or COUNTERSIGN_APP_ID and COUNTERSIGN_PRIVATE_KEY).",
    );
  throw new Refusal(
    2,
    `The input ${appId === undefined ? "app-id" : "private-key"} is missing; an App needs both app-id and private-key.`,
  );
}
