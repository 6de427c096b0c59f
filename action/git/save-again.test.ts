import { expect, test } from "vitest";
import { BRANCH, hostGovernance, many } from "../../test/stage/hosted-governance.ts";

test("a move of the branch that never arrives says that GitHub could not be reached, not that it refused", async () => {
  const { save, github, tip } = await hostGovernance();
  github.faults.add({ kind: "reset", match: { method: "POST", path: /git\/refs$/ } });
  const saving = save({ files: many(2) });
  await expect(saving).rejects.toMatchObject({ kind: "unreachable" });
  await expect(saving).rejects.toThrow("GitHub could not be reached to publish the evidence; run again.");
  expect(await tip()).toBeNull();
});

test("a move of the branch that is refused says so in GitHub's words", async () => {
  const { save, github } = await hostGovernance();
  const body = { message: "Repository rule violations found" };
  github.faults.add({ kind: "status", code: 422, body, match: { method: "POST", path: /git\/refs$/ } });
  const saving = save({ files: many(2) });
  await expect(saving).rejects.toMatchObject({ exitCode: 3 });
  await expect(saving).rejects.toThrow(
    "GitHub refused to move the branch (status 422: «Repository rule violations found»)",
  );
});

/** A branch that base holds all of, under a commit of its own, as after a squash. */
async function squashed() {
  const hosted = await hostGovernance();
  await hosted.save({ files: many(1) });
  await hosted.person("main", (await hosted.tip("main"))?.sha, Object.fromEntries(many(1)));
  const warnings: string[] = [];
  const log = { info: () => undefined, warning: (message: string) => void warnings.push(message) };
  const [branch, base] = [await hosted.tip(BRANCH), await hosted.tip("main")];
  return { ...hosted, warnings, log, branch: branch?.sha, base: base?.sha };
}

const change = { files: new Map([["evidence/acme/c.md", "c\n"]]) };

test("a branch that base holds all of begins anew from base", async () => {
  const { save, tip, base, warnings, log } = await squashed();
  expect(await save(change, { log })).toMatchObject({ outcome: "saved" });
  expect((await tip())?.parents.map(({ sha }) => sha)).toEqual([base]);
  expect(warnings).toEqual([]);
});

test("where it may not begin anew it goes on with a merge, and a warning says why", async () => {
  const { save, github, tip, branch, base, warnings, log } = await squashed();
  const body = { message: "Cannot force-push to this branch" };
  github.faults.add({ kind: "status", code: 403, body, match: { method: "POST", path: /graphql$/ } });
  expect(await save(change, { log })).toMatchObject({ outcome: "saved" });
  const merge = await tip((await tip())?.parents[0]?.sha);
  expect(merge?.parents.map(({ sha }) => sha)).toEqual([branch, base]);
  expect(warnings).toEqual([
    "The branch countersign/acme holds nothing that main does not, but may not begin anew from it (status 403: «Cannot force-push to this branch»), so it goes on: its next pull request may not be merged by rebase. Delete the branch after merging, or let the credential that publishes force-push to it.",
  ]);
});

test("where nobody answers whether it began anew, the run ends and nothing is merged", async () => {
  const { save, github, tip, branch, log, warnings } = await squashed();
  github.faults.add({ kind: "reset", match: { method: "POST", path: /graphql$/ } });
  await expect(save(change, { log })).rejects.toMatchObject({ kind: "unreachable" });
  expect((await tip())?.sha).toBe(branch);
  expect(warnings).toEqual([]);
});
