import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aTokenOf, theScanningApp } from "./examples/a-credential.ts";
import { anApp } from "./examples/an-app.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { anOrganization, aSnapshot, aToken } from "./examples/a-snapshot.ts";
import { type Pipeline, UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import { scannerIsInTheInventory as check } from "./scanner-is-in-the-inventory.ts";

const identities = [aToken({ owner: "Dana" }), anApp({}, { slug: "Countersign" })];
const publisher = { ...theScanningApp(), slug: "publisher" };
const here = { owner: "Acme", name: "governance" };
const assess = (pipeline: Partial<Pipeline>, seen: Parameters<typeof aSnapshot>[0] = { identities }) =>
  check.assess(
    anOrganization(),
    aContext({ snapshot: aSnapshot(seen), pipeline: { ...UNKNOWN_PIPELINE, ...pipeline } }),
  );
const worded = (...parts: Parameters<typeof assess>) => inWords(check, assess(...parts));

test.each([
  ["no credential", null, "It is not known with which credential the scan asked."],
  ["a token of nobody", aTokenOf(null), "It is not known with which credential the scan asked."],
  [
    "a person with a token in the inventory",
    aTokenOf("dana"),
    "The inventory holds a token of «dana», and GitHub does not show with which of theirs the scan asked.",
  ],
])("knows nothing with %s", (_what, credential, sentence) => {
  expect(worded({ credential })).toEqual({ outcome: "unknown", sentence });
});

test("knows nothing of a person whose classic token is authorised", () => {
  const seen = { identities: [anAuthorisedToken({ owner: "omar" })] };
  expect(worded({ credential: aTokenOf("omar") }, seen).outcome).toBe("unknown");
});

test("fails for a person without a token in the inventory", () => {
  expect(worded({ credential: aTokenOf("omar") })).toEqual({
    outcome: "fail",
    sentence: "The token of «omar» scans, and the inventory holds no token of that person.",
  });
});

test.each([
  ["scans", { credential: theScanningApp() }, [], "countersign"],
  [
    "publishes",
    { credential: theScanningApp(), writer: publisher, governance: here },
    identities,
    "publisher",
  ],
])(
  "fails for an App that %s and is not installed, if the list of Apps was read",
  (_what, given, seen, app) => {
    expect(worded(given, { identities: seen })).toMatchObject({
      outcome: "fail",
      sentence: `The inventory holds no installation of the GitHub App «${app}», which scans or publishes.`,
    });
    expect(assess(given, { identities: seen }).restsOn?.sources).toEqual(["app-installations"]);
  },
);

test("passes for the App that scans, whatever else was not read", () => {
  expect(worded({ credential: theScanningApp() })).toMatchObject({
    outcome: "pass",
    sentence: "The GitHub App «countersign» scans, and the inventory holds its installation.",
  });
  expect(assess({ credential: theScanningApp() }).restsOn).toEqual({ sources: [], repositories: [] });
});

test("passes for both where another publishes", () => {
  const seen = { identities: [...identities, anApp({}, { id: 2, slug: "publisher" })] };
  expect(worded({ credential: theScanningApp(), writer: publisher, governance: here }, seen)).toMatchObject({
    outcome: "pass",
    sentence:
      "The GitHub App «countersign» scans and «publisher» publishes, and the inventory holds the installations of both.",
  });
});

test("one that publishes in another organisation is in the inventory of that one", () => {
  const elsewhere = { owner: "others", name: "governance" };
  const given = { credential: theScanningApp(), writer: publisher, governance: elsewhere };
  expect(worded(given).outcome).toBe("pass");
});
