import { expect, test } from "vitest";
import { list, listed, listPeople } from "./names.ts";

test.each([
  [["a"], "«a»", "«a»"],
  [["a", "b"], "«a» and «b»", "«a»、«b»"],
  [["a", "b", "c", "d"], "«a», «b», «c» and «d»", "«a»、«b»、«c»、«d»"],
  [["a", "b", "c", "d", "e"], "«a», «b», «c» and 2 more", "«a»、«b»、«c»他2件"],
])("%j is listed in each language", (names, en, ja) => {
  expect(list(listed(names))).toEqual({ en, ja });
});

test("people are counted as people in Japanese", () => {
  expect(listPeople(listed(["a", "b", "c", "d", "e"])).ja).toBe("«a»、«b»、«c»他2名");
});
