import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import { anAssessment } from "./examples/a-ledger.ts";
import type { AnyCheck } from "../checks/check.ts";
import { checks } from "../checks/index.ts";
import { suggestionFor } from "./suggest.ts";
import { toRevalidate } from "./revalidate.ts";

const ownership = {
  statement: "controls/identities/ledger.md",
  business_owner: "hana",
  technical_steward: "dana",
  systems: [],
  entities: [],
};
const excepted = (state: "in-force" | "expired"): Assessment =>
  anAssessment("credential-is-rotated", state === "in-force" ? "excepted" : "unknown", {
    exception: { id: "EXC-3", state, until: "2026-12-31", lack: null },
  });

test.each<[string, readonly Assessment[], "unchanged" | "renewed", object | null]>([
  [
    "whoever made it has left, whatever else is wrong",
    [anAssessment("credential-is-rotated", "fail"), anAssessment("creator-is-still-a-member", "fail")],
    "unchanged",
    { decision: "revoke", with: { check: "creator-is-still-a-member", others: 0 } },
  ],
  [
    "it is too old and reaches too far",
    [
      anAssessment("credential-is-rotated", "fail"),
      anAssessment("token-reaches-selected-repositories-only", "fail"),
    ],
    "unchanged",
    { decision: "modify", with: { check: "credential-is-rotated", others: 1 } },
  ],
  [
    "nobody approved it",
    [anAssessment("identity-was-approved-before-use", "fail")],
    "unchanged",
    { decision: "escalate" },
  ],
  [
    "an exception accepts it",
    [excepted("in-force")],
    "unchanged",
    { decision: "except", with: { exception: "EXC-3" } },
  ],
  ["an exception has expired", [excepted("expired")], "unchanged", null],
  ["something could not be seen", [anAssessment("credential-is-in-use", "unknown")], "unchanged", null],
  ["it was renewed and all is well", [anAssessment("credential-is-rotated", "pass")], "renewed", null],
  ["all is well", [anAssessment("credential-is-rotated", "pass")], "unchanged", { decision: "keep" }],
])("where %s", (_, assessments, what, suggested) => {
  const found = suggestionFor({ assessments: [...assessments], ownership }, { what });
  if (suggested === null) expect(found).toBeNull();
  else expect(found).toMatchObject(suggested);
});

test.each([null, { ...ownership, business_owner: null }])("where nobody owns it, a transfer: %j", (of) => {
  expect(suggestionFor({ assessments: [], ownership: of }, { what: "unchanged" })).toMatchObject({
    decision: "transfer",
  });
});

/** What checks declare of reviews. */
const declared: readonly AnyCheck[] = checks;

test.each(declared.flatMap(({ id, suggests }) => (suggests ? [[id, suggests] as const] : [])))(
  "a failure of %s alone suggests what the check declares: %s",
  (id, decision) => {
    const found = suggestionFor(
      { assessments: [anAssessment(id, "fail")], ownership },
      { what: "unchanged" },
    );
    expect(found).toMatchObject({ decision, with: { check: id, others: 0 } });
  },
);

test.each(declared.flatMap(({ id, suggests }) => (suggests === null ? [id] : [])))(
  "a failure of %s suggests nothing, because only a person can tell",
  (id) => {
    const found = suggestionFor(
      { assessments: [anAssessment(id, "fail")], ownership },
      { what: "unchanged" },
    );
    expect(found).toBeNull();
  },
);

test.each(
  declared.flatMap(({ id, revalidates }) => (revalidates === undefined ? [] : [[id, revalidates] as const])),
)("a failure of %s alone is to be justified anew as the check declares: %s", (id, why) => {
  expect(toRevalidate([anAssessment(id, "fail")], null)).toEqual([why]);
});

test("every reason to justify anew that checks show is shown by one", () => {
  expect(new Set(declared.flatMap(({ revalidates }) => revalidates ?? []))).toEqual(
    new Set(["dormant", "shared"]),
  );
});

test.each<[readonly Assessment[], { shared: boolean; break_glass: boolean } | null, readonly string[]]>([
  [[anAssessment("credential-is-in-use", "unknown")], null, []],
  [[anAssessment("credential-is-in-use", "fail")], null, ["dormant"]],
  // Nothing records the use of a secret; one that no workflow names is taken for unused.
  [[anAssessment("secret-is-referenced", "fail")], null, ["dormant"]],
  [[anAssessment("secret-is-referenced", "unknown")], null, []],
  // That the risk is accepted does not take it off the list.
  [[anAssessment("credential-is-in-use", "excepted")], null, ["dormant"]],
  [[anAssessment("deploy-key-is-used-once", "fail")], null, ["shared"]],
  [[], { shared: true, break_glass: false }, ["shared"]],
  [
    [anAssessment("credential-is-in-use", "fail")],
    { shared: false, break_glass: true },
    ["dormant", "break-glass"],
  ],
  [[anAssessment("credential-is-in-use", "pass")], { shared: false, break_glass: false }, []],
])("%j with %j is to be justified anew as %j", (assessments, statement, why) => {
  expect(toRevalidate(assessments, statement)).toEqual(why);
});
