import { describe, expect, test } from "vitest";
import { z } from "zod";
import { gapReasons, gapSentence } from "./gaps.ts";
import { limitationSentence } from "./limitations.ts";
import { listed } from "./names.ts";
import { isStep, type Remedy, remedySentence } from "./remedies.ts";

/** Something for every field that a reason may have. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  block: "tos",
  status: 500,
  at: "0.name",
  settings: 2,
  repositories: 2,
  items: 100,
  requests: 400,
  listed: 3,
  counted: 4,
  environments: 303,
  asked: 300,
  unlike: listed(["ledger"]),
  patterns: listed(["ledger-*"]),
  keys: listed(["48001"]),
  files: listed([".github/workflows/a.yml"]),
};

const exampleFor = (shape: z.ZodType) =>
  shape instanceof z.ZodObject
    ? Object.fromEntries(Object.keys(shape.shape).map((field) => [field, EXAMPLES[field]]))
    : {};

test.each(Object.entries(gapReasons))("%s is one sentence in each language", (reason, { data }) => {
  const with_ = z.record(z.string(), z.json()).parse(exampleFor(data));
  const { en, ja } = gapSentence({ reason, with: with_ });
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect(ja).toMatch(/。$/);
  expect(ja).toMatch(/\p{Script=Hiragana}/u);
  expect(en).not.toMatch(/this version (?:does not know|cannot read)/);
});

const permissions = [{ name: "secrets", level: "read" }];

describe("what would make something readable", () => {
  test.each<[Remedy, string, string]>([
    [
      { reason: "grant-permission", with: { holder: "token", any_of: [permissions, permissions] } },
      "Grant the token «secrets: read», or «secrets: read».",
      "トークンに権限«secrets: read»又は«secrets: read»を付与する。",
    ],
    [
      { reason: "permission-held", with: { holder: "app", permissions } },
      "Nothing to grant: the App holds «secrets: read» already.",
      "付与すべき権限はない(Appは、既に権限«secrets: read»を有する)。",
    ],
    [
      { reason: "run-again", with: {} },
      "Run the scan again; no permission would help.",
      "スキャンを再実行する(権限の付与は要しない)。",
    ],
  ])("%j", (remedy, en, ja) => {
    expect(remedySentence(remedy)).toEqual({ en, ja });
  });

  test("is a step only where somebody can take one", () => {
    expect(isStep({ reason: "run-again", with: {} })).toBe(true);
    expect(isStep({ reason: "permission-held", with: { holder: "app", permissions } })).toBe(false);
    expect(isStep({ reason: "of-another-version", with: {} })).toBe(false);
  });
});

test("a reason of another version is its name and its data, in a limitation, too", () => {
  const limitation = {
    reason: "not-read",
    with: {
      source: "organization-actions",
      scope: { of: "organization" },
      unit: "acme/workflow-token",
      state: "denied",
      why: { reason: "of-another-version", with: { days: 3 } },
      remedy: null,
      others: 0,
    },
  };
  expect(limitationSentence(limitation)).toEqual({
    en: 'Actions settings of the organisation «acme» (workflow token) could not be read: A reason that this version does not know: of-another-version {"days":3}.',
    ja: '組織«acme»のActionsの設定(ワークフロートークン)を読み取れなかった。この版では表示できない理由:of-another-version {"days":3}。',
  });
});
