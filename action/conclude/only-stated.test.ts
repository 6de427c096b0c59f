import { expect, test } from "vitest";
import type { Outcome } from "../../model/assessment.ts";
import { onlyStated } from "./only-stated.ts";

const CHECK = "identity-was-approved-before-use";
const subject = (file: string, outcome: Outcome, { check = CHECK, entities = ["acme-us"] } = {}) => ({
  file,
  entities,
  assessments: [{ check, controls: [], outcome, since: "2026-01-10", reason: "only-stated", with: {} }],
});
const asked = (...subjects: ReturnType<typeof subject>[]) => {
  const rule = { rule: { en: "It was approved.", ja: "承認がある。" }, criteria: [], open: null };
  const rules = [
    { ...rule, checks: [CHECK] },
    { ...rule, checks: [CHECK, "credential-expires"] },
  ];
  return onlyStated({ rules }, new Map(subjects.map((one) => [one.file, one])), "acme-us");
};

test.each(["pass", "fail", "unknown", "excepted", "not-applicable"] as const)(
  "a %s is not only stated",
  (outcome) => {
    expect(asked(subject("a.md", outcome))).toEqual([]);
  },
);

test("a check that is no rule of the control, and a subject of another entity, are not counted", () => {
  expect(
    asked(
      subject("a.md", "stated", { check: "credential-is-rotated" }),
      subject("b.md", "stated", { entities: ["acme-jp"] }),
    ),
  ).toEqual([]);
});

test("each check once, with its subjects; who serves nobody in particular counts for all", () => {
  const found = asked(
    subject("c.md", "stated"),
    subject("a.md", "stated", { entities: [] }),
    subject("b.md", "stated", { check: "credential-expires" }),
  );
  expect(found).toEqual([
    { check: "credential-expires", files: ["b.md"] },
    { check: CHECK, files: ["a.md", "c.md"] },
  ]);
});
