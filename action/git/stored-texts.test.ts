import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLedger } from "../../model/read-ledger.ts";
import { entryAt, type Texts } from "../../model/texts.ts";
import { aKey, aSecret, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { printedBy } from "../evidence/body/page.ts";
import { anInput } from "../evidence/examples/an-input.ts";
import { record } from "../evidence/record.ts";
import { digestOf } from "../digest/digest.ts";
import { openGit, type Git } from "./git.ts";
import { isNoText } from "./read-texts.ts";
import { readStored } from "./stored-texts.ts";

const FOLDER = "evidence/acme";
let folder: string;
let git: Git;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stored-texts-"));
  execFileSync("git", ["-C", folder, "init", "--quiet"]);
  git = openGit(folder, process.env, null);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A tree of these files. */
function treeOf(files: Record<string, string | Buffer>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  execFileSync("git", ["-C", folder, "add", "--all"]);
  return execFileSync("git", ["-C", folder, "write-tree"]).toString().trim();
}

/** Asks git for blobs as it is, and says how many at each time. */
function counting(): number[] {
  const asked: number[] = [];
  const own = git.readNow;
  git.readNow = (names) => (asked.push(names.length), own?.(names) ?? []);
  return asked;
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${FOLDER}/${1_000 + n}.md`, `text ${n}\n`]));
const digestsOf = (texts: Texts) =>
  [...texts.keys()].map((path) => {
    const entry = entryAt(texts, path);
    return typeof entry === "object" ? entry.digest : null;
  });

test("what is no text stands as a mark with the name of its blob, and no two of them are the same", async () => {
  const tree = treeOf({ [`${FOLDER}/a.md`]: Buffer.from([0xff]), [`${FOLDER}/b.md`]: Buffer.from([0xfe]) });
  const texts = [...(await readStored(git, tree, FOLDER)).values()];
  expect(texts.map(isNoText)).toEqual([true, true]);
  expect(texts[0]).not.toBe(texts[1]);
});

test("a blob that is gone when it is asked for again is an error that names it", async () => {
  const tree = treeOf(many(2));
  const texts = await readStored(git, tree, FOLDER, { most: 0 });
  rmSync(join(folder, ".git/objects"), { recursive: true });
  execFileSync("git", ["-C", folder, "init", "--quiet"]);
  expect(() => texts.get(`${FOLDER}/1000.md`)).toThrow(/git cat-file gave no [0-9a-f]{40}/);
});

test.each([
  ["all", 1_000_000],
  ["some", 40],
  ["none", 0],
])("texts are the same, and have their digests, where %s of them are held", async (_, most) => {
  const files = { ...many(30), [`${FOLDER}/other/\u8a3c.md`]: "\uFEFF\u8a3c\n", "controls/a.md": "stated\n" };
  const texts = await readStored(git, treeOf(files), FOLDER, { most });
  const expected = Object.entries(files).filter(([path]) => path.startsWith(FOLDER));
  expect([...texts]).toEqual(expected);
  expect(digestsOf(texts)).toEqual(expected.map(([, text]) => digestOf(text)));
  expect(texts.get(`${FOLDER}/1029.md`)).toBe("text 29\n");
  expect(texts.get(`${FOLDER}/1000.md`)).toBe("text 0\n");
});

test("who asks for one after the other starts git a few times, and who asks for one reads that one", async () => {
  const asked = counting();
  const texts = await readStored(git, treeOf(many(200)), FOLDER, { most: 0 });
  expect([...texts.values()]).toHaveLength(200);
  expect(asked).toEqual([8, 64, 128]);
  texts.get(`${FOLDER}/1010.md`);
  expect(asked.at(-1)).toBe(1);
});

test("documents of subjects that were let go were read at once, and are the same", async () => {
  const { files } = record(anInput({}, aSnapshot({ identities: [aKey(), aSecret()] })));
  const tree = treeOf(Object.fromEntries(files));
  const printPage = printedBy(checks, "en");
  const asked = counting();
  const letGo = await readStored(git, tree, FOLDER, { most: 0, printPage });
  const { ledger, problems } = readLedger("acme", letGo, printPage);
  const { texts: _, ...read } = ledger;
  const { texts: __, ...expected } = readLedger("acme", files, printPage).ledger;
  expect(problems).toEqual([]);
  expect(read).toEqual(expected);
  expect(read.identities).toHaveLength(2);
  // The scan record and the last uses, which are of no subject.
  expect(asked).toEqual([1, 1]);
});

test("what was read before is not read again, and only what changed is another entry", async () => {
  const before = await readStored(git, treeOf(many(3)), FOLDER);
  const after = await readStored(git, treeOf({ ...many(3), [`${FOLDER}/1001.md`]: "new\n" }), FOLDER, {
    known: before,
  });
  const isOne = [...after.keys()].map((path) => entryAt(after, path) === entryAt(before, path));
  expect(isOne).toEqual([true, false, true]);
  expect(after.get(`${FOLDER}/1001.md`)).toBe("new\n");
});
