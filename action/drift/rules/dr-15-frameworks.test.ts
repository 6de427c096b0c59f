import { describe, expect, test } from "vitest";
import { aControl, aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-15";
const reference = (framework: string, as_cited: string, canonical: string) =>
  foundBy(RULE, aDriftInput({ controls: [aControl({ frameworks: [{ framework, as_cited, canonical }] })] }));
const CSF = "NIST CSF 2.0";
const NHI = "OWASP NHI Top 10 2025";

describe("a reference is wrong", () => {
  test.each([
    ["an old identifier as the canonical one", CSF, "PR.AC-4 (CSF 1.1)", "PR.AC-4"],
    ["an old identifier without its version", CSF, "PR.AC-4", "PR.AA-05"],
    ["an old identifier labelled as new", CSF, "PR.AC-4 (CSF 2.0)", "PR.AA-05"],
    ["another successor than the crosswalk's", CSF, "PR.AC-4 (CSF 1.1)", "PR.AA-01"],
    ["a number that does not exist", CSF, "ID.AM-06", "ID.AM-06"],
    ["rotation as a vulnerable third party", NHI, "NHI-03 (rotation)", "NHI3:2025"],
    ["a label instead of an identifier", NHI, "NHI-03 (rotation)", "NHI-03"],
    ["nothing", "NIST SP 800-53 r5", "IA-5", ""],
  ])("%s", (_what, framework, cited, canonical) => {
    expect(reference(framework, cited, canonical)).toHaveLength(1);
  });
});

test.each([
  [CSF, "PR.AC-4 (CSF 1.1)", "PR.AA-05"],
  [CSF, "PR.DS-10", "PR.DS-10"],
  [CSF, "PR.AA-05", "PR.AA-05"],
  [NHI, "NHI-03 (rotation)", "NHI7:2025"],
  [NHI, "NHI10:2025", "NHI10:2025"],
  ["NIST SP 800-53 r5", "IA-5(f)", "IA-5"],
])("%s, cited as %s for %s, is right", (framework, cited, canonical) => {
  expect(reference(framework, cited, canonical)).toEqual([]);
});

describe("a text is found that names", () => {
  test.each([
    ["an old identifier", "It follows PR.AC-4.", "PR.AC-4"],
    ["an unofficial label", "It follows NHI-03.", "NHI-03"],
  ])("%s", (_what, what, id) => {
    expect(foundBy(RULE, aDriftInput({ overlays: [anOverlay("sox", { what })] }))).toEqual([
      `warn: sox/ROT-01.en what <> sox/ROT-01.en what: the version it is from <> ${id}`,
    ]);
  });

  test("and not one that says the version", () => {
    const overlays = [anOverlay("sox", { what: "It follows PR.AC-4 (CSF 1.1)." })];
    expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([]);
  });
});
