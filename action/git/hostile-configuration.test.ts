import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostileConfiguration, signHead } from "../../test/ledger/hostile-git.ts";
import { planned, temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { NOBODY } from "../github/commit-author.ts";
import { openCheckout } from "./checkout.ts";
import { findAncestry } from "./parents.ts";
import { silent } from "../run/log.ts";
import { Refusal } from "../run/refusal.ts";
import { saveWithGit } from "./ledger.ts";
import { readTexts } from "./read-texts.ts";
import { statedChanges } from "./stated-changes.ts";
import { fetchTips } from "./tips.ts";
import { writtenBefore } from "./written-before.ts";

const BRANCH = "countersign/acme";
const AUTHOR = "Søren 日本";

/** A remote whose base and evidence branch both moved, its newest commit signed, and a checkout of it. */
function staged() {
  const remote = temporaryRepository([
    planned("one", null, { "countersign.yml": "a\n", "evidence/acme/a.md": "one\n" }, { author: AUTHOR }),
    planned("two", "one", { "evidence/acme/a.md": "two\n", "controls/é.md": "x\n" }, { author: AUTHOR }),
  ]);
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-C", cwd, ...args], { stdio: "pipe", encoding: "utf8" }).trim();
  git(remote, "update-ref", `refs/heads/${BRANCH}`, "HEAD~1");
  const signed = signHead(remote);
  const bare = join(temporaryFolder(), "remote.git");
  git(remote, "clone", "--quiet", "--bare", remote, bare);
  const clone = join(temporaryFolder(), "clone");
  mkdirSync(clone);
  git(clone, "clone", "--quiet", bare, ".");
  return { clone, bare, git, first: git(remote, "rev-parse", "HEAD~1"), signed };
}

/** Everything that is read from a ledger and written to it, in a word. */
async function everything(environment: Record<string, string | undefined>, stage = staged()) {
  const { clone, bare, git, first, signed } = stage;
  const checkout = await openCheckout({
    directory: clone,
    environment,
    home: "https://github.com",
    token: () => Promise.resolve("t"),
    patience: () => Promise.resolve(false),
  });
  const tips = await fetchTips(checkout, { base: null, branch: BRANCH });
  const stated = await readTexts(checkout.git, signed, ["countersign.yml", "controls"]);
  const ancestry = await findAncestry(checkout, tips, "acme");
  const branchState = {
    tips,
    ancestry,
    stated,
    evidence: stated,
    approved: stated,
    proposed: stated,
  };
  const saved = await saveWithGit(
    checkout,
    () => Promise.resolve(NOBODY),
    silent,
  )(branchState, {
    files: new Map([["evidence/acme/b.md", "b\r\n"]]),
    message: { headline: "Scan", body: "" },
    at: "2026-01-10T03:00:00Z",
  });
  return {
    tips,
    stated,
    changes: await statedChanges(checkout, { from: first, to: signed, stated }),
    before: await writtenBefore(checkout.git, [signed], "evidence/acme"),
    saved,
    branch: git(bare, "rev-parse", BRANCH),
    refs: git(bare, "for-each-ref", "--format=%(refname)"),
  };
}

test("no setting of the user changes what is read, merged, committed and pushed", async () => {
  const hostile = hostileConfiguration(temporaryFolder());
  const told = await everything({ ...process.env, GIT_CONFIG_GLOBAL: hostile });
  expect(told).toEqual(await everything({ ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" }));
  expect(told.changes?.files).toMatchObject([{ path: "controls/é.md", author: AUTHOR }]);
  expect(told.before.get("evidence/acme/a.md")).toHaveLength(2);
  expect(told.saved).toEqual({ outcome: "saved", commit: told.branch });
});

test.each([
  ["remote.origin.vcs", "helper"],
  ["remote.origin.url", "helper::there"],
  ["url.helper::there.insteadOf", "SOURCE"],
])("%s starts no program of the machine", async (name, value) => {
  const stage = staged();
  const folder = temporaryFolder();
  const started = join(folder, "started");
  writeFileSync(join(folder, "git-remote-helper"), `#!/bin/sh\ntouch '${started}'\nexit 1\n`, {
    mode: 0o755,
  });
  const key = name.replace("SOURCE", stage.bare);
  stage.git(stage.clone, "config", key, value.replace("SOURCE", stage.bare));
  stage.git(stage.clone, "config", "protocol.helper.allow", "always");
  const path = `${folder}:${process.env.PATH ?? ""}`;
  await expect(everything({ ...process.env, PATH: path }, stage)).rejects.toBeInstanceOf(Refusal);
  expect(existsSync(started)).toBe(false);
});
