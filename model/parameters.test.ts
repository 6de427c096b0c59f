import { expect, test } from "vitest";
import { z } from "zod";
import { Configuration } from "./configuration.ts";
import { readYamlFile } from "./document.ts";
import {
  loosenings,
  ParameterName,
  PARAMETERS,
  PARAMETER_NAMES,
  resolveParameters,
  tighten,
} from "./parameters.ts";
import { sentence } from "./problem.ts";

const configured = (yaml: string) => {
  const reading = readYamlFile(
    Configuration,
    "countersign.yml",
    `organizations:\n  - login: acme\nparameters:\n${yaml}`,
  );
  return reading.ok ? reading.data.parameters : reading.problems.map(sentence).join("\n");
};

test.each([
  [
    "  rot.max_age_days.statc: { default: 3 }",
    /^countersign\.yml:4: .*did you mean rot\.max_age_days\.static\?/,
  ],
  [
    "  rot.max_age.static: { default: 3 }",
    /^countersign\.yml:4: parameters\.rot\.max_age\.static: is not a field here \(did you mean rot\.max_age_days\.static\?\); the nearest of its \d+ fields are: rot\.max_age_days\.static, [a-z_.]+, [a-z_.]+; docs\/documents\.md of Countersign lists all$/,
  ],
  [
    "  zzzzzzzz: { default: 3 }",
    /: is not a field here; the nearest of its \d+ fields are: [a-z_.]+, [a-z_.]+, [a-z_.]+; docs/,
  ],
  ["  dormant.days: { default: '3' }", /^countersign\.yml:4: .*\.default: must be a number$/],
  ["  dormant.days: { default: -1 }", /must be at least 0$/],
  ["  dormant.days: { default: 1.5 }", /must be a whole number$/],
  ["  dormant.days: { default: 4000 }", /must be at most 3660$/],
  [
    "  chg.min_approvals: { default: 2 }",
    /\.default: is above the strict value, which is 1 where it is left out; set strict, too, to at least 2$/,
  ],
  ["  chg.min_approvals: { default: 3, strict: 2 }", /\.strict: must be at least the default, which is 3$/],
  ["  dormant.days: { usual: 4 }", /the fields are: default, strict$/],
  ["  dormant.days: 4", /must be a block of fields$/],
])("%s is refused", (yaml, problem) => {
  expect(configured(yaml)).toMatch(problem);
});

test("a control that names a parameter that there is not is told the nearest, not all of them", () => {
  const reading = readYamlFile(
    z.strictObject({ parameters: z.array(ParameterName) }),
    "a.yml",
    "parameters: [dormant.day]\n",
  );
  expect(reading.ok ? [] : reading.problems.map(sentence)).toEqual([
    expect.stringMatching(
      /^a\.yml:1: parameters\[0\]: is none of the \d+ names; the nearest are: dormant\.days, [a-z_.]+, [a-z_.]+; docs\/documents\.md of Countersign lists all$/,
    ),
  ]);
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

const inForce = resolveParameters({});

test.each([
  ["a longer limit", { "dormant.days": { strict: 91 } }, ["dormant.days strict 91 of 90"]],
  [
    "a smaller share",
    { "inv.coverage_min_percent": { default: 94 } },
    ["inv.coverage_min_percent default 94 of 95"],
  ],
  [
    "two at once",
    { "dormant.days": { default: 181, strict: 91 } },
    ["dormant.days default 181 of 180", "dormant.days strict 91 of 90"],
  ],
  ["the same value", { "dormant.days": { strict: 90 } }, []],
  ["a shorter limit", { "dormant.days": { default: 30, strict: 30 } }, []],
])("%s loosens what it says and no more", (_which, settings, expected) => {
  const found = loosenings(inForce, settings);
  expect(found.map((one) => `${one.name} ${one.tier} ${one.value} of ${one.inForce}`)).toEqual(expected);
});

test("several documents tighten to the tightest, and the strict value follows the default", () => {
  const tight = tighten(inForce, [
    { "dormant.days": { default: 60 } },
    { "dormant.days": { strict: 45 }, "retention.years": { default: 10 } },
  ]);
  expect(tight["dormant.days"]).toEqual({ default: 60, strict: 45 });
  expect(tight["retention.years"]).toEqual({ default: 10, strict: 10 });
  expect(tighten(inForce, [{ "dormant.days": { default: 60 } }])["dormant.days"].strict).toBe(60);
});
