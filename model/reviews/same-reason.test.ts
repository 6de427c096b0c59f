import { expect, test } from "vitest";
import { aReviewLine } from "../../test/ledger/review.ts";
import type { ReviewLine } from "./line.ts";
import { comparedReason } from "./same-reason.ts";

const key = {
  ...aReviewLine,
  uid: "github:deploy-key:48213",
  title: "nightly export",
  repository: "ledger",
  purpose: "Fetch balances, every night.",
};
const secret = {
  ...aReviewLine,
  uid: "github:actions-secret:repo-7:API_KEY",
  title: "API_KEY",
  repository: "billing",
  purpose: null,
};
const compared = (words: string, line: ReviewLine = key) => comparedReason(words, line);

test.each([
  ["in other letters and white space", "It is used.", " IT  is used "],
  ["with its name in it", "nightly export is needed", "is needed"],
  ["with its name in signs", "`nightly export` is needed.", "is needed"],
  ["with its repository and uid", "ledger/nightly export (github:deploy-key:48213) stays", "stays"],
  ["with its number alone", "Key 48213 stays", "key stays"],
  ["with its purpose", "Needed for this: Fetch balances, every night.", "needed for this"],
  ["in Japanese behind its name", "nightly exportは、引き続き必要である。", "は 引き続き必要である"],
])("a reason %s is the same", (_, one, other) => {
  expect(compared(one)).toBe(compared(other));
});

test("a template filled in for two identities is one reason", () => {
  expect(compared("nightly export of ledger is needed, as it was")).toBe(
    compared("API_KEY of billing is needed, as it was", secret),
  );
});

test("a name is no part of another word, and signs in a name are not read as a pattern", () => {
  expect(compared("The ledgers need it")).toBe("the ledgers need it");
  expect(compared("a.c stays, abc does not", { ...key, title: "a.c" })).toBe("stays abc does not");
});

test("what says something else is another reason", () => {
  expect(compared("The warehouse is loaded with it")).not.toBe(compared("The close reads with it"));
});
