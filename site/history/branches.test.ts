import { expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { headOf, writeHistory } from "../../test/ledger/write-history.ts";
import { unmergedBranches } from "./branches.ts";

const BELOW = "countersign-review/acme";
const NAMES = [BELOW];
/** A repository whose main has two commits. */
const repository = () =>
  temporaryRepository([planned("one", null, { a: "1" }), planned("two", "one", { a: "2" })]);
const names = async (folder: string) =>
  (await unmergedBranches(folder, headOf(folder), NAMES)).map(({ name }) => name);
const branch = (folder: string, ref: string, text: string, parent = "refs/heads/main^0") =>
  writeHistory(folder, [{ ...planned(ref, null, { b: text }), parent }], ref);

test("a branch that was merged, or is named otherwise, waits for nobody", async () => {
  const folder = repository();
  branch(folder, `refs/heads/${BELOW}x/2026-Q3/us/sox`, "x");
  branch(folder, "refs/heads/other", "x");
  branch(folder, `refs/heads/${BELOW}/2026-Q3/us/sox`, "x");
  writeHistory(folder, [
    { ...planned("merge", null, { b: "x" }), parent: `refs/heads/${BELOW}/2026-Q3/us/sox^0` },
  ]);
  expect(await names(folder)).toEqual([]);
});

test("a branch of the remote counts before the clone's own of that name", async () => {
  const folder = repository();
  branch(folder, `refs/heads/${BELOW}/2026-Q3/us/sox`, "old");
  branch(folder, `refs/remotes/origin/${BELOW}/2026-Q3/us/sox`, "new");
  branch(folder, `refs/heads/${BELOW}/2026-Q4/us/sox`, "only here");
  const found = await unmergedBranches(folder, headOf(folder), NAMES);
  expect(found.map(({ name }) => name)).toEqual([`${BELOW}/2026-Q3/us/sox`, `${BELOW}/2026-Q4/us/sox`]);
  const both = await unmergedBranches(folder, found[0]?.commit ?? "", NAMES);
  expect(both.map(({ name }) => name)).toEqual([`${BELOW}/2026-Q3/us/sox`, `${BELOW}/2026-Q4/us/sox`]);
});
