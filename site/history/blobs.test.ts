import { expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { eachBlob, readBlobs } from "./blobs.ts";
import { readTree } from "./tree.ts";

test("every blob comes back byte for byte, the empty and the binary one too", async () => {
  const files = { empty: "", text: "a\nb\n", binary: Buffer.from([0, 10, 255, 13, 10, 0]) };
  const folder = temporaryRepository([planned("one", null, files)]);
  const tree = await readTree(folder, "HEAD");
  const blobs = await readBlobs(
    folder,
    tree.map(({ blob }) => blob),
  );
  const read = Object.fromEntries(tree.map(({ path, blob }) => [path, blobs.get(blob)]));
  expect(read).toEqual({ empty: Buffer.alloc(0), text: Buffer.from("a\nb\n"), binary: files.binary });
});

test("an object that is missing is an error, not an empty file", async () => {
  const folder = temporaryRepository([planned("one", null, { a: "1" })]);
  await expect(readBlobs(folder, ["1234567890123456789012345678901234567890"])).rejects.toThrow(
    "git has no object",
  );
});

test("asking for nothing asks git nothing", async () => {
  expect(await readBlobs("/nowhere", [])).toEqual(new Map());
});

test("blobs are handed on in the order of their ids, large ones and those that are asked for twice too", async () => {
  const large = "0123456789abcdef".repeat(20_000);
  const folder = temporaryRepository([planned("one", null, { large, small: "s", empty: "" })]);
  const ids = Object.fromEntries((await readTree(folder, "HEAD")).map(({ path, blob }) => [path, blob]));
  const asked = ["small", "large", "empty", "large", "small"];
  const read: [number, string][] = [];
  await eachBlob(
    folder,
    asked.map((path) => ids[path] ?? ""),
    (bytes, at) => read.push([at, bytes.toString()]),
  );
  expect(read).toEqual([
    [0, "s"],
    [1, large],
    [2, ""],
    [3, large],
    [4, "s"],
  ]);
});

test("what whoever takes a blob throws ends the reading", async () => {
  const folder = temporaryRepository([planned("one", null, { a: "1" })]);
  const ids = (await readTree(folder, "HEAD")).map(({ blob }) => blob);
  await expect(
    eachBlob(folder, ids, () => {
      throw new Error("no more");
    }),
  ).rejects.toThrow("no more");
});
