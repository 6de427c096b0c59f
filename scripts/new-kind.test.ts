import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newKind } from "./new-kind.ts";

let root = "";
const text = (path: string) => readFileSync(join(root, path), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-kind-"));
  for (const folder of ["model/identities", "action/identities", "model/sources"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "model/sources/webhooks.ts"), "");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("refuses", () => {
  test.each([undefined, "", "Webhook", "web_hook", "../webhook", "web-"])("%j", (id) => {
    expect(newKind(root, id, "webhooks")).toEqual({
      refused: `${JSON.stringify(id ?? "")} is not a kind's id: name one of it in lower-case words, like deploy-key.`,
    });
  });

  test.each([undefined, "", "hooks", "../sources/webhooks"])("a kind that the source %j lists", (source) => {
    expect(newKind(root, "webhook", source)).toEqual({
      refused: `${JSON.stringify(source ?? "")} is not a source: name the one that lists the kind after its id; npm run new:source begins one.`,
    });
    expect(() => text("model/identities/webhook.ts")).toThrow();
  });

  test("an id that is taken, and writes neither file", () => {
    writeFileSync(join(root, "action/identities/webhook.ts"), "mine");
    expect(newKind(root, "webhook", "webhooks")).toEqual({
      refused: "action/identities/webhook.ts is already there.",
    });
    expect(text("action/identities/webhook.ts")).toBe("mine");
    expect(() => text("model/identities/webhook.ts")).toThrow();
  });
});

test("writes the files of the kind and its place in both indexes", () => {
  expect(newKind(root, "app-installation", "webhooks")).toEqual({
    created: [
      "model/identities/app-installation.ts",
      "action/identities/app-installation.ts",
      "action/identities/app-installation.test.ts",
    ],
  });
  expect(text("action/identities/app-installation.ts")).toContain('source: "webhooks"');
  expect(text("model/identities/index.ts")).toContain('"app-installation": appInstallation,');
  expect(text("model/identities/index.ts")).toContain("documentOf(appInstallation),");
  expect(text("action/identities/index.ts")).toContain('"app-installation": appInstallation,');
});
