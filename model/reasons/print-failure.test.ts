import { describe, expect, test } from "vitest";
import { samplesOf } from "./examples/sample.ts";
import { failureReasons, printFailure } from "./print-failure.ts";

const CHECK = "credential-expires";
const failing = {
  checks: [CHECK],
  identities: 0,
  repositories: 0,
  organization: false,
  subjects: { names: ["a", "b", "c"], more: 4 },
};
const printed = (over: object) =>
  (["en", "ja"] as const).map((language) =>
    printFailure({ reason: "subjects-fail", with: { ...failing, ...over } }, language),
  );

describe("what fails", () => {
  test.each([
    [{ identities: 7 }, "7 identities fail", "ID7件が"],
    [{ identities: 6, repositories: 1 }, "6 identities and 1 repository fail", "ID6件及びリポジトリ1件が"],
    [
      { repositories: 6, organization: true },
      "6 repositories and the organisation's settings fail",
      "リポジトリ6件及び組織の設定が",
    ],
  ])("is counted by what it is: %j", (over, en, ja) => {
    expect(printed(over)).toEqual([
      `${en} “The credential expires”, among them «a», «b» and «c».`,
      `${ja}「資格情報に有効期限がある」を満たしていない(«a»、«b»、«c»他4件)。`,
    ]);
  });

  test("names three checks, and counts the others", () => {
    const four = [CHECK, "credential-is-in-use", "identity-is-not-shared", "identity-has-two-owners"];
    const [en] = printed({ identities: 7, checks: four });
    expect(en).toContain("“The credential is in use”, “The identity is not shared” or 1 other check, among");
  });

  test("is named by the id of a check that this version does not know", () => {
    expect(printed({ checks: ["moon-is-full"], identities: 1, subjects: { names: ["a"], more: 0 } })).toEqual(
      ["«a» fails «moon-is-full».", "«a»は«moon-is-full»を満たしていない。"],
    );
  });
});

test.each(Object.entries(failureReasons))(
  "%s prints in both languages from any data it may have",
  (_name, one) => {
    const all = samplesOf(one.data).map((data) => one.print(data));
    expect(all.length).toBeGreaterThan(0);
    for (const names of all)
      expect(`${names?.en} ${names?.ja}`).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
  },
);
