import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { Scan } from "../../model/scan.ts";
import { aContext } from "./examples/a-context.ts";
import { aTokenOf, theScanningApp } from "./examples/a-credential.ts";
import { anOrganization, aSnapshot, aToken } from "./examples/a-snapshot.ts";
import { UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import { scannerIsInTheInventory as check } from "./scanner-is-in-the-inventory.ts";

const assess = (credential: Scan["credential"] | null, identities = [aToken({ owner: "Dana" })]) =>
  inWords(
    check,
    check.assess(
      anOrganization(),
      aContext({ snapshot: aSnapshot({ identities }), pipeline: { ...UNKNOWN_PIPELINE, credential } }),
    ),
  );

test.each([
  ["no credential", null, "It is not known with which credential the scan asked."],
  ["a token of nobody", aTokenOf(null), "It is not known with which credential the scan asked."],
  [
    "an App",
    theScanningApp(),
    "The GitHub App «countersign» scans, and no source reads App installations yet.",
  ],
  [
    "a person with a token in the inventory",
    aTokenOf("dana"),
    "The inventory holds a token of «dana», and GitHub does not show with which of theirs the scan asked.",
  ],
])("knows nothing with %s", (_what, given, sentence) => {
  expect(assess(given)).toEqual({ outcome: "unknown", sentence });
});

test("fails for a person without a token in the inventory", () => {
  expect(assess(aTokenOf("omar"))).toEqual({
    outcome: "fail",
    sentence: "The token of «omar» scans, and the inventory holds no token of that person.",
  });
});
