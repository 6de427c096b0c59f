import { afterEach, beforeEach, expect, test } from "vitest";
import { englishIn } from "../../payloads/english.ts";
import { startStory } from "./beginnings.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const pageOf = (text: string) => text.slice(text.indexOf("\n---\n", 3), text.lastIndexOf("\n## Record\n"));
const recordOf = (text: string) => text.slice(text.lastIndexOf("\n## Record\n"));
const JAPANESE = { "countersign.yml": "language: ja\norganizations:\n  - login: acme\n" };

test("language: ja has evidence, the pull request and the commit in Japanese", async () => {
  await story.push("main", JAPANESE);
  const { scan, commit } = await story.scan();
  const files = await story.files("countersign/acme", "evidence");
  const pages = [...files].filter(([path]) => path.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.flatMap(([path, text]) => englishIn(pageOf(text)).map((line) => `${path}: ${line}`))).toEqual(
    [],
  );
  const [pull] = await story.pulls();
  expect(pull?.title).toMatch(/^acmeの証跡:決定を要する指摘事項\d+件/);
  expect(englishIn(pull?.body ?? "It is not there.")).toEqual([]);
  await story.git("fetch", "--quiet", "origin", "countersign/acme");
  const message = await story.git("show", "--no-patch", "--format=%B", commit ?? "");
  expect(message).toContain(`スキャン:${scan.id}`);
  expect(englishIn(message)).toEqual([]);
});

test("another language rewrites the pages with the next scan, once, and neither opens nor resolves a finding", async () => {
  const first = await story.scan();
  const before = await story.files("countersign/acme", "evidence");
  await story.push("main", JAPANESE);
  story.world.now = new Date("2026-01-11T03:00:00Z");
  const second = await story.scan();
  expect([second.opened, second.resolved]).toEqual([[], []]);
  const after = await story.files("countersign/acme", "evidence");
  const facts = [...first.files.keys()].filter((path) => path.endsWith(".md") && !path.includes("/scans/"));
  for (const path of facts) {
    const [was, is] = [before.get(path) ?? "", after.get(path) ?? ""];
    expect([path, recordOf(is)]).toEqual([path, recordOf(was)]);
    expect([path, pageOf(is) === pageOf(was)]).toEqual([path, false]);
  }
  expect(after.get(first.scanFile)).toBe(before.get(first.scanFile));
  story.world.now = new Date("2026-01-12T03:00:00Z");
  expect((await story.scan()).changed).toBe(false);
});
