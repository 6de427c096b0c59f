import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { headOf, writeTag } from "../../test/ledger/write-history.ts";
import { tagsBelow } from "./tags.ts";

test("only annotated tags below the name count, by the commit they point at", async () => {
  const folder = temporaryRepository([planned("one", null, { a: "1" })]);
  expect(await tagsBelow(folder, "certified")).toEqual(new Map());
  writeTag(folder, "certified/2026-Q3/us/sox");
  writeTag(folder, "v1");
  execFileSync("git", ["-C", folder, "tag", "certified/2026-Q4/us/sox", "main"]);
  expect(await tagsBelow(folder, "certified")).toEqual(
    new Map([["certified/2026-Q3/us/sox", headOf(folder)]]),
  );
});
