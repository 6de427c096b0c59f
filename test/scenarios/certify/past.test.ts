import { afterEach, beforeEach, expect, test } from "vitest";
import { reviewFile } from "../../../model/paths.ts";
import { on } from "../review/reviewing.ts";
import type { Story } from "../scan/story.ts";
import { certification, concluded, ready, run, scanned, SOX, state } from "./certifying.ts";

/** The first quarter is reviewed and signed; in May it is not certified yet, and its window ended in April. */
let story: Story;
beforeEach(async () => {
  ({ story } = await ready());
});
afterEach(() => story.stop());

const REVIEW = "controls/regimes/sox/REV-01.en.md";
const DAYS = /^effective_from: .*$/m;

/** From May on the review is half-yearly; `days` are its first day, and the version that it replaces. */
async function slower(days: string): Promise<void> {
  const text = (await story.files("main", REVIEW)).get(REVIEW) ?? "";
  expect(text).toContain("\nfrequency: quarterly\n");
  const changed = text
    .replace("\nfrequency: quarterly\n", "\nfrequency: semi-annual\n")
    .replace(DAYS, days)
    .replace(/^reviewed_on: .*$/m, "reviewed_on: 2026-05-01");
  await state(story, { [REVIEW]: changed });
  await scanned(story, "2026-05-04");
  await concluded(story);
  on(story, "2026-05-05");
}

async function held(): Promise<{ what: string; held: readonly string[] }> {
  const [one] = (await run(story, { period: "2026-Q1" })).certifications;
  if (one === undefined || !("gates" in one)) throw new Error(`it is ${one?.what ?? "not due"}`);
  return {
    what: one.what,
    held: one.gates.flatMap((gate) => gate.held.map(({ reason }) => `${gate.gate}: ${reason}`)),
  };
}

test("a quarter is certified by how often the review was due in it, whatever holds since", async () => {
  await slower(
    "effective_from: 2026-05-01\nformer:\n  - { effective_from: 2026-01-01, frequency: quarterly, performer: control-operator, approver: controller }",
  );
  expect(await held()).toEqual({ what: "opened", held: [] });
  // It rests on the review of the quarter, which a half-yearly one would not have asked for.
  expect((await certification(story)).evidence.map(({ file }) => file)).toContain(reviewFile(SOX));
});

test("what is dated back over it keeps it from being certified", async () => {
  await slower("effective_from: 2026-01-01");
  expect(await held()).toEqual({ what: "refused", held: ["drift: documents-differ"] });
});

test("and so does a version that leaves nothing behind", async () => {
  await slower("effective_from: 2026-05-01");
  expect((await held()).held).toContain("drift: documents-differ");
});
