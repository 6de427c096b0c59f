import { expect, test } from "vitest";
import { resolveParameters } from "../../model/parameters.ts";
import { digestsInForce } from "../record/in-force.ts";
import { digestOfControls, digestOfParameters } from "./digest.ts";

test("a report names the digests that a scan record names", () => {
  const parameters = resolveParameters({ "dormant.days": { strict: 60 } });
  const stated = new Map([
    ["controls/b.md", "two"],
    ["countersign.yml", "organizations: []"],
    ["controls/a.md", "one"],
  ]);
  expect({ parameters: digestOfParameters(parameters), controls: digestOfControls(stated) }).toEqual(
    digestsInForce(parameters, stated),
  );
});
