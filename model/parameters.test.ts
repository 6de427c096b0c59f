import { expect, test } from "vitest";
import { Configuration } from "./configuration.ts";
import { readYamlFile } from "./document.ts";
import { PARAMETERS, PARAMETER_NAMES, resolveParameters } from "./parameters.ts";
import { sentence } from "./problem.ts";

const configured = (yaml: string) => {
  const reading = readYamlFile(
    Configuration,
    "countersign.yml",
    `organizations:\n  - login: acme\nparameters:\n${yaml}`,
  );
  return reading.ok ? reading.data.parameters : sentence(reading.problem);
};

test.each([
  [
    "  rot.max_age_days.statc: { default: 3 }",
    /^countersign\.yml:4: .*did you mean rot\.max_age_days\.static\?/,
  ],
  ["  dormant.days: { default: '3' }", /^countersign\.yml:4: .*\.default: must be a number$/],
  ["  dormant.days: { default: -1 }", /must be at least 0$/],
  ["  dormant.days: { default: 1.5 }", /must be a whole number$/],
  ["  dormant.days: { default: 4000 }", /must be at most 3660$/],
  ["  dormant.days: { usual: 4 }", /the fields are: default, strict$/],
  ["  dormant.days: 4", /must be a block of fields$/],
])("%s is refused", (yaml, problem) => {
  expect(configured(yaml)).toMatch(problem);
});

test("what is left out keeps its default, value by value", () => {
  const parameters = resolveParameters({ "dormant.days": { strict: 30 } });
  expect(parameters["dormant.days"]).toEqual({ default: PARAMETERS["dormant.days"].default, strict: 30 });
  expect(Object.keys(parameters)).toEqual(PARAMETER_NAMES);
});

test("no strict value is looser than its default", () => {
  const looser = PARAMETER_NAMES.filter((name) => {
    const { default: usual, strict, tighter } = PARAMETERS[name];
    return tighter === "lower" ? strict > usual : strict < usual;
  });
  expect(looser).toEqual([]);
});
