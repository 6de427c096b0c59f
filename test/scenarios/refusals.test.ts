import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { drawn } from "../faults/drawn.ts";
import { playedOnce } from "../stage/played-once.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, stageFrom, type Stage } from "./stage.ts";
import { storyWorld, TOKEN, type StoryOptions } from "./world.ts";

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
});
const cloned = playedOnce(async (options: StoryOptions) =>
  (await stage(storyWorld(options).world, { token: TOKEN, bundle: lastingBundle() })).keep(),
);
async function staged(options: StoryOptions = {}): Promise<Stage> {
  const one = await stageFrom(await cloned(options));
  stages.push(one);
  return one;
}

/** A run ends as said, in one sentence, and leaves the remote as it was. */
async function refused(
  one: Stage,
  { code, sentence }: { code: number; sentence: RegExp },
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
) {
  const ran = await one.run(inputs, environment);
  const errors = ran.stdout.split("\n").filter((line) => line.startsWith("::error"));
  expect(errors).toHaveLength(1);
  expect(errors[0]?.replace("::error::", "")).toMatch(sentence);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toBe("");
  expect(ran.summary).toBe("");
  expect((await one.evidence()).size).toBe(0);
  return ran;
}

/** What is wrong with the inputs of a run; what each may be is tested beside what reads it. */
const INPUTS: [what: string, inputs: Record<string, string>, sentence: RegExp][] = [
  ["no credential", { token: "" }, /^No credential is given; set token, or app-id and private-key/],
  ["both credentials", { "app-id": "1", "private-key": "x" }, /^Both a token and an App are given/],
  ["an App without its key", { token: "", "app-id": "1" }, /^The input private-key is missing/],
  [
    "a key that is none",
    { token: "", "app-id": "1", "private-key": "not a key" },
    /private key is not a private key in PEM form/,
  ],
  [
    "an unknown command",
    { command: "scann" },
    /^There is no command scann \(did you mean scan\?\); the commands are: scan, merge, review, conclude, certify, drift, sign-off, verify\.$/,
  ],
  [
    "an unknown input",
    { organisation: "acme" },
    /^There is no input organisation \(did you mean organization\?\); the inputs are: command, organization,/,
  ],
  [
    "a login that is none",
    { organization: "not a login" },
    /^The input organization must be a GitHub login\.$/,
  ],
  ["no organisation", { organization: "" }, /^The input organization is missing/],
  [
    "a word for publish",
    { publish: "pr" },
    /^The input publish must be one of: pull-request, branch, none\.$/,
  ],
  [
    "a word for fail-on",
    { "fail-on": "all" },
    /^The input fail-on must be one of: never, finding, incomplete\.$/,
  ],
  ["a word for commit-with", { "commit-with": "gpg" }, /^The input commit-with must be one of: git, api\.$/],
  [
    "a word for allow-public",
    { "allow-public": "yes" },
    /^The input allow-public must be one of: true, false\.$/,
  ],
  ["a branch that is an option", { base: "--force" }, /^The input base must be the name of a branch\.$/],
  [
    "the branch on which evidence waits",
    { base: "countersign/acme" },
    /^The input base is countersign\/acme, where evidence waits for approval; name the branch it is merged into\.$/,
  ],
  ["that branch in other letters", { base: "refs/heads/Countersign/ACME" }, /^The input base is /],
  [
    "a file for a cache",
    { cache: "countersign.yml" },
    /^The cache path countersign\.yml is not a folder; set cache to a folder of its own, or leave it empty\.$/,
  ],
  ["a workflow command in an input", { publish: "x\n::error::y" }, /^The input publish must be one of/],
];

describe("inputs", () => {
  let one: Stage;
  beforeAll(async () => {
    one = await stage(storyWorld().world, { token: TOKEN, bundle: lastingBundle() });
  });
  afterAll(() => one.close());

  test.each(drawn(INPUTS, 5, 1))("%s", async (_, inputs, sentence) => {
    await refused(one, { code: 2, sentence }, inputs);
  });
});

describe("GitHub", () => {
  test("a token it does not accept", async () => {
    const sentence = /^GitHub does not accept the token: it is wrong, expired or revoked\.$/;
    await refused(await staged(), { code: 2, sentence }, { token: "ghp_wrong000000000000000000000000" });
  });

  test("an organisation that does not exist", async () => {
    const sentence = /^There is no organisation nobody on .*, or this credential may not see it\.$/;
    await refused(await staged(), { code: 2, sentence }, { organization: "nobody" });
  });

  test("a server that nobody reaches", async () => {
    const one = await staged();
    await one.git("remote", "set-url", "origin", "http://127.0.0.1:9/acme/governance.git");
    const nobody = { GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_GRAPHQL_URL: "" };
    const ran = await one.run({}, nobody);
    expect(ran.stdout).toMatch(/^::error::GitHub could not be asked at http:\/\/127\.0\.0\.1:9: /m);
    expect([ran.code, ran.stderr, ran.summary]).toEqual([3, "", ""]);
  });

  test("an App that is suspended", async () => {
    const story = storyWorld();
    const one = await stage(story.world, { token: TOKEN, bundle: lastingBundle() });
    stages.push(one);
    for (const installation of story.world.installations) installation.suspended_at = "2026-01-01T00:00:00Z";
    // The story's own token is of that installation: the remote is as closed to it as to the run.
    const ran = await one.run({ token: "", "app-id": story.appId, "private-key": story.privateKey });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(
      /^::error::The App countersign is suspended on the organisation acme, or may not be used there \(403\); an owner of the organisation can lift that/m,
    );
  });

  test("an address that is none", async () => {
    const sentence = /^The environment variable GITHUB_API_URL must be an address like/;
    await refused(await staged(), { code: 2, sentence }, {}, { GITHUB_API_URL: "api.github.com" });
  });
});

describe("the governance path", () => {
  test("is not there", async () => {
    const sentence = /^The governance path nowhere is not a folder/;
    await refused(await staged(), { code: 2, sentence }, { governance: "nowhere" });
  });

  test("is not a git checkout", async () => {
    const one = await staged();
    await mkdir(join(one.folder, "plain"));
    const sentence = /is not a git checkout .*run actions\/checkout before this action/;
    await refused(one, { code: 2, sentence }, { governance: join(one.folder, "plain") });
  });

  test("is a folder of a checkout", async () => {
    const one = await staged();
    await mkdir(join(one.governance, "controls"));
    await refused(
      one,
      { code: 2, sentence: /is the folder controls of a checkout/ },
      { governance: "controls" },
    );
  });

  test("is shallow", async () => {
    const one = await staged();
    const head = (await one.git("rev-parse", "HEAD")).trim();
    await writeFile(join(one.governance, ".git/shallow"), `${head}\n`);
    const sentence = /is shallow, and its history is the audit trail; set fetch-depth: 0/;
    const ran = await one.run();
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(sentence);
    await rm(join(one.governance, ".git/shallow"));
    expect((await one.evidence()).size).toBe(0);
  });

  test("is a bare repository", async () => {
    const one = await staged();
    await cp(join(one.governance, ".git"), join(one.folder, "bare.git"), { recursive: true });
    await one.git("-C", join(one.folder, "bare.git"), "config", "core.bare", "true");
    const sentence = /is a bare repository; give it a checkout/;
    await refused(one, { code: 2, sentence }, { governance: join(one.folder, "bare.git") });
  });
});

/** What is wrong with a governance repository. */
const CONFIGURATIONS: [what: string, governance: Record<string, string>, sentence: RegExp][] = [
  [
    "is missing",
    { "README.md": "# a\n" },
    /^countersign\.yml: is missing; write one that names the organisation/,
  ],
  [
    "names a field that does not exist",
    { "countersign.yml": "organizations:\n  - login: acme\nparametres: {}\n" },
    /^countersign\.yml:3: parametres: is not a field here \(did you mean parameters\?\); the fields are: organizations, language, calendar, authority, machine_users, parameters, publish\.$/,
  ],
  [
    "does not name the organisation",
    { "countersign.yml": "organizations:\n  - login: other\n" },
    /^countersign\.yml: organizations: does not name acme; it names other\.$/,
  ],
  ["is empty", { "countersign.yml": "# later\n" }, /^countersign\.yml:1: is empty; write one that names/],
  [
    "names a time zone that does not exist",
    { "countersign.yml": "organizations:\n  - login: acme\ncalendar:\n  time_zone: Mars/Phobos\n" },
    /^countersign\.yml:4: calendar\.time_zone: must be a time zone like Asia\/Tokyo\.$/,
  ],
  [
    "has a document beside it where none belongs",
    { "countersign.yml": "organizations:\n  - login: acme\n", "controls/identity/a.md": "a\n" },
    /^controls\/identity\/a\.md: is not the path of a document \(did you mean controls\/identities\/a\.md\?\)/,
  ],
  [
    "holds a number that readers take for two",
    { "countersign.yml": "organizations:\n  - login: acme\npublish: { quiet_days: 010 }\n" },
    /^countersign\.yml:3: 010 is a number with a leading zero, which some readers take for octal: put it in quotes\.$/,
  ],
  ["is no YAML", { "countersign.yml": "organizations: [\n" }, /^countersign\.yml:\d+: /],
];

describe("countersign.yml", () => {
  test.each(drawn(CONFIGURATIONS, 3, 2))("%s", async (_, governance, sentence) => {
    await refused(await staged({ governance }), { code: 2, sentence }, {});
  });
});

/** Command lines that say nothing that can be done. */
const LINES: [args: string[], code: number, sentence: RegExp][] = [
  [["scann"], 2, /^countersign: There is no command scann \(did you mean scan\?\)/],
  [
    ["scan", "--organisation", "acme"],
    2,
    /^countersign: There is no option organisation \(did you mean organization\?\);.*; see --help\.$/m,
  ],
  [["scan", "--organization"], 2, /^countersign: The option --organization needs a value\.$/m],
  [["scan", "again", "--organization", "acme"], 2, /^countersign: The word again is one too many/],
  [
    ["scan", "--token", "ghp_x"],
    2,
    /^countersign: A secret does not belong on the command line.*COUNTERSIGN_TOKEN/,
  ],
  [["scan"], 2, /^countersign: The input organization is missing/],
];

describe("the command line", () => {
  let one: Stage;
  beforeAll(async () => {
    one = await stage(storyWorld().world, { token: TOKEN, bundle: lastingBundle() });
  });
  afterAll(() => one.close());

  test.each(drawn(LINES, 2, 3))("%j", async (args, code, sentence) => {
    const ran = await one.command(args);
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
  });

  test("its bare name", async () => {
    const ran = await one.command([]);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/^Countersign \d+\.\d+\.\d+: /);
    expect(ran.stderr).toContain("  countersign scan --organization <login> [options]");
  });

  test("the help says where a credential goes, and what holds by itself", async () => {
    const { stdout } = await one.command(["--help"]);
    for (const name of ["COUNTERSIGN_TOKEN", "COUNTERSIGN_APP_ID", "COUNTERSIGN_PRIVATE_KEY"])
      expect(stdout).toContain(`\n  ${name}: `);
    expect(stdout).toMatch(/^ {2}--governance .*\(default: \.\)$/m);
    expect(stdout).toMatch(/^ {2}--base .*from which countersign\.yml and controls\/ are read/m);
  });

  test.each([["--help"], ["scan", "--help"], ["--version"]])("%s", async (...args) => {
    const ran = await one.command(args);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/^(?:Countersign )?\d+\.\d+\.\d+/);
  });
});
