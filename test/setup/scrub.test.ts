import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { scrub } from "./scrub.ts";

test.each([
  "GITHUB_TOKEN",
  "GITHUB_API_URL",
  "RUNNER_TEMP",
  "INPUT_PRIVATE-KEY",
  "GIT_DIR",
  "GIT_CONFIG_GLOBAL",
  "https_proxy",
  "HTTP_PROXY",
  "ALL_PROXY",
  "no_proxy",
])("%s does not reach a test", (name) => {
  const env: Record<string, string | undefined> = { [name]: "x" };
  scrub(env);
  expect(Object.keys(env)).toEqual(["TZ"]);
});

test.each(["PATH", "HOME", "GITHOOK", "MY_GITHUB_TOKEN", "TMPDIR"])("%s stays as it was", (name) => {
  const env: Record<string, string | undefined> = { [name]: "x" };
  scrub(env);
  expect(env[name]).toBe("x");
});

test("the zone of this process is the odd one", () => {
  expect(new Date("2026-01-01T00:00:00Z").getTimezoneOffset()).toBe(-(13 * 60 + 45));
});

test("the zone of a child process is the odd one", () => {
  const script = "console.log(new Date('2026-07-01T00:00:00Z').getTimezoneOffset())";
  expect(Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }))).toBe(-(12 * 60 + 45));
});
