import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "check-node.js");

/** Runs the script in this Node while it takes itself for another. */
function checkAs(version: string, platform: string) {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: "${version}" } });
    Object.defineProperty(process, "platform", { value: "${platform}" });
    await import(${JSON.stringify(script)});`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", pretend], {
    encoding: "utf8",
  });
  return { status, stderr };
}

test.each([
  ["20.20.2", "darwin"],
  ["22.12.0", "win32"],
  ["24.1.0", "darwin"],
])("Node %s on %s is refused in one sentence that says where to get another", (version, platform) => {
  const { status, stderr } = checkAs(version, platform);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^Countersign needs Node 24\.2 or newer and this is [\d.]+: .* install it for .*\n$/,
  );
});

test("on Linux the sentence says that npm brings the right one", () => {
  const { status, stderr } = checkAs("20.20.2", "linux");
  expect(status).toBe(1);
  expect(stderr).toContain(process.arch === "x64" ? "after `npm ci`" : "install it for linux");
});

test.each(["24.2.0", "24.21.0", "25.0.0", "26.1.0"])("Node %s is accepted without a word", (version) => {
  expect(checkAs(version, "darwin")).toEqual({ status: 0, stderr: "" });
});
