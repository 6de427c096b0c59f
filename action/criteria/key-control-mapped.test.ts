import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { anOverlay } from "./examples/a-world.ts";
import { keyControlMapped } from "./key-control-mapped.ts";

test.each([
  ["missed", "no assertion is named", { overlay: anOverlay("sox", "REV-01", { assertions: [] }) }],
  ["met", "an assertion is named", {}],
])("is %s where %s", (value, _where, over) => {
  expect(keyControlMapped.assess(aContext(over)).value).toBe(value);
});
