import { z } from "zod";
import { PeriodId } from "../../model/period.ts";
import { evidenceBranch } from "../../model/paths.ts";
import { explain } from "../../model/problem.ts";
import { Login, Slug } from "../../model/text.ts";
import { known, type Given } from "./given.ts";
import { authOf, hasCredential, writerOf, type Credentials } from "./given-credentials.ts";
import type { AppAuth, Auth } from "../github/authenticate.ts";
import { Refusal, refusalOf } from "../run/refusal.ts";
import { COMMANDS, DECLARED, type Command } from "./declared.ts";
import type { Secrets } from "./secrets.ts";

const AppId = z.string().regex(/^(?:\d+|Iv[A-Za-z0-9.]+)$/, "must be the App's number or its client id");

const common = {
  governance: z.string().default("."),
  token: z.string().regex(/^\S+$/, "must be one word").optional(),
  "app-id": AppId.optional(),
  "private-key": z.string().optional(),
  "writer-app-id": AppId.optional(),
  "writer-private-key": z.string().optional(),
  publish: z.enum(["pull-request", "branch", "none"]).default("pull-request"),
};
const committing = {
  "commit-with": z.enum(["git", "api"]).default("api"),
  base: z
    .string()
    .regex(/^(?!-)[^\s~^:?*[\\]+$/, "must be the name of a branch")
    .optional(),
  "allow-public": z.enum(["true", "false"]).default("false"),
  "max-wait": z
    .string()
    .regex(/^(?:\d|[1-9]\d|[12]\d\d|3[0-5]\d|360)$/, "must be whole minutes, from 0 to 360")
    .default("30"),
};
const at = z
  .string()
  .regex(/^(?!-)\S+$/, "must be a commit, a branch or a tag of the checkout")
  .optional();

const Scan = z.strictObject({
  command: z.literal("scan").default("scan"),
  organization: Login,
  ...common,
  ...committing,
  "fail-on": z.enum(["never", "finding", "incomplete"]).default("never"),
  cache: z.string().optional(),
});
const Conclude = z.strictObject({
  command: z.literal("conclude"),
  organization: Login.optional(),
  ...common,
  ...committing,
  period: PeriodId,
  entity: Slug.optional(),
  regime: Slug.optional(),
  at,
  output: z.string().optional(),
});
const Drift = z.strictObject({
  command: z.literal("drift"),
  organization: Login.optional(),
  ...common,
  at,
  "fail-on": z.enum(["never", "finding"]).default("never"),
});

/** How commits come to be, and where they go. */
interface Committing {
  auth: Auth;
  /** A second App that publishes; null where the first credential does. */
  writer: AppAuth | null;
  commitWith: "git" | "api";
  /** Null for the default branch. */
  base: string | null;
  allowPublic: boolean;
  /** Milliseconds that GitHub's limits are waited for in sum. */
  maxWait: number;
}

/** What the user asked a scan for, checked. */
export interface ScanInputs extends Committing {
  command: "scan";
  organization: string;
  governance: string;
  publish: "pull-request" | "branch" | "none";
  failOn: "never" | "finding" | "incomplete";
  /** Null for no cache. */
  cache: string | null;
}

/** What the user asked to conclude on, checked. */
export interface ConcludeInputs {
  command: "conclude";
  /** Null for the only one that countersign.yml names. */
  organization: string | null;
  governance: string;
  period: string;
  /** Null for all. */
  entity: string | null;
  regime: string | null;
  /** Publishing needs a credential; re-performing needs nothing but the checkout. */
  way:
    | ({ to: "publish"; publish: "pull-request" | "branch" } & Committing)
    | { to: "compare"; at: string | null }
    | { to: "write"; at: string; output: string };
}

/** What the user asked about drift, checked. */
export interface DriftInputs {
  command: "drift";
  organization: string | null;
  governance: string;
  /** Null for HEAD. */
  at: string | null;
  failOn: "never" | "finding";
  /** With what a check run is created; null for none. */
  auth: Auth | null;
  writer: AppAuth | null;
}

/** What the user asked for, checked. */
export type Inputs = ScanInputs | ConcludeInputs | DriftInputs;

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
  const own = ofCommand(command, given);
  switch (command) {
    case "scan":
      return readScan(own);
    case "conclude":
      return readConclude(own);
    case "drift":
      return readDrift(own);
    default:
      return command satisfies never;
  }
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
        `The input ${name} belongs to ${declared.of.join(" and ")}, and ${command} does not take it; leave it out.`,
      );
  }
  return own;
}

function checked<Schema extends z.ZodType>(schema: Schema, data: Record<string, string>): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw refusalOf(
    explain(result.error, schema, data).map(
      ({ path, reason }) => `The input ${path.map(String).join(".")} ${reason}.`,
    ),
  );
}

function readScan(data: Record<string, string>): ScanInputs {
  const inputs = checked(Scan, data);
  const { organization, governance, publish } = inputs;
  return {
    command: "scan",
    organization,
    governance,
    publish,
    failOn: inputs["fail-on"],
    cache: inputs.cache ?? null,
    ...committingOf(inputs, organization),
  };
}

function readConclude(data: Record<string, string>): ConcludeInputs {
  const inputs = checked(Conclude, data);
  const { organization = null, governance, period, entity = null, regime = null, publish, output } = inputs;
  const asked = { command: "conclude", organization, governance, period, entity, regime } as const;
  const { at: commit = null } = inputs;
  if (output !== undefined) return { ...asked, way: { to: "write", at: commit ?? "HEAD", output } };
  if (commit !== null || publish === "none") return { ...asked, way: { to: "compare", at: commit } };
  return { ...asked, way: { to: "publish", publish, ...committingOf(inputs, organization) } };
}

function readDrift(data: Record<string, string>): DriftInputs {
  const inputs = checked(Drift, data);
  const { organization = null, governance, publish, at: commit = null } = inputs;
  const isSilent = publish === "none" || commit !== null || !hasCredential(inputs);
  return {
    command: "drift",
    organization,
    governance,
    at: commit,
    failOn: inputs["fail-on"],
    auth: isSilent ? null : authOf(inputs),
    writer: isSilent ? null : writerOf(inputs),
  };
}

function committingOf(
  inputs: Pick<z.infer<typeof Scan>, "commit-with" | "base" | "allow-public" | "max-wait"> & Credentials,
  organization: string | null,
): Committing {
  const { base } = inputs;
  const evidence = organization === null ? "" : evidenceBranch(organization).toLowerCase();
  if (base?.replace(/^refs\/heads\//, "").toLowerCase() === evidence)
    throw new Refusal(
      2,
      `The input base is ${base}, where evidence waits for approval; name the branch it is merged into.`,
    );
  return {
    auth: authOf(inputs),
    writer: writerOf(inputs),
    commitWith: inputs["commit-with"],
    base: base ?? null,
    allowPublic: inputs["allow-public"] === "true",
    maxWait: Number(inputs["max-wait"]) * 60_000,
  };
}
