import { symlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { acmeHistory, DELETED, UNREADABLE } from "../../test/ledger/acme.ts";
import { digestListOf } from "../../action/digest/digest-list.ts";
import { writeConcluded } from "../../test/ledger/concluded.ts";
import { temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { writeHistory, type PlannedCommit } from "../../test/ledger/write-history.ts";
import { readPortal } from "./portal.ts";
import { CannotBuild } from "./settings.ts";

const KEY = "evidence/acme/identities/deploy-key/ledger-export/48213.md";
const read = (ledger: string, organization: string | null = null, integrity: string | null = null) =>
  readPortal({ ledger, organization, repositoryUrl: null, integrity, readiness: null });
/** The Acme ledger with one more commit on top. */
const with_ = (files: PlannedCommit["files"]) =>
  temporaryRepository([
    ...acmeHistory(),
    { name: "more", author: "Dana", at: "2026-03-03T00:00:00Z", message: "more", parent: "tampered", files },
  ]);

describe("what is wrong with a ledger", () => {
  test("an unreadable file and a deleted one are problems, and no others", async () => {
    const { problems, ledger } = await read(temporaryRepository(acmeHistory()));
    expect(problems.map(({ file }) => file)).toEqual([UNREADABLE, DELETED]);
    expect(problems[0]?.text).toContain("record: identity");
    expect(ledger.identities.some(({ file }) => file === UNREADABLE)).toBe(false);
  });

  test.each<[path: string, content: string | Buffer | null, says: string]>([
    ["evidence/acme/identities/deploy-key/web/88.md", Buffer.from([0xff, 0xfe, 0x00]), "is not UTF-8 text"],
    ["evidence/other/organization.md", "x", "countersign.yml does not name"],
    ["evidence/acme/notes #1?.txt", "x", "is not a document"],
    ["evidence/acme/SHA256SUMS", "mine", "is not a list of digests"],
    [KEY, "edited", "must begin with"],
    ["evidence/acme/scans/2026/20260301T030010Z.md", null, "was deleted in commit"],
    ["evidence/acme/identities/deploy-key/web/A b.md", "---\na: 1\n---\n", "is missing"],
  ])("%s is one", async (path, content, says) => {
    const { problems } = await read(with_({ [path]: content }));
    expect(problems.find(({ file }) => file === path)?.reason).toContain(says);
  });

  test("a conclusion edited by hand is one, though it reads well", async () => {
    const folder = temporaryFolder();
    writeConcluded(folder);
    const before = await read(folder);
    const { file } = before.ledger.conclusions[0] ?? { file: "" };
    const text = before.ledger.texts.get(file) ?? "";
    const forged = text.replaceAll(/"verdict": "(?!effective)[a-z-]+"/g, '"verdict": "effective"');
    expect(forged).not.toBe(text);
    const edit = { name: "edit", author: "Mallory", at: "2026-11-01T00:00:00Z", message: "Tidy up" };
    writeHistory(folder, [{ ...edit, parent: "refs/heads/main^0", files: { [file]: forged } }]);
    const { problems } = await read(folder);
    const fresh = problems.filter((one) => !before.problems.some((other) => other.file === one.file));
    expect(fresh.map((one) => [one.file, one.reason])).toEqual([
      [file, "does not have the digest that SHA256SUMS gives: somebody edited it"],
    ]);
  });

  test("a fact edited together with its line of the list is one of the list", async () => {
    const { texts } = (await read(temporaryRepository(acmeHistory()))).ledger;
    const forged = new Map([...texts, [KEY, (texts.get(KEY) ?? "").replace("2026-02-27", "2026-02-28")]]);
    const list = "evidence/acme/SHA256SUMS";
    const files = { [KEY]: forged.get(KEY) ?? "", [list]: digestListOf("acme", forged) };
    const { problems } = await read(with_(files));
    expect(problems.find(({ file }) => file === list)?.reason).toContain(
      "is not the list that the newest scan record",
    );
  });

  test("a list that is gone is one, for no digest says then what the evidence should be", async () => {
    const list = "evidence/acme/SHA256SUMS";
    const { problems } = await read(with_({ [list]: null }));
    expect(problems.filter(({ file }) => file === list)).not.toEqual([]);
  });

  test("a .gitkeep is none", async () => {
    const kept = {
      "evidence/.gitkeep": "",
      "evidence/acme/.gitkeep": "",
      "evidence/acme/reviews/.gitkeep": "",
    };
    const { problems } = await read(with_(kept));
    expect(problems.map(({ file }) => file)).toEqual([UNREADABLE, DELETED]);
  });

  test("a symbolic link is one, and is not followed", async () => {
    const folder = temporaryRepository(acmeHistory());
    execFileSync("git", ["-C", folder, "reset", "-q", "--hard"]);
    const path = "evidence/acme/repositories/link.md";
    symlinkSync("vault.md", join(folder, path));
    execFileSync("git", ["-C", folder, "add", path]);
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    execFileSync("git", ["-C", folder, ...who, "commit", "-q", "-m", "link"]);
    const { problems, ledger } = await read(folder);
    expect(problems.find(({ file }) => file === path)?.reason).toContain("is not a file");
    expect(ledger.repositories.map(({ file }) => file)).not.toContain(path);
  });

  test("a copy of an evidence file under another name is one", async () => {
    const { texts } = (await read(temporaryRepository(acmeHistory()))).ledger;
    const copy = "evidence/acme/identities/deploy-key/ledger-export/1.md";
    const { problems } = await read(with_({ [copy]: texts.get(KEY) ?? "" }));
    expect(problems.map(({ field }) => field)).toContain("uid");
  });
});

describe("a ledger that cannot be shown", () => {
  test("controls that cannot be read stop it, with the file", async () => {
    const ledger = with_({ "controls/entities/acme-us.md": "no front matter" });
    await expect(read(ledger)).rejects.toThrow(/controls\/entities\/acme-us\.md:1: must begin with/);
    await expect(read(ledger)).rejects.toThrow(CannotBuild);
  });

  test("controls that are no text stop it", async () => {
    await expect(read(with_({ "controls/baseline/ROT-01.md": Buffer.from([0xff]) }))).rejects.toThrow(
      "is not UTF-8 text",
    );
  });

  test("an organisation that countersign.yml does not name stops it", async () => {
    await expect(read(temporaryRepository(acmeHistory()), "beta")).rejects.toThrow(
      "COUNTERSIGN_ORGANIZATION",
    );
  });

  test("two organisations and no choice stop it, one of them chosen does not", async () => {
    const ledger = with_({ "countersign.yml": "organizations:\n  - { login: acme }\n  - { login: beta }\n" });
    await expect(read(ledger)).rejects.toThrow("countersign.yml names acme, beta");
    expect((await read(ledger, "beta")).ledger.identities).toEqual([]);
  });
});

describe("the history of a file", () => {
  test("tells who changed which field in which pull request, newest first", async () => {
    const { history } = await read(temporaryRepository(acmeHistory()));
    expect(history(KEY).map(({ author, pullRequest, change }) => [author, pullRequest, change.what])).toEqual(
      [
        ["countersign-acme[bot]", 3, "changed"],
        ["countersign-acme[bot]", 2, "changed"],
        ["countersign-acme[bot]", 1, "recorded"],
      ],
    );
    const [, second] = history(KEY);
    expect(second?.change).toMatchObject({
      fields: [
        { field: "assessments[credential-is-rotated].outcome", before: "pass", after: "fail" },
        { field: "assessments[credential-is-rotated].since" },
        { field: "assessments[credential-is-rotated].reason" },
        ...["by", "check", "closed", "opened", "outcome"].map((field) => ({
          field: `findings[credential-is-rotated].${field}`,
          before: null,
        })),
        { field: "findings", before: "", after: null },
      ],
    });
  });

  test("a witness names bytes that git and sha256sum agree on", async () => {
    const folder = temporaryRepository(acmeHistory());
    const witness = (await read(folder)).witness(KEY);
    const bytes = execFileSync("git", ["-C", folder, "cat-file", "blob", witness?.blob ?? ""]);
    expect(execFileSync("sha256sum", { input: bytes, encoding: "utf8" }).slice(0, 64)).toBe(witness?.sha256);
  });
});
