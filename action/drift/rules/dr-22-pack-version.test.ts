import { expect, test } from "vitest";
import { aDriftInput } from "../examples/a-drift-input.ts";
import { accountOf } from "../examples/found.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

test("that there are no packs to compare is said in both languages", () => {
  const account = accountOf("DR-22", aDriftInput());
  expect(account).toMatchObject({ compared: 0, differences: 0 });
  expect(printNotCompared(account?.unknown ?? []).en).toContain("No evidence packs");
  expect(printNotCompared(account?.unknown ?? []).ja).toContain("証跡パック");
});
