import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { anOverlay } from "./examples/a-world.ts";
import { objectiveLinked } from "./objective-linked.ts";

test.each([
  ["missed", "no objective is named", { overlay: anOverlay("sox", "REV-01", { objective: null }) }],
  ["met", "an objective is named", {}],
])("is %s where %s", (value, _where, over) => {
  expect(objectiveLinked.assess(aContext(over)).value).toBe(value);
});
