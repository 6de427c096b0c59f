import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { blobName } from "./written-before.ts";

const sha1 = "0".repeat(40);
const sha256 = "0".repeat(64);

test.each(["", "key: 1\n", "鍵\n"])("%j has the name that git gives it", (text) => {
  const named = execFileSync("git", ["hash-object", "--stdin"], { input: text, encoding: "utf8" }).trim();
  expect(blobName(text, sha1)).toBe(named);
});

test("in a repository of the newer object format a name has 64 digits", () => {
  // https://git-scm.com/docs/hash-function-transition: the empty blob.
  expect(blobName("", sha256)).toBe("473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813");
});
