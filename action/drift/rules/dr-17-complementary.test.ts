import { expect, test } from "vitest";
import { aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const DUTY = "User entities end a stored credential at their side when its need has gone.";
const found = (soc1: string[], soc2: string[]) =>
  foundBy(
    "DR-17",
    aDriftInput({
      overlays: [
        anOverlay("soc1", { complementary_controls: soc1 }),
        anOverlay("soc2", { complementary_controls: soc2 }),
        anOverlay("sox"),
      ],
    }),
  );

test("one duty in two wordings is a warning that names both sentences", () => {
  const other = "User entities end a stored credential at their side when its need is gone.";
  const [difference] = found(["GitHub keeps the log.", DUTY], [other, "GitHub keeps the log."]);
  expect(difference).toMatch(
    /^warn: soc1\S+ complementary_controls\[1\] <> soc2\S+ complementary_controls\[0\]: user entities/,
  );
});

test.each([
  ["the same duties in another order", ["GitHub keeps the log.", DUTY], [DUTY, "GitHub keeps the log"]],
  ["a duty that one regime alone asks for", [DUTY, "Map the objectives of this description."], [DUTY]],
  ["a regime that states none", [DUTY], []],
])("%s: no difference", (_what, soc1, soc2) => {
  expect(found(soc1, soc2)).toEqual([]);
});
