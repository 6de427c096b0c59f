import { expect, test } from "vitest";
import { anInput } from "./examples/an-input.ts";
import { record } from "./record.ts";

const changed = "evidence/acme/sign-offs/2026-Q1/pr-7-1.md";
const brought = "evidence/acme/brought-in.md";

test("evidence that somebody changed is put back, and what no command wrote is taken away", () => {
  const restored = new Map([
    [changed, "as it was"],
    [brought, null],
  ]);
  const { files, removed } = record(anInput({ restored }));
  expect(files.get(changed)).toBe("as it was");
  expect(removed).toEqual([brought]);
  expect(files.has(brought)).toBe(false);
  const list = files.get("evidence/acme/SHA256SUMS");
  expect(list).toContain(changed.slice("evidence/acme/".length));
  expect(list).not.toContain(brought.slice("evidence/acme/".length));
});
