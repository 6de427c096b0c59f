import { expect, test } from "vitest";
import type { Scan } from "../../model/scan.ts";
import { aContext } from "./examples/a-context.ts";
import { anOrganization, aSnapshot, aToken } from "./examples/a-snapshot.ts";
import { UNKNOWN_PIPELINE } from "./pipeline.ts";
import { scannerIsInTheInventory as check } from "./scanner-is-in-the-inventory.ts";

const assess = (credential: Scan["credential"] | null, identities = [aToken({ owner: "Dana" })]) =>
  check.assess(
    anOrganization(),
    aContext({ snapshot: aSnapshot({ identities }), pipeline: { ...UNKNOWN_PIPELINE, credential } }),
  );
const token = (login: string | null): Scan["credential"] => ({
  identity: login === null ? "token" : `token of ${login}`,
  kind: "token",
  slug: null,
  login,
  permissions: null,
  repository_selection: null,
});
const app: Scan["credential"] = {
  identity: "GitHub App countersign",
  kind: "app",
  slug: "countersign",
  login: null,
  permissions: {},
  repository_selection: "all",
};

test.each([
  ["no credential", null, "With which credential the scan asked is not known."],
  ["no kind", { ...token("omar"), kind: null }, "With which credential the scan asked is not known."],
  ["a token of nobody", token(null), "With which credential the scan asked is not known."],
  ["an App", app, "«GitHub App countersign» scans, and no source reads App installations yet."],
  [
    "a person with a token in the inventory",
    token("dana"),
    "The inventory holds a token of «dana», and GitHub does not say with which of theirs the scan asked.",
  ],
])("knows nothing with %s", (_what, given, because) => {
  expect(assess(given)).toEqual({ outcome: "unknown", because });
});

test("fails for a person without a token in the inventory", () => {
  expect(assess(token("omar"))).toEqual({
    outcome: "fail",
    because: "The «token of omar» scans, and the inventory holds no token of that person.",
  });
});
