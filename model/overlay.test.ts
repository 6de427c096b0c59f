import { expect, test } from "vitest";
import { anOverlay } from "../action/criteria/examples/a-world.ts";
import { readDocument, writeDocument } from "./document.ts";
import { Overlay } from "./overlay.ts";
import { sentence } from "./problem.ts";

const { file, data } = anOverlay("sox", "ROT-01");
const OPTIONAL = Object.entries(Overlay.shape)
  .filter(([, schema]) => schema.safeParse(undefined).success)
  .map(([field]) => field);
const REQUIRED = Object.keys(data).filter((field) => !OPTIONAL.includes(field));

const without = (deleted: string) =>
  writeDocument(Object.fromEntries(Object.entries(data).filter(([field]) => field !== deleted)), "Words.");

test.each(REQUIRED)("an overlay whose %s was deleted is one sentence with file and field", (field) => {
  const reading = readDocument(Overlay, file, without(field));
  expect(reading.ok ? "read" : reading.problems.map(sentence).join("\n")).toMatch(
    new RegExp(`^controls/regimes/sox/ROT-01\\.en\\.md(?::\\d+)?: ${field}: is missing; it must be `),
  );
});

test("what a regime alone may require can be left out of the schema", () => {
  expect(OPTIONAL).toEqual(expect.arrayContaining(["assertions", "objective", "rcm", "scope_reason"]));
  for (const field of OPTIONAL) expect(readDocument(Overlay, file, without(field)).ok).toBe(true);
});
