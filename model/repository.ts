import { z } from "zod";
import { Assessment } from "./assessment.ts";
import { FindingPeriod } from "./finding.ts";
import { LifecycleEvent } from "./identity.ts";
import { Instant } from "./instant.ts";
import { repositoryFactsShape } from "./repository-facts/index.ts";
import { ofOne } from "./subject-record.ts";
import { Id, Login, SafeName, Text } from "./text.ts";

/** One deployment environment and what guards it (`GET /repos/{owner}/{repo}/environments`). */
export const Environment = z.strictObject({
  id: Id.describe("GitHub's id of the environment."),
  name: Text.describe("Its name on GitHub."),
  wait_minutes: z.number().int().nonnegative().describe("Wait timer in minutes; 0 when there is none."),
  reviewers: z
    .array(Text)
    .describe("Required reviewers, `user:hana` or `team:release`; empty when none is required."),
  prevent_self_review: z.boolean().describe("True when who started a deployment cannot approve it."),
  branches: z.enum(["any", "protected", "custom"]).describe("Which branches may deploy."),
});
export type Environment = z.infer<typeof Environment>;

/** In place of a job's key: what the file names outside its jobs, in `env` at the top, goes to every one of them. */
export const EVERY_JOB = "*";

/** True for the name of an environment that is an expression: which one it is shows only when the job runs. */
export const isComputed = (environment: string): boolean => environment.includes("${{");

/**
 * The input that an expression stands for and for nothing else, in small letters: `${{ inputs.env }}`, `inputs['env']`.
 * GitHub reads the names of inputs without regard to case.
 */
export function inputNamed(text: string): string | null {
  const [, property, index] = INPUT.exec(text) ?? [];
  return (property ?? index)?.toLowerCase() ?? null;
}

const INPUT = /^\$\{\{ *inputs *(?:\. *([a-z_][\w-]{0,99})|\[ *'([a-z_][\w-]{0,99})' *\]) *\}\}$/i;

/** What a job hands to the workflow it calls: every secret, or those it names. */
const Handed = z.union([
  z.literal("inherit"),
  z.array(
    z.strictObject({
      name: SafeName.describe("What the secret is called there, in capitals."),
      from: z.array(SafeName).describe("Secrets its value names, in capitals."),
      any_secret: z.boolean().describe("True when its value can be any secret."),
    }),
  ),
]);

/** What a job gives an input of the workflow it calls. */
const Given = z.strictObject({
  name: SafeName.describe("Name of the input, in small letters."),
  value: Text.nullable().describe(
    "Its value, as written; null when it is not kept: no plain value, too long, or it may be a credential.",
  ),
});

/** An input of a workflow that decides an environment. */
const Input = z.strictObject({
  name: SafeName.describe("Name of the input, in small letters."),
  default: Text.nullable().describe("What it is where a caller gives none; null when that is not known."),
});

/** Clouds that a workflow can sign in to without a stored key. */
export const CLOUDS = ["aws", "azure", "google"] as const;

/** A sign-in to a cloud that offers short-lived credentials, and the secrets it is given. */
const CloudLogin = z.strictObject({
  cloud: z.enum(CLOUDS).describe("Which cloud."),
  keys: z.array(SafeName).describe("Secrets that are given as its stored key, in capitals."),
  names: z.array(SafeName).describe("Secrets that only name an account or a role there, in capitals."),
  any_secret: z.boolean().describe("True when the stored key can be any secret."),
});

/** One job of a workflow. */
export const Job = z.strictObject({
  job: Text.describe("Key of the job; `*` for what the file names outside its jobs."),
  environment: Text.nullable().describe("Environment it declares, as written; null when none."),
  secrets: z.array(SafeName).describe("Secrets the job names."),
  any_secret: z.boolean().describe("True when one of its expressions can reach any secret."),
  calls: z
    .strictObject({
      workflow: Text.describe("The workflow it calls, as written."),
      secrets: Handed.describe("What it hands over: `inherit` for every secret, or those it names."),
      with: z.array(Given).nullable().describe("Inputs it gives, by name; null when not all could be kept."),
    })
    .nullable()
    .describe("The workflow it calls in place of steps; null when it has its own."),
  outside_code: z
    .enum(["head", "text", "computed"])
    .nullable()
    .default(null)
    .describe(
      "What it runs that people outside may write: the head of a pull request, a text of theirs in a script, or a commit that is computed; null for nothing, and where nobody outside starts it.",
    ),
  logins: z
    .array(CloudLogin)
    .nullable()
    .default(null)
    .describe("Its sign-ins to clouds that are given a secret, by cloud; null when that was not read."),
});
export type CloudLogin = z.infer<typeof CloudLogin>;
export type Job = z.infer<typeof Job>;

/**
 * Events that people without write access can cause, and on which GitHub hands over the secrets.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const OUTSIDE_EVENTS = [
  "discussion",
  "discussion_comment",
  "fork",
  "issue_comment",
  "issues",
  "pull_request_target",
  "watch",
  "workflow_run",
] as const;

/** One workflow file that GitHub accepts, and the secrets its expressions name. */
export const Workflow = z.strictObject({
  path: Text.describe("Path of the file in the repository."),
  starts: z
    .enum(["itself", "call", "both"])
    .describe("How it starts: by events of its repository, by workflows that call it, or by both."),
  optional: z
    .array(SafeName)
    .describe("Secrets it declares that a workflow which calls it may leave out, in capitals."),
  inputs: z
    .array(Input)
    .describe("Inputs of texts it declares for its callers and names an environment by, or hands on."),
  secrets: z
    .array(SafeName)
    .describe("Names of the secrets the file names, in capitals; GITHUB_TOKEN left out."),
  any_secret: z
    .boolean()
    .describe("True when an expression can reach any secret: toJSON(secrets) or a dynamic index."),
  environments: z.array(Text).describe("Names of the environments its jobs declare, where written out."),
  jobs: z
    .array(Job)
    .describe(
      "The jobs that can reach a secret, declare an environment, call a workflow or run code from outside.",
    ),
  outside: z
    .array(z.enum(OUTSIDE_EVENTS))
    .nullable()
    .default(null)
    .describe("Events that start it, that people outside can cause; null when that was not read."),
  unpinned: z
    .strictObject({
      uses: z.array(Text).describe("As the file writes them."),
      more: z.number().int().nonnegative().describe("How many others there are."),
    })
    .nullable()
    .default(null)
    .describe(
      "Actions, images and workflows of others that are fixed to no commit or digest, GitHub's own left out; null when that was not read.",
    ),
  own_actions: z
    .boolean()
    .nullable()
    .default(null)
    .describe("True when it runs actions of its repository or its owner; what those use is not read."),
  id_token: z
    .boolean()
    .nullable()
    .default(null)
    .describe("True when it asks for a token with which to sign in elsewhere (`id-token: write`)."),
  default_token: z
    .boolean()
    .nullable()
    .default(null)
    .describe("True when a job gets the default permissions, because neither it nor the file states any."),
});
export type Workflow = z.infer<typeof Workflow>;

/** Why GitHub never runs a file among the workflows. */
export const NEVER_RUN_REASONS = [
  "no-document",
  "not-yaml",
  "not-a-workflow",
  "expression",
  "too-large",
  "symbolic-link",
  "submodule",
] as const;

/** A file among the workflows that GitHub never runs: it names no secret, and hides none. */
export const NeverRun = z.strictObject({
  path: Text.describe("Path of the file in the repository."),
  why: z.enum(NEVER_RUN_REASONS).describe("Why GitHub does not run it."),
  line: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe("Line of the first thing it refuses; null for the whole file."),
  detail: Text.nullable().describe("What that is; null where `why` says it all."),
});
export type NeverRun = z.infer<typeof NeverRun>;

/** What GitHub says of one repository, and what its workflow files name. */
export const RepositoryFacts = z.strictObject({
  visibility: z.enum(["public", "private", "internal"]).describe("Who can see it."),
  archived: z.boolean().describe("True when read-only; its keys still work for reading."),
  fork: z.boolean().describe("True when it is a fork."),
  default_branch: Text.nullable().describe("Name of the default branch; null when empty."),
  created_at: Instant.nullable().describe("When it was created, where GitHub says so."),
  environments: z
    .array(Environment)
    .nullable()
    .describe("Its environments by name; null when they could not be read."),
  workflows: z
    .array(Workflow)
    .nullable()
    .describe("Its workflow files by path; null when they could not be read."),
  never_run: z
    .array(NeverRun)
    .nullable()
    .describe("Files among them that GitHub never runs, by path; null when they could not be read."),
  ...repositoryFactsShape,
});
export type RepositoryFacts = z.infer<typeof RepositoryFacts>;

/** Evidence of one repository: `evidence/<org>/repositories/<name>.md`. */
export const Repository = z
  .strictObject({
    record: z.literal("repository").describe("Kind of this document."),
    schema: z.literal(2).describe("Version of this document's schema."),
    uid: z
      .string()
      .regex(/^github:repository:\d+$/)
      .describe("Stable identity, `github:repository:<id>`."),
    id: Id.describe("GitHub's id of the repository."),
    organization: Login.describe("Login of the organisation."),
    name: SafeName.describe("Its name now; the file's path is the name at first sight."),
    state: z
      .enum(["active", "retired"])
      .describe("Retired once a complete list no longer holds it and its id is gone or another account's."),
    first_observed: Instant.describe("When a scan first saw it."),
    systems: z.array(z.string()).describe("Systems whose repository patterns cover it."),
    entities: z.array(z.string()).describe("Entities those systems serve."),
    facts: RepositoryFacts.describe("What checks use."),
    assessments: z.array(Assessment).describe("Outcome of every check that applies, by check id."),
    findings: z
      .array(FindingPeriod)
      .describe("When each of its findings was opened and closed, oldest first."),
    lifecycle: z
      .array(LifecycleEvent)
      .describe("When it was found gone, and when it was back; oldest first."),
  })
  .superRefine(ofOne("repository"));
export type Repository = z.infer<typeof Repository>;
