import { expect, test } from "vitest";
import { deployKey, identityFile } from "../../test/ledger/documents.ts";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { readLog } from "../history/log.ts";
import { revisions } from "../history/revisions.ts";
import { readHistories } from "./histories.ts";

const key = (id: number, over: Parameters<typeof deployKey>[1] = {}) =>
  identityFile(deployKey(id, over), String(id));
const read = async (commits: Parameters<typeof temporaryRepository>[0]) => {
  const folder = temporaryRepository(commits);
  return readHistories(
    folder,
    revisions(await readLog(folder, "HEAD"), () => true),
  );
};
const [FIRST] = key(1);
const [SECOND] = key(2);

test("files that no page shows a history of are not read, though each commit changes them", async () => {
  const list = "evidence/acme/SHA256SUMS";
  const histories = await read([
    planned("one", null, { [list]: "1", [FIRST]: key(1)[1] }),
    planned("two", "one", { [list]: "2" }),
  ]);
  expect([...histories.keys()]).toEqual([FIRST]);
});

test("each file has its own changes, also beside one that was deleted and came again", async () => {
  const histories = await read([
    planned("one", null, { [FIRST]: key(1)[1], [SECOND]: key(2)[1] }),
    planned("two", "one", { [FIRST]: null, [SECOND]: key(2, { title: "another" })[1] }),
    planned("three", "two", { [FIRST]: key(1)[1] }),
  ]);
  const told = (path: string) => histories.get(path)?.map(({ subject, change }) => [subject, change.what]);
  expect(told(FIRST)).toEqual([
    ["three", "recorded"],
    ["two", "deleted"],
    ["one", "recorded"],
  ]);
  expect(told(SECOND)).toEqual([
    ["two", "changed"],
    ["one", "recorded"],
  ]);
});
