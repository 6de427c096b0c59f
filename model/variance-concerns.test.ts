import { expect, test } from "vitest";
import { concerns } from "./variance-concerns.ts";

const differing = (...files: string[]) => ({ differs: files.map((file) => ({ file, field: "frequency" })) });
const SOX = { entity: "acme-us", regime: "sox" };

test.each([
  ["another entity", ["controls/regimes/sox/TPI-01.en.md", "controls/entities/acme-jp.md"], false],
  ["another regime", ["controls/regimes/jsox/TPI-01.ja.md", "controls/baseline/TPI-01.md"], false],
  ["this entity and regime", ["controls/regimes/sox/TPI-01.en.md", "controls/entities/acme-us.md"], true],
  [
    "this regime and another",
    ["controls/regimes/sox/REV-01.en.md", "controls/regimes/jsox/REV-01.ja.md"],
    true,
  ],
  ["every regime", ["controls/baseline/REV-01.md", "controls/glossary.md"], true],
])("a variance between documents of %s", (_, files, expected) => {
  expect(concerns(differing(...files), SOX)).toBe(expected);
});
