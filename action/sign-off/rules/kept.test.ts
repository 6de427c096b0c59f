import { expect, test } from "vitest";
import { SIGN_OFF_RULES } from "../../../model/sign-off.ts";
import { aCase, anApproval, aPull, aRequirement, HEAD, OLDER } from "../examples/a-pull.ts";
import { certifying, SENTENCE } from "../examples/sentences.ts";
import { counts, ruledOn } from "./index.ts";

test("an approval counts where every rule is kept", () => {
  const body = `\r\n  ${SENTENCE.replaceAll(" ", "  \r\n")}  \r\n`;
  const ruled = ruledOn(aCase(certifying(body)));
  expect(ruled.map(({ rule }) => rule)).toEqual(SIGN_OFF_RULES);
  expect(counts(ruled)).toBe(true);
});

test("before the merge nothing is said of it", () => {
  const ruled = ruledOn(aCase({ pull: aPull() }));
  const rules = ruled.map(({ rule }) => rule);
  expect(SIGN_OFF_RULES.filter((rule) => !rules.includes(rule))).toEqual([
    "typed-the-sentence",
    "approved-the-merged-tree",
    "merged-with-a-merge-commit",
    "not-bypassed",
  ]);
  expect(counts(ruled)).toBe(true);
});

test("of what GitHub does not say who made it, the approval says that it does not", () => {
  const [made] = ruledOn(aCase({ requirement: aRequirement({ unknownCreators: 3 }) })).filter(
    ({ rule }) => rule === "is-not-a-creator",
  );
  expect(made).toMatchObject({
    result: "kept",
    reason: "made-none-that-is-known",
    with: { login: "maria", n: 3 },
  });
});

test("an approval of an older head names both commits", () => {
  const [stale] = ruledOn(aCase({ approval: anApproval({ commit: OLDER }) })).filter(
    ({ result }) => result === "broken",
  );
  expect(stale?.with).toEqual({ approved: OLDER, head: HEAD });
});
