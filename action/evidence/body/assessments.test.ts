import { expect, test } from "vitest";
import type { Assessment } from "../../../model/assessment.ts";
import { checks as all } from "../../checks/index.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";

const checks: Checks = new Map(all.map((check) => [check.id, check]));
const assessment: Assessment = {
  check: "deploy-key-is-read-only",
  controls: ["LPE-01"],
  outcome: "fail",
  since: "2026-01-12",
  reason: "read-only",
  with: {},
};

test("one assessment is printed in the language asked for, and for the checks given, each time", () => {
  const print = (language: "en" | "ja", known = checks) => assessmentsBody([assessment], known, language);
  const [english, japanese] = [print("en"), print("ja")];
  expect(japanese).not.toEqual(english);
  expect(print("en", new Map())).not.toEqual(english);
  expect([print("en"), print("ja")]).toEqual([english, japanese]);
});
