import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reperform } from "../../../action/commands/re-perform.ts";
import { verify } from "../../../action/commands/verify.ts";
import { digestOf } from "../../../action/digest/digest.ts";
import { openLocal } from "../../../action/git/checkout.ts";
import { Addition } from "../../../model/addition.ts";
import { readDocument } from "../../../model/document.ts";
import { additionFile, conclusionFile } from "../../../model/paths.ts";
import { on } from "../review/reviewing.ts";
import type { Story } from "../scan/story.ts";
import { version } from "../../../action/cli/version.ts";
import {
  alone,
  approve,
  BRANCH,
  certification,
  certified,
  deficiency,
  EVIDENCE,
  merge,
  pullFrom,
  ready,
  run,
  scanned,
  signed,
  SOX,
  state,
} from "./certifying.ts";

const CONCLUSION = conclusionFile(SOX);
const addedOn = (added: string, again?: number) => additionFile({ ...SOX, added, again });
const FOLDER = "evidence/acme/conclusions/2026-Q1/acme-us";

let story: Story;
beforeEach(async () => {
  ({ story } = await ready());
});
afterEach(() => story.stop());

const concluded = () => story.conclude(alone, { entity: "acme-us", regime: "sox" });
const held = async (branch: string) => story.files(branch, FOLDER);

/** An addition as a branch has it. */
async function addition(file: string, branch: string): Promise<Addition> {
  const reading = readDocument(Addition, file, (await held(branch)).get(file) ?? "");
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.data;
}

/** Concludes, and has that approved with the sign-offs that wait. */
async function approved(): Promise<void> {
  await concluded();
  await merge(story, EVIDENCE);
}

/** Goes on from where the period is certified, on what was concluded. */
async function fromCertified(): Promise<string> {
  const text = (await held("main")).get(CONCLUSION) ?? "";
  await story.stop();
  ({ story } = await certified());
  // Which tags it.
  await run(story);
  return text;
}

async function clone() {
  await story.git(
    "fetch",
    "--quiet",
    "--force",
    "origin",
    "+refs/heads/*:refs/remotes/origin/*",
    "+refs/tags/*:refs/tags/*",
  );
  await story.git("checkout", "--quiet", "--detach", "refs/remotes/origin/main");
  return openLocal({ directory: story.clone, environment: process.env });
}

describe("what is concluded after a period was certified", () => {
  test("is added beside the conclusion, which keeps every byte, once for all that differs", async () => {
    const text = await fromCertified();
    // The sign-offs wait on the evidence branch, and count from there; on base nothing says otherwise yet.
    expect(await concluded()).toMatchObject({ certified: [CONCLUSION], written: [] });
    await merge(story, EVIDENCE);

    const first = await concluded();
    const file = addedOn("2026-04-02");
    expect([first.certified, first.written]).toEqual([[CONCLUSION], [file]]);
    expect((await held(EVIDENCE)).get(CONCLUSION)).toBe(text);
    const added = await addition(file, EVIDENCE);
    const to = { file: CONCLUSION, digest: digestOf(text) };
    expect([added.adds_to, added.after]).toEqual([to, null]);
    expect(added.changes[0]).toMatchObject({
      control: "CRT-01",
      before: { verdict: "indeterminate" },
      parts: ["verdict", "criteria"],
    });
    const body = (await held(EVIDENCE)).get(file) ?? "";
    expect(body).toMatch(/## What changed since\n\n.*\n.*\n\| CRT-01 .* \| verdict, criteria \| /);
    expect(pullFrom(story, EVIDENCE)?.body).toContain(
      ", addition of 2026-04-02 to the certified conclusion: ",
    );
    expect((await concluded()).written).toEqual([]);

    await merge(story, EVIDENCE);
    on(story, "2026-04-03");
    expect((await concluded()).written).toEqual([]);
    expect(new Set((await held("main")).keys())).toEqual(new Set([file, CONCLUSION]));

    await state(story, deficiency("deviation"));
    const second = addedOn("2026-04-03");
    expect((await concluded()).written).toEqual([second]);
    const after = await addition(second, EVIDENCE);
    expect(after.adds_to).toEqual(to);
    expect(after.after).toEqual({ file, digest: digestOf(body) });
    expect(after.changes.map(({ control }) => control)).toContain("REV-01");
    await merge(story, EVIDENCE);
    expect((await held("main")).get(CONCLUSION)).toBe(text);

    const local = await clone();
    expect((await verify(local, { organization: "acme", at: "HEAD", version })).findings).toEqual([]);
    const again = await reperform(alone, local, { ...SOX, at: null });
    expect(again.files.map(({ file: of, result }) => [of, result])).toEqual(
      [second, file, CONCLUSION].sort().map((of) => [of, "identical"]),
    );

    // Whoever edits one by hand is found by both.
    await state(story, { [file]: body.replace("| CRT-01 ", "| CRT-02 ") });
    const edited = await clone();
    const found = (await verify(edited, { organization: "acme", at: "HEAD", version })).findings;
    expect(found.map(({ path }) => path)).toContain(file);
    expect((await reperform(alone, edited, { ...SOX, at: null })).files).toContainEqual(
      expect.objectContaining({ file, result: "differs" }),
    );
  });

  test("of one day is made anew while it waits, and is another beside one that was approved", async () => {
    await fromCertified();
    await approved();
    await concluded();
    const first = addedOn("2026-04-02");
    const waiting = await addition(first, EVIDENCE);
    await state(story, deficiency("deviation"));
    expect((await concluded()).written).toEqual([first]);
    const anew = await addition(first, EVIDENCE);
    const open = ({ verdicts }: Addition) => verdicts.flatMap(({ deficiencies }) => deficiencies);
    expect([open(waiting), open(anew)]).toEqual([[], ["DEF-1"]]);
    await merge(story, EVIDENCE);
    await state(story, { "controls/deficiencies/DEF-1.md": null });
    const second = addedOn("2026-04-02", 2);
    expect((await concluded()).written).toEqual([second]);
    expect((await addition(second, EVIDENCE)).again).toBe(2);
    await merge(story, EVIDENCE);
    expect((await reperform(alone, await clone(), { ...SOX, at: null })).files).toMatchObject([
      { file: second, result: "identical" },
      { file: first, result: "identical" },
      { file: CONCLUSION, result: "identical" },
    ]);
  });

  test("puts back a conclusion that was drawn anew before the last signature, and waits", async () => {
    const text = (await held("main")).get(CONCLUSION);
    await run(story);
    await state(story, deficiency("deviation"));
    expect((await concluded()).written).toEqual([CONCLUSION]);
    await signed(story);
    expect((await concluded()).written).toEqual([CONCLUSION, addedOn("2026-04-02")]);
    expect((await held(EVIDENCE)).get(CONCLUSION)).toBe(text);
  });
});

test("a conclusion stays from the merge of what rests on it, before anybody recorded the signatures", async () => {
  await run(story);
  const { sentence } = await certification(story);
  await approve(story, "rita", BRANCH, sentence);
  await approve(story, "noah", BRANCH, sentence);
  await merge(story, BRANCH);
  await state(story, deficiency("deviation"));
  // What would be drawn anew here would come onto base with the sign-offs, and void what they sign.
  expect((await concluded()).written).toEqual([addedOn("2026-04-02")]);
  await story.signOff();
  await merge(story, EVIDENCE);
  expect((await run(story)).certifications).toMatchObject([{ what: "certified" }]);
});

describe("a conclusion is drawn anew in its own file", () => {
  test("while nobody has merged the certification", async () => {
    await run(story);
    await state(story, deficiency("deviation"));
    expect(await concluded()).toMatchObject({ certified: [], written: [CONCLUSION] });
  });

  test("once the certification is void", async () => {
    await state(story, deficiency("deviation"));
    await scanned(story, "2026-04-03");
    await approved();
    await run(story);
    await signed(story);
    await run(story);
    await approved();
    await state(story, deficiency("significant-candidate"));
    expect(await concluded()).toMatchObject({ certified: [], written: [CONCLUSION] });
  });
});
