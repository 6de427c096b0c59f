import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isPrivateRun } from "./visibility.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-event-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a private repository", '{"repository":{"private":true,"visibility":"private"}}', true],
  ["an internal one", '{"repository":{"private":true,"visibility":"internal"}}', false],
  ["an older server that says private only", '{"repository":{"private":true}}', true],
  ["a public one", '{"repository":{"private":false,"visibility":"public"}}', false],
  ["an event without a repository", '{"schedule":"0 3 * * *"}', false],
  ["an event that is no JSON", "{", false],
])("%s", (_, event, hidden) => {
  const path = join(folder, "event.json");
  writeFileSync(path, event);
  expect(isPrivateRun({ GITHUB_ACTIONS: "true", GITHUB_EVENT_PATH: path })).toBe(hidden);
});

test("without an event everybody may be reading; on a command line only its user is", () => {
  expect(isPrivateRun({ GITHUB_ACTIONS: "true" })).toBe(false);
  expect(isPrivateRun({})).toBe(true);
});
