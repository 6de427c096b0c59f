import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serveFolder } from "./serve.ts";

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-serve-"));
  mkdirSync(join(folder, "pages/ja"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "outside");
  writeFileSync(join(folder, "pages/index.html"), "<h1>home</h1>");
  writeFileSync(join(folder, "pages/ja/index.html"), "<h1>日本語</h1>");
  writeFileSync(join(folder, "pages/style.css"), "h1 {}");
  served = await serveFolder(join(folder, "pages"), 0);
});
afterEach(async () => {
  served.server.closeAllConnections();
  await new Promise((resolve) => served.server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Sends a path as it is; `fetch` would tidy it first. */
function raw(path: string): Promise<string> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    socket.once("error", reject).once("close", () => {
      resolve(text);
    });
  });
}

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00", "/%zz", "/none"])(
  "%s is not found",
  async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain("outside");
  },
);

test.each([
  ["", "text/html; charset=utf-8", "<h1>home</h1>"],
  ["ja/", "text/html; charset=utf-8", "<h1>日本語</h1>"],
  ["style.css", "text/css; charset=utf-8", "h1 {}"],
])("/%s is served with its type", async (path, type, body) => {
  const response = await fetch(served.url + path);
  expect(response.headers.get("content-type")).toBe(type);
  expect(await response.text()).toBe(body);
});
