import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newKind } from "./new-kind.ts";

let root = "";
const text = (path: string) => readFileSync(join(root, path), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-kind-"));
  for (const folder of ["model/identities", "action/identities"])
    mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("refuses", () => {
  test.each([undefined, "", "Webhook", "web_hook", "../webhook", "web-"])("%j", (id) => {
    expect(newKind(root, id)).toEqual({
      refused: `${JSON.stringify(id ?? "")} is not a kind's id: name one of it in lower-case words, like deploy-key.`,
    });
  });

  test("an id that is taken, and writes neither file", () => {
    writeFileSync(join(root, "action/identities/webhook.ts"), "mine");
    expect(newKind(root, "webhook")).toEqual({ refused: "action/identities/webhook.ts is already there." });
    expect(text("action/identities/webhook.ts")).toBe("mine");
    expect(() => text("model/identities/webhook.ts")).toThrow();
  });
});

test("writes both files of the kind and its place in both indexes", () => {
  expect(newKind(root, "app-installation")).toEqual({
    created: ["model/identities/app-installation.ts", "action/identities/app-installation.ts"],
  });
  expect(text("model/identities/index.ts")).toContain('"app-installation": appInstallation,');
  expect(text("model/identities/index.ts")).toContain("documentOf(appInstallation),");
  expect(text("action/identities/index.ts")).toContain('"app-installation": appInstallation,');
});
