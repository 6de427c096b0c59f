import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planned, temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { openCheckout } from "./checkout.ts";
import { push } from "./push.ts";
import { fetchTips } from "./tips.ts";

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-C", cwd, ...args], { stdio: "pipe", encoding: "utf8" }).trim();
const BRANCH = "countersign/acme";

/** A remote that runs this before it takes a ref, and a push to it. */
async function pushing(hook: string) {
  const made = temporaryRepository([planned("one", null, { a: "1" })]);
  const remote = join(temporaryFolder(), "remote.git");
  git(made, "clone", "--quiet", "--bare", made, remote);
  const file = join(remote, "hooks", "pre-receive");
  writeFileSync(file, `#!/bin/sh\n${hook}\n`);
  chmodSync(file, 0o755);
  const clone = join(temporaryFolder(), "clone");
  git(made, "clone", "--quiet", remote, clone);
  const checkout = await openCheckout({
    directory: clone,
    environment: process.env,
    home: "https://github.test",
    token: () => Promise.resolve("t"),
    patience: () => Promise.resolve(false),
  });
  const tips = await fetchTips(checkout, { base: null, branch: BRANCH });
  const commit = git(
    clone,
    "commit-tree",
    "-m",
    "Scan",
    "-p",
    tips.base.commit,
    `${tips.base.commit}^{tree}`,
  );
  return { remote, commit, pushed: push(checkout, commit, tips) };
}

/** As GitHub says it: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules */
const SIGNED = [
  "error: GH013: Repository rule violations found for refs/heads/countersign/acme.",
  "- Commits must have verified signatures.",
];

test("a push that a ruleset forbids says what the server said, and what helps where commits must be signed", async () => {
  const { remote, pushed } = await pushing(
    SIGNED.map((line) => `echo '${line}' >&2`).join("\n") + "\nexit 1",
  );
  await expect(pushed).rejects.toMatchObject({
    name: "Refusal",
    exitCode: 3,
    message: `The server refused the push to ${BRANCH} ([remote rejected] (pre-receive hook declined)) and says: «error: GH013: Repository rule violations found for refs/heads/countersign/acme. / - Commits must have verified signatures.». If a ruleset demands signed commits, set commit-with: api.`,
  });
  expect(git(remote, "for-each-ref", "refs/heads/countersign")).toBe("");
});

test("what the server says can be no workflow command and no second line", async () => {
  const { pushed } = await pushing("printf 'a\\n::error::b\\033[2J\\n' >&2\nexit 1");
  await expect(pushed).rejects.toThrow("and says: «a / ::error::b\\u001B[2J».");
});

test("a push that is taken is told as that", async () => {
  const { remote, commit, pushed } = await pushing("exit 0");
  expect(await pushed).toBe("pushed");
  expect(git(remote, "rev-parse", BRANCH)).toBe(commit);
});
