import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { writeEvidence } from "../../model/document.ts";
import { reviewFile } from "../../model/paths.ts";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { aLine, anIdentity, aReview } from "../criteria/examples/a-ledger.ts";
import { openGit } from "./git.ts";
import { lookedBackOnAt } from "./looked-back-on.ts";
import { aLookBack, LOOK_BACK as path } from "../sign-off/examples/a-look-back.ts";

const identity = anIdentity(1);
const review = aReview("acme-us", "sox", { lines: [aLine(1), aLine(2)] });
const other = aReview("acme-us", "soc2", { lines: [aLine(1)] });
const fileOf = ({ data }: typeof review): string => reviewFile(data);
const FILES = {
  [fileOf(review)]: writeEvidence(review.data, "# Review"),
  [fileOf(other)]: writeEvidence(other.data, "# Review"),
  [identity.file]: writeEvidence(identity.data, "# Key"),
  "evidence/README.md": "# evidence\n",
};

const NOTHING = { reviews: [], identities: [] };

function at(files: Record<string, string>, changed = [{ path, before: null, after: aLookBack() }]) {
  const folder = temporaryRepository([planned("base", null, files)]);
  const commit = execFileSync("git", ["-C", folder, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  return lookedBackOnAt(openGit(folder, process.env, null), commit, changed);
}

test.each([
  ["a review", fileOf(review)],
  ["an identity", identity.file],
])("where %s cannot be read nobody knows whom a look-back concerns", async (_, file) => {
  expect(await at({ ...FILES, [file]: "---\nno: document\n---\n" })).toBeNull();
});

test.each<[string, Record<string, string>]>([
  ["base holds no evidence", { "README.md": "# governance\n" }],
  ["base holds no such review", { [identity.file]: FILES[identity.file] ?? "" }],
])("where %s there is nothing to read", async (_, files) => {
  expect(await at(files)).toEqual(NOTHING);
});

test("nothing is read for what is no look-back", async () => {
  const changed = [{ path: "controls/exceptions/EXC-1.md", before: null, after: aLookBack() }];
  expect(await at(FILES, changed)).toEqual(NOTHING);
});

test("the review that is named, and the identity that its line is about, are read and nothing else", async () => {
  expect(await at(FILES)).toEqual({ reviews: [review.data], identities: [identity.data] });
});
