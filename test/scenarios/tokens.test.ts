import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { inTurn } from "../faults/drawn.ts";
import { root } from "../house/tree.ts";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN, type StoryOptions } from "./world.ts";

let story: Stage;
afterEach(() => story.close());

/** A story in which the App itself asks and publishes. */
async function begin(options: StoryOptions = {}) {
  const made = storyWorld(options);
  story = await stage(made.world, { token: TOKEN });
  const before = new Set(made.world.credentials);
  const app = { token: "", "app-id": made.appId, "private-key": made.privateKey };
  const minted = () => made.world.credentials.filter((one) => !before.has(one)).map(({ token }) => token);
  return { ...made, app, minted };
}

/** How GitHub answers each token now. */
const answersTo = (tokens: readonly string[]): Promise<number[]> =>
  Promise.all(
    tokens.map(async (token) => {
      const headers = { authorization: `token ${token}` };
      return (await fetch(`${story.github.apiUrl}/installation/repositories`, { headers })).status;
    }),
  );

test.each([
  ["a scan that published", {}, {}, 0],
  ["a scan that was refused", { visibility: "public" }, {}, 2],
  ["a scan that failed as asked", {}, { "fail-on": "finding" }, 1],
] as const)("after %s every token it minted is a 401", async (_, options, inputs, code) => {
  const { app, minted } = await begin(options);
  const ran = await story.run({ ...app, ...inputs });
  expect({ code: ran.code, error: code === 0 ? ran.stderr : "" }).toEqual({ code, error: "" });
  const tokens = minted();
  expect(tokens.length).toBeGreaterThan(0);
  expect(await answersTo(tokens)).toEqual(tokens.map(() => 401));
});

test.each(inTurn(["SIGTERM", "SIGINT"] as const, 0))(
  "a scan that is ended by %s revokes what it minted",
  async (signal) => {
    const { app, minted } = await begin();
    const { faults } = story.github;
    const strike = faults.strike.bind(faults);
    faults.add({ kind: "slow", milliseconds: 60_000, match: { method: "GET", path: /\/orgs\/acme$/ } });
    const asked = new Promise<void>((resolve) => {
      faults.strike = (method, path) => {
        if (method === "GET" && path.endsWith("/orgs/acme")) resolve();
        return strike(method, path);
      };
    });
    const child = spawn(process.execPath, [join(root, "dist/main.js"), "scan", "--organization", "acme"], {
      cwd: story.governance,
      env: {
        PATH: process.env.PATH ?? "",
        GITHUB_API_URL: story.github.apiUrl,
        GITHUB_GRAPHQL_URL: story.github.graphqlUrl,
        COUNTERSIGN_APP_ID: app["app-id"],
        COUNTERSIGN_PRIVATE_KEY: app["private-key"],
      },
      stdio: "ignore",
    });
    await asked;
    child.kill(signal);
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(signal === "SIGINT" ? 130 : 143);
    expect(await answersTo(minted())).toEqual([401]);
  },
);

test("what cannot be revoked is a warning and fails nothing, and is left for the step after the job", async () => {
  const { app, minted } = await begin();
  story.github.faults.add({
    kind: "status",
    code: 500,
    match: { method: "DELETE", path: /installation\/token/ },
  });
  const state = join(story.folder, "state");
  await writeFile(state, "");
  const ran = await story.run(app, { GITHUB_STATE: state });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain("::warning::GitHub did not confirm that 2 tokens of this run were revoked");
  const tokens = minted();
  expect(await answersTo(tokens)).toEqual([200, 200]);
  // The runner keeps the last value of a name, and hides what was masked.
  const kept = [...(await readFile(state, "utf8")).matchAll(/^tokens<<(\S+)\n(.*)\n\1$/gm)].at(-1)?.[2];
  expect(JSON.parse(kept ?? "null")).toEqual(tokens);
  for (const token of tokens) expect(ran.stdout).toContain(`::add-mask::${token}`);

  const afterwards = { STATE_countersign: "started", STATE_tokens: kept ?? "" };
  const failing = await story.run(app, afterwards);
  expect({ code: failing.code, warned: failing.stdout.includes("::warning::") }).toEqual({
    code: 0,
    warned: true,
  });
  story.github.faults.clear();
  story.github.requests.length = 0;
  expect((await story.run(app, afterwards)).code).toBe(0);
  expect(await answersTo(tokens)).toEqual([401, 401]);
  expect(story.github.requests.filter(({ method }) => method !== "DELETE")).toHaveLength(2);
});

test("a step after the job that was left nothing, or nonsense, does nothing", async () => {
  await begin();
  for (const left of ["", "[]", "{", '{"a":1}']) {
    const ran = await story.run({}, { STATE_countersign: "started", STATE_tokens: left });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
  }
  expect(story.github.requests.filter(({ template }) => template !== "/{owner}/{repo}.git")).toEqual([]);
});
