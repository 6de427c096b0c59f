import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../house/tree.ts";
import { writeVerified } from "../ledger/verified.ts";
import { buildSite, pagesOf } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-pages-"));
let pages: ReadonlyMap<string, string>;

/** The portal of the sample, with a result of verify beside it; no browser looks at it. */
beforeAll(async () => {
  const out = join(folder, "out");
  const built = await buildSite(root, out, { COUNTERSIGN_INTEGRITY: writeVerified(folder) });
  expect({ status: built.status, output: built.status === 0 ? "" : built.output }).toEqual({
    status: 0,
    output: "",
  });
  pages = pagesOf(out);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a section of a page says, one line a piece of text. */
function said(address: string, id: string | null = null): string {
  const html = pages.get(address) ?? "";
  const [, part = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const section =
    id === null ? part : (part.split(/(?=<section)/).find((one) => one.includes(`id="${id}"`)) ?? "");
  return section
    .split("<")
    .map((piece) => piece.slice(piece.indexOf(">") + 1).trim())
    .filter(Boolean)
    .join("\n");
}

describe("the page on integrity says what GitHub was asked", () => {
  test.each([
    [
      "integrity/",
      [
        "same: 3",
        "differs: 1",
        "not told: 1",
        "GitHub has no review 900 of pull request 9.",
        "Nothing to compare.",
      ],
    ],
    [
      "ja/integrity/",
      [
        "一致:3件",
        "相違:1件",
        "回答なし:1件",
        "GitHubには、プルリクエスト9のレビュー900が存在しない。",
        "照合の対象がありません。",
      ],
    ],
  ])("%s", (address, sentences) => {
    const text = said(address, "github");
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  test("and each quarter says how much of it GitHub told", () => {
    expect(said("integrity/", "levels")).toContain(
      "GitHub still says the same to 7 questions on its sign-offs, and does not tell of 1.",
    );
    expect(said("ja/integrity/", "levels")).toContain("一致したものは7件、回答のないものは1件です。");
  });
});

describe("the page on integrity says what was put right, apart from what is not as it was recorded", () => {
  test.each([
    ["integrity/", "it was given again, in"],
    ["ja/integrity/", "改めて署名されている"],
  ])("%s", (address, sentence) => {
    expect(said(address, "notes")).toContain(sentence);
    expect(said(address, "faults")).not.toContain(sentence);
  });
});

describe("the page on approvals that documents name says what is known of each", () => {
  test.each([
    ["approvals/", "stated only", "that reached base without a pull request"],
    ["ja/approvals/", "記載のみ", "記載はプルリクエストによらず基準ブランチに取り込まれている"],
  ])("%s: what is only stated stands first", (address, level, why) => {
    const text = said(address);
    expect(text).toContain(level);
    expect(text).toContain(why);
  });

  test.each([
    ["approvals/page/2/", "seen", "The identity was approved before use"],
    ["ja/approvals/page/2/", "確認済み", "年"],
  ])("%s: what was seen says in which pull request, and what rests on it", (address, level, more) => {
    const text = said(address).split("\n");
    expect(text).toContain(level);
    expect(text.join("\n")).toContain(more);
  });

  test.each(["", "ja/"])("%sit is linked from the sign-offs and from an exception", (locale) => {
    for (const address of ["sign-offs/", "exceptions/EXC-1/"])
      expect(pages.get(`${locale}${address}`)).toContain(`href="/audit/${locale}approvals/"`);
  });
});

test.each(["", "ja/"])(
  "%sdeficiencies to be evaluated together share what people call by a name",
  (locale) => {
    const conclusions = [...pages.keys()].filter((address) =>
      new RegExp(`^${locale}conclusions/[^/]+/[^/]+/[^/]+/$`).test(address),
    );
    const text = conclusions.map((address) => said(address, "aggregates")).join("\n");
    expect(text).toContain("LEDGER_DB_PASSWORD");
    expect(text).not.toMatch(/github:[a-z-]+:/);
    expect(text.split("\n")).not.toContain("acme-jp");
  },
);

test.each(["", "ja/"])("%swhom a review leaves out is called by name", (locale) => {
  const text = said(`${locale}reviews/2026-Q3/acme-jp/jsox/`, "excluded");
  expect(text).toContain("WAREHOUSE_STAGING_KEY");
  expect(text).not.toMatch(/github:[a-z-]+:/);
});
