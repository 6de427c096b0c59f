import { afterEach, expect, test } from "vitest";
import { lastingBundle } from "../lasting-bundle.ts";
import { stage, type Stage } from "../stage.ts";
import { storyWorld, TOKEN } from "../world.ts";

let story: Stage;
afterEach(() => story.close());

/** A scan was published and merged by hand; the checkout has all of it. */
async function scanned() {
  const made = storyWorld();
  story = await stage(made.world, { token: TOKEN, bundle: lastingBundle() });
  const ran = await story.run({ token: TOKEN });
  expect({ code: ran.code, stderr: ran.code === 0 ? "" : ran.stderr }).toEqual({ code: 0, stderr: "" });
  await story.git("fetch", "--quiet", "origin");
  return made;
}

const BRANCH = "origin/countersign/acme";

test("without a credential verify asks nobody, and says so", async () => {
  await scanned();
  const asked = story.github.requests.length;
  const { code, stdout } = await story.run({ command: "verify", token: "", at: BRANCH });
  expect(stdout).toContain("GitHub was not asked whether it has the same; give a token to ask it too.");
  expect(story.github.requests.slice(asked)).toEqual([]);
  expect(code).toBe(0);
});

test("with a token verify asks GitHub, and what is not merged yet is told by nobody", async () => {
  await scanned();
  const { code, stdout, summary } = await story.run({ command: "verify", token: TOKEN, at: BRANCH });
  expect(stdout).toContain("Does the base branch hold what was verified? Same: 0, differs: 0, not told: 1.");
  expect(summary).toContain("ベースブランチは、検証した履歴を含んでいるか。");
  expect(code).toBe(0);
});

test("with an App verify asks GitHub, and what it minted is revoked", async () => {
  const { world, appId, privateKey } = await scanned();
  const before = new Set(world.credentials);
  const inputs = { command: "verify", token: "", "app-id": appId, "private-key": privateKey, at: BRANCH };
  const { code, stdout } = await story.run(inputs);
  expect(stdout).toContain("not told: 1.");
  expect(code).toBe(0);
  const minted = world.credentials.filter((one) => !before.has(one));
  expect(minted).not.toEqual([]);
  for (const { token } of minted) {
    const headers = { authorization: `token ${token}` };
    const { status } = await fetch(`${story.github.apiUrl}/installation/repositories`, { headers });
    expect(status).toBe(401);
  }
});

test("a token that GitHub does not accept is no way to ask", async () => {
  await scanned();
  const { code, stderr, stdout } = await story.run({ command: "verify", token: "ghs_wrong", at: BRANCH });
  expect(code).toBe(2);
  expect(`${stdout}${stderr}`).toContain("does not accept the token");
});
