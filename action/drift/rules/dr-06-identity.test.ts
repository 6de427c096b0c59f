import { expect, test } from "vitest";
import { aControl, aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-06";
const access = aControl({
  control: "REV-01",
  family: "REV",
  objective: {
    en: "Access of identities is reviewed by people who decide on every line.",
    ja: "アクセス権限が、全行を判断する者により確認されている。",
  },
});

test("a control that does not exist is found where a text names it", () => {
  const overlays = [anOverlay("sox", { what: "As in ROT-09, and as in ROT-01." })];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "warn: baseline/ROT-01 control <> sox/ROT-01.en what: ROT-01 <> ROT-09",
  ]);
});

test.each([
  ["en", "Access of identities is reviewed by people, who decide on each line."],
  ["ja", "アクセス権限が、全行を判断する者により確認されること。"],
])("an objective that was written for another control is found: %s", (language, objective) => {
  const overlays = [anOverlay("jsox", { language, objective })];
  expect(foundBy(RULE, aDriftInput({ controls: [aControl(), access], overlays }))).toHaveLength(1);
});

test.each(["Credentials are renewed in time.", "Nobody opens our doors with an old key."])(
  "an objective in the regime's own words is none: %s",
  (objective) => {
    const overlays = [anOverlay("sox", { objective })];
    expect(foundBy(RULE, aDriftInput({ controls: [aControl(), access], overlays }))).toEqual([]);
  },
);
