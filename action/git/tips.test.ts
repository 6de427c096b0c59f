import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planned, temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { openCheckout } from "./checkout.ts";
import { fetchTips } from "./tips.ts";

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-C", cwd, ...args], { stdio: "pipe", encoding: "utf8" }).trim();

/** A bare remote with two commits, and a checkout that is kept from run to run. */
async function kept() {
  const made = temporaryRepository([planned("one", null, { a: "1" }), planned("two", "one", { a: "2" })]);
  const remote = join(temporaryFolder(), "remote.git");
  git(made, "clone", "--quiet", "--bare", made, remote);
  const clone = join(temporaryFolder(), "clone");
  git(made, "clone", "--quiet", remote, clone);
  const checkout = await openCheckout({
    directory: clone,
    environment: process.env,
    home: "https://github.test",
    token: () => Promise.resolve("t"),
    patience: () => Promise.resolve(false),
  });
  return { remote, clone, checkout, head: git(remote, "rev-parse", "main") };
}
const BRANCH = "countersign/acme";

test("a base named release works after one named release/2026, and the other way round", async () => {
  const { remote, checkout, head } = await kept();
  for (const name of ["release/2026", "release", "release/2027"]) {
    git(remote, "branch", name, head);
    const tips = await fetchTips(checkout, { base: name, branch: BRANCH });
    expect(tips).toEqual({ base: { name, commit: head }, branch: { name: BRANCH, commit: null } });
    git(remote, "branch", "-D", name);
  }
});

test("refs that an older version left are in nobody's way", async () => {
  const { remote, clone, checkout, head } = await kept();
  git(remote, "branch", BRANCH, "main~1");
  for (const ref of ["fetched/main", "fetched/base/x", "fetched/branch/x", `fetched/${BRANCH}/x`])
    git(clone, "update-ref", `refs/countersign/${ref}`, head);
  const tips = await fetchTips(checkout, { base: null, branch: BRANCH });
  expect(tips.branch.commit).toBe(git(remote, "rev-parse", "main~1"));
});

test("the user's own refs stay as they are", async () => {
  const { remote, clone, checkout } = await kept();
  const before = git(clone, "for-each-ref", "refs/heads", "refs/remotes", "refs/tags");
  git(remote, "update-ref", "refs/heads/main", "main~1");
  git(remote, "tag", "v1", "main");
  await fetchTips(checkout, { base: null, branch: BRANCH });
  expect(git(clone, "for-each-ref", "refs/heads", "refs/remotes", "refs/tags")).toBe(before);
});

test("two organisations of one checkout do not take each other's branch", async () => {
  const { remote, checkout, head } = await kept();
  git(remote, "branch", "countersign/acme", "main~1");
  git(remote, "branch", "countersign/other", "main");
  const [acme, other] = [
    await fetchTips(checkout, { base: null, branch: "countersign/acme" }),
    await fetchTips(checkout, { base: null, branch: "countersign/other" }),
  ];
  expect([acme.branch.commit, other.branch.commit]).toEqual([git(remote, "rev-parse", "main~1"), head]);
});

test("a branch that is here under another commit is fetched, and one that its own ref names is not", async () => {
  const { remote, clone, checkout, head } = await kept();
  git(remote, "branch", BRANCH, "main~1");
  const asked: string[][] = [];
  const counted: typeof checkout = {
    ...checkout,
    git: (args, options) => {
      if (args[0] === "fetch") asked.push(args.filter((one) => one.startsWith("+")));
      return checkout.git(args, options);
    },
  };
  const both = { base: { name: "main", commit: head }, branch: { name: BRANCH, commit: head } };
  const first = await fetchTips(counted, { base: null, branch: BRANCH });
  expect(first.branch.commit).toBe(git(remote, "rev-parse", BRANCH));
  // The clone's own refs/remotes/origin/main says where base is.
  expect(asked).toEqual([[expect.stringMatching(/^\+refs\/heads\/countersign\/acme:/)]]);
  await fetchTips(counted, { base: null, branch: BRANCH });
  expect(asked).toHaveLength(1);

  git(remote, "branch", "--force", BRANCH, head);
  expect(await fetchTips(counted, { base: null, branch: BRANCH })).toEqual(both);
  expect(asked).toHaveLength(2);

  git(clone, "update-ref", "refs/remotes/origin/main", "main~1");
  git(clone, "update-ref", "-d", `refs/countersign/tips/${encodeURIComponent(BRANCH)}/base`);
  expect(await fetchTips(counted, { base: null, branch: BRANCH })).toEqual(both);
  expect(asked.at(-1)).toEqual([expect.stringMatching(/^\+refs\/heads\/main:/)]);
});
