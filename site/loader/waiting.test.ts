import { expect, test } from "vitest";
import { emptyLedger, type Ledger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { reviewFile } from "../../test/ledger/review.ts";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { headOf, writeHistory } from "../../test/ledger/write-history.ts";
import { readWaiting } from "./waiting.ts";

const BRANCH = "countersign-review/acme/2026-Q3/acme-us/sox";
const [FILE, TEXT] = reviewFile("sox", "a".repeat(40));

/** What waits where a branch holds these files. */
function waitingIn(files: Record<string, string | Buffer>, { ledger = emptyLedger(), branch = BRANCH } = {}) {
  const folder = temporaryRepository([planned("one", null, { a: "1" })]);
  const on = { ...planned("open", null, files), parent: "refs/heads/main^0" };
  writeHistory(folder, [on], `refs/remotes/origin/${branch}`);
  return readWaiting(folder, { commit: headOf(folder), organization: "acme", ledger });
}
const merged: Ledger = readLedger("acme", new Map([[FILE, TEXT]])).ledger;

test.each([
  ["without the review it is named after", { b: "1" }, "is not there as a text"],
  ["whose review is no text", { [FILE]: Buffer.from([0xff]) }, "is not there as a text"],
  ["whose review has no front matter", { [FILE]: "edited" }, "must begin with"],
  [
    "whose review is that of another regime",
    { [FILE]: reviewFile("soc2", "a".repeat(40))[1] },
    "by its contents this file must be evidence/acme/reviews/2026-Q3/acme-us/soc2.md",
  ],
])("a branch %s is a problem that names it", async (_, files, says) => {
  const { waiting, problems } = await waitingIn(files);
  expect(waiting.reviews).toEqual([]);
  expect(problems.map(({ file }) => file)).toEqual([`${BRANCH}:${FILE}`]);
  expect(problems[0]?.reason).toContain(says);
});

test("a review that the ledger holds waits nowhere any more", async () => {
  expect(await waitingIn({ [FILE]: TEXT }, { ledger: merged })).toEqual({
    waiting: { reviews: [], certifications: [] },
    problems: [],
  });
});

test("a branch whose name is no review's is none of its business", async () => {
  const branch = "countersign-review/acme/notes";
  expect((await waitingIn({ [FILE]: TEXT }, { branch })).problems).toEqual([]);
});

test("a review on its branch is shown with the branch and the commit it stands at", async () => {
  const { waiting, problems } = await waitingIn({ [FILE]: TEXT });
  expect(problems).toEqual([]);
  expect(waiting.reviews).toMatchObject([{ branch: BRANCH, file: FILE, data: { regime: "sox" } }]);
  expect(waiting.reviews[0]?.commit).toMatch(/^[0-9a-f]{40}$/);
});
