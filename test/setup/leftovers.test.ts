import { afterEach, expect, test, vi } from "vitest";
import { leftovers, present } from "./leftovers.ts";

const folder = process.cwd();

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  process.chdir(folder);
});

test.each<[string, () => unknown, string[]]>([
  ["a new variable", () => vi.stubEnv("GITHUB_OUTPUT", "x"), ["env.GITHUB_OUTPUT"]],
  ["a variable with another value", () => vi.stubEnv("TZ", "UTC"), ["env.TZ"]],
  ["a variable that is gone", () => vi.stubEnv("PATH", undefined), ["env.PATH"]],
  ["another folder", () => process.chdir("test"), ["working folder"]],
  ["a fake clock", () => vi.useFakeTimers({ toFake: ["Date", "setTimeout"] }), ["Date", "setTimeout"]],
  ["an output that is caught", () => vi.spyOn(process.stdout, "write"), ["stdout"]],
])("%s is left over", (_, change, left) => {
  const before = present();
  change();
  expect(leftovers(before, present())).toEqual(left);
});

test("nothing is left over where nothing changed", () => {
  expect(leftovers(present(), present())).toEqual([]);
});
