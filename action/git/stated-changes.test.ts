import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { digestOf } from "../digest/digest.ts";
import { commitsOf } from "./commits.ts";
import { openGit } from "./git.ts";
import { readTexts } from "./read-texts.ts";
import { statedChanges } from "./stated-changes.ts";

const folder = mkdtempSync(join(tmpdir(), "stated-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let repository = 0;
let path = "";
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Dana", "-c", "user.email=d@x.test", ...args], {
    cwd: path,
    encoding: "utf8",
  }).trim();
const write = (files: Record<string, string | null>) => {
  for (const [file, text] of Object.entries(files)) {
    const target = join(path, file);
    mkdirSync(dirname(target), { recursive: true });
    if (text === null) rmSync(target);
    else writeFileSync(target, text);
  }
  git("add", "--all");
};
const commit = (files: Record<string, string | null>, subject: string, author = "Dana <d@x.test>") => {
  write(files);
  git("commit", "--quiet", "--allow-empty", "-m", subject, "--author", author);
  return git("rev-parse", "HEAD");
};
const changes = async (from: string | null) => {
  const inside = openGit(path, process.env, null);
  const to = git("rev-parse", "HEAD");
  const stated = await readTexts(inside, to, ["countersign.yml", "controls"]);
  return statedChanges({ git: inside, commits: commitsOf(inside) }, { from, to, stated });
};

beforeEach(() => {
  path = join(folder, String((repository += 1)));
  mkdirSync(path);
  git("init", "--quiet", "--initial-branch=main");
});

const FIRST = { "countersign.yml": "a\n", "controls/entities/a.md": "one\n", "README.md": "x\n" };

test("a scan before that names no commit leaves it unknown, and nothing is invented", async () => {
  commit(FIRST, "Begin");
  expect(await changes(null)).toEqual({ since: null, compared: false, files: [] });
});

test("a commit that the history no longer holds leaves it unknown", async () => {
  commit(FIRST, "Begin");
  const gone = "0".repeat(39) + "1";
  expect(await changes(gone)).toEqual({ since: gone, compared: false, files: [] });
});

test("nothing is said when nothing that people state differs, whatever else did", async () => {
  const from = commit(FIRST, "Begin");
  expect(await changes(from)).toBeNull();
  commit({ "README.md": "y\n", "evidence/acme/a.md": "z\n" }, "Elsewhere");
  expect(await changes(from)).toBeNull();
  commit({ "controls/entities/a.md": "two\n" }, "There");
  commit({ "controls/entities/a.md": "one\n" }, "And back");
  expect(await changes(from)).toBeNull();
});

test("each file has its digests, its last commit and that commit's author", async () => {
  const from = commit(FIRST, "Begin");
  commit({ "controls/entities/a.md": "two\n" }, "Once");
  const second = commit({ "controls/entities/a.md": "three\n" }, "Twice", "Omar <o@x.test>");
  const third = commit({ "controls/entities/b.md": "new\n", "countersign.yml": null }, "More");
  const row = { commit: third, author: "Dana", pull_request: null, fields: [], more_fields: 0 };
  expect(await changes(from)).toEqual({
    since: from,
    compared: true,
    files: [
      {
        path: "controls/entities/a.md",
        before: digestOf("one\n"),
        after: digestOf("three\n"),
        commit: second,
        author: "Omar",
        pull_request: null,
        fields: [],
        more_fields: 0,
      },
      { path: "controls/entities/b.md", before: null, after: digestOf("new\n"), ...row },
      { path: "countersign.yml", before: digestOf("a\n"), after: null, ...row },
    ],
  });
});

test("a file that gets other line ends or a byte order mark is the same statement", async () => {
  const from = commit(FIRST, "Begin");
  commit({ "controls/entities/a.md": "\uFEFFone\r\n", "countersign.yml": "a\r" }, "Save elsewhere");
  expect(await changes(from)).toBeNull();
});

test("each field that differs has its value before and after", async () => {
  const from = commit(
    { ...FIRST, "countersign.yml": "parameters:\n  orphan.days: { default: 90 }\n" },
    "Begin",
  );
  commit({ "countersign.yml": "parameters:\n  orphan.days: { default: 3660 }\n" }, "Raise it");
  expect((await changes(from))?.files).toMatchObject([
    {
      path: "countersign.yml",
      fields: [{ field: "parameters.orphan.days.default", before: "90", after: "3660" }],
      more_fields: 0,
    },
  ]);
});

describe("the fields of a deficiency", () => {
  const DEFICIENCY = "controls/deficiencies/DEF-1.md";
  const text = (state: string, owner: string) =>
    `---\ndeficiency: DEF-1\nstate: ${state}\nowner: ${owner}\n---\n`;
  const fieldsAfter = async (before: string | null, after: string) => {
    const from = commit({ ...FIRST, ...(before === null ? {} : { [DEFICIENCY]: before }) }, "Begin");
    const own = commit({ [DEFICIENCY]: after }, "Change it");
    const files = (await changes(from))?.files ?? [];
    expect(files).toMatchObject([{ path: DEFICIENCY, commit: own }]);
    return files.flatMap(({ fields }) => fields.map(({ field }) => field)).sort();
  };

  test("are not told of one that appears as it is proposed, which is no decision of anybody's", async () => {
    expect(await fieldsAfter(null, text("proposed", "null"))).toEqual([]);
  });

  test("are told of one that appears in another state", async () => {
    expect(await fieldsAfter(null, text("open", "hana"))).toEqual(["deficiency", "owner", "state"]);
  });

  test("are told of what people change in a proposal", async () => {
    expect(await fieldsAfter(text("proposed", "null"), text("proposed", "hana"))).toEqual(["owner"]);
  });

  test("are told of one that is proposed again where another was", async () => {
    expect(await fieldsAfter(text("open", "hana"), text("proposed", "hana"))).toEqual(["state"]);
  });
});

test.each([
  [
    "a merge names the pull request and not the merger",
    () => {
      git("checkout", "--quiet", "-b", "change");
      const own = commit({ "controls/entities/a.md": "two\n" }, "Change it", "Omar <o@x.test>");
      git("checkout", "--quiet", "main");
      git("merge", "--quiet", "--no-ff", "-m", "Merge pull request #12 from acme/change", "change");
      return own;
    },
    12,
  ],
  [
    "a squashed commit names its pull request",
    () => commit({ "controls/entities/a.md": "two\n" }, "Change it (#34)", "Omar <o@x.test>"),
    34,
  ],
  [
    "a direct push names none",
    () => commit({ "controls/entities/a.md": "two\n" }, "Change #34 it", "Omar <o@x.test>"),
    null,
  ],
] as const)("%s", async (_, change, number) => {
  const from = commit(FIRST, "Begin");
  const own = change();
  const [file] = (await changes(from))?.files ?? [];
  expect(file).toMatchObject({ commit: own, author: "Omar", pull_request: number });
});
