import { expect, test } from "vitest";
import { BOT, STRANGER } from "./examples/a-pull.ts";
import { foreignEvidence, isOfAnother, onOwnBranch, openedByOthers } from "./own-branch.ts";
import { Configuration } from "../../model/configuration.ts";

const REVIEW = "countersign-review/acme/2026-Q3/acme-us/sox";
const changed = (...paths: string[]) => ({
  changed: paths.map((path) => ({ path, before: null, after: null })),
});

test("a fork has no branch of the action's, whatever its name", () => {
  for (const branch of ["countersign/acme", REVIEW]) {
    expect(onOwnBranch("acme", { branch, isOwn: true })).not.toBeNull();
    expect(onOwnBranch("acme", { branch, isOwn: false })).toBeNull();
    expect(onOwnBranch("beta", { branch, isOwn: true })).toBeNull();
  }
});

test("evidence of the organisation may change on its own branch, and nothing else may", () => {
  const own = onOwnBranch("acme", { branch: "countersign/acme", isOwn: true });
  const files = ["evidence/acme/organization.md", "evidence/acme-jp/organization.md", "evidence/README.md"];
  expect(foreignEvidence("acme", own, changed(...files))).toEqual([
    { reason: "evidence-by-a-person", with: { files: files.slice(1) } },
  ]);
});

test("the branch of a review brings that review and the list of digests", () => {
  const own = onOwnBranch("acme", { branch: REVIEW, isOwn: true });
  const review = "evidence/acme/reviews/2026-Q3/acme-us/sox.md";
  expect(foreignEvidence("acme", own, changed(review, "evidence/acme/SHA256SUMS"))).toEqual([]);
  expect(foreignEvidence("acme", own, changed(review.replace("sox", "soc2")))).toHaveLength(1);
});

test("the action's is what its account opened, by its number", () => {
  const own = { what: "evidence" } as const;
  expect(openedByOthers(own, { author: BOT, isOpenedByAction: true })).toEqual([]);
  expect(openedByOthers(own, { author: STRANGER, isOpenedByAction: false })).toEqual([
    { reason: "opened-by-others", with: { by: "stranger", command: "scan" } },
  ]);
});

test("a branch of another organisation that is scanned here is left to its own run", () => {
  const configuration = Configuration.parse({
    organizations: [
      { login: "acme", reviewers: [] },
      { login: "Beta", reviewers: [] },
    ],
  });
  const asked = (branch: string, isOwn = true) => isOfAnother("acme", { configuration }, { branch, isOwn });
  expect(asked("countersign/beta")).toBe(true);
  expect(asked(REVIEW.replace("acme", "beta"))).toBe(true);
  expect(asked("countersign/beta", false)).toBe(false);
  expect(asked("countersign/nobody")).toBe(false);
  expect(asked("countersign/ACME")).toBe(false);
});
