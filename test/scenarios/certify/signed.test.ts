import { conclusionFile } from "../../../model/paths.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drawn } from "../../faults/drawn.ts";
import { version } from "../../../action/cli/version.ts";
import { verify } from "../../../action/commands/verify.ts";
import { openLocal } from "../../../action/git/checkout.ts";
import { signOffsNamed } from "../../../model/certifications/tag-message.ts";
import { isValidSignOff, SignOff } from "../../../model/sign-off.ts";
import { readDocument } from "../../../model/document.ts";
import type { Story } from "../scan/story.ts";
import {
  approve,
  as,
  BRANCH,
  certification,
  certified,
  concluded,
  deficiency,
  EVIDENCE,
  FILE,
  merge,
  pullFrom,
  ready,
  run,
  scanned,
  signed,
  SOX,
  state,
  TAG,
} from "./certifying.ts";

let story: Story;
beforeEach(async () => {
  ({ story } = await ready());
});
afterEach(() => story.stop());

const tag = (name: string) => story.remote("rev-parse", `refs/tags/${name}`);
const tags = async () => (await story.remote("tag", "--list")).split("\n").filter(Boolean);

/** What verifying a fresh clone says of tags and of the certification. */
async function found(): Promise<string[]> {
  await story.git(
    "fetch",
    "--quiet",
    "--prune",
    "--prune-tags",
    "--force",
    "origin",
    "+refs/heads/*:refs/remotes/origin/*",
    "+refs/tags/*:refs/tags/*",
  );
  const local = await openLocal({ directory: story.clone, environment: process.env });
  const { findings } = await verify(local, { organization: "acme", at: "refs/remotes/origin/main", version });
  return findings.map(({ path, reason }) => `${path ?? ""}: ${reason.reason}`);
}

/** The sign-offs of the certification, by who gave them. */
async function records(): Promise<
  { by: string; counts: boolean; broken: string[]; certifies: string | null }[]
> {
  const files = await story.files(EVIDENCE, "evidence/acme/sign-offs");
  return [...files].flatMap(([path, text]) => {
    const reading = readDocument(SignOff, path, text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { covers, reviewer, rules, certifies } = reading.data;
    const broken = rules.flatMap(({ rule, result }) => (result === "kept" ? [] : [rule]));
    const made = { by: reviewer.login, counts: isValidSignOff(reading.data), broken, certifies };
    return covers.what === "certification" ? [made] : [];
  });
}

describe("a certification that both sign", () => {
  test("is recorded with the text that each typed, tagged once at its merge, and found so by verify", async () => {
    await run(story);
    const { digest } = await certification(story);
    await signed(story);
    expect(await records()).toEqual([
      { by: "rita", counts: true, broken: [], certifies: digest },
      { by: "noah", counts: true, broken: [], certifies: digest },
    ]);
    const name = { name: TAG, is: "made" };
    expect((await run(story)).certifications).toMatchObject([{ key: SOX, what: "certified", tag: name }]);
    expect(await story.remote("rev-parse", `refs/tags/${TAG}^{commit}`)).toBe(
      await story.remote("rev-parse", "main"),
    );
    const message = await story.remote("cat-file", "-p", `refs/tags/${TAG}`);
    const lines = [
      `Text: ${digest}`,
      `Document: ${FILE}`,
      "Merged: 2026-04-02T03:00:00Z",
      "Tagged: 2026-04-02T03:00:00Z by run 4711 of acme/governance",
      "Signed by: rita Doe (rita, 904), controller, on 2026-04-02T03:00:00Z",
    ];
    expect(message).toContain(lines.join("\n"));
    // The records came after the merge: the tag says at which commit each is.
    const said = signOffsNamed(message);
    expect(said).toHaveLength(2);
    for (const { file, at } of said) expect((await story.files(at, file)).size).toBe(1);
    expect(await found()).toEqual([]);
    const object = await tag(TAG);
    expect((await run(story)).certifications).toMatchObject([{ what: "certified", tag: { is: "there" } }]);
    expect(await tag(TAG)).toBe(object);
  });

  test("and whose tag somebody moved is said to be elsewhere, is left there, and is named by verify", async () => {
    await story.stop();
    ({ story } = await certified());
    await run(story);
    await story.remote("tag", "--force", "--annotate", "--message=moved", TAG, "main~1");
    const moved = await tag(TAG);
    expect((await run(story)).certifications).toMatchObject([
      { what: "certified", tag: { is: "elsewhere" } },
    ]);
    expect(await tag(TAG)).toBe(moved);
    expect(await found()).toContain(`${TAG}: tag-names-nothing-certified`);
  });

  test("holds while scans come and go, and is given again once what it rests on says something else", async () => {
    await state(story, deficiency("deviation"));
    await scanned(story, "2026-04-03");
    await concluded(story);
    await run(story);
    await signed(story);
    await run(story);
    await scanned(story, "2026-04-05");
    expect((await run(story)).certifications).toMatchObject([{ what: "certified" }]);
    await state(story, deficiency("significant-candidate"));
    const voided = [{ reason: "statement-changed", with: { id: "DEF-1" } }];
    const again = { key: { ...SOX, again: 2 }, voided };
    // What people state is another since the last scan, so the gates ask for one.
    expect((await run(story)).certifications).toMatchObject([{ ...again, what: "refused" }]);
    await scanned(story, "2026-04-06");
    await concluded(story);
    const [opened] = (await run(story)).certifications;
    const changed = { reason: "evidence-changed", with: { file: conclusionFile(SOX) } };
    expect(opened).toMatchObject({ key: again.key, voided: [changed, ...voided], what: "opened" });
    const [file, branch] = [FILE.replace("sox.md", "sox.2.md"), `${BRANCH}.2`];
    expect([...(await story.files("main", FILE)).keys()]).toEqual([FILE]);
    const { sentence } = await certification(story, branch, file);
    await approve(story, "rita", branch, sentence);
    await approve(story, "noah", branch, sentence);
    await merge(story, branch);
    await story.signOff();
    const tagged = { what: "certified", tag: { name: `${TAG}.2`, is: "made" } };
    expect((await run(story)).certifications).toMatchObject([{ ...again, voided: [], ...tagged }]);
    expect(await tags()).toEqual([TAG, `${TAG}.2`]);
    await scanned(story, "2026-04-07");
    expect(await found()).toEqual([]);
    expect((await run(story)).certifications).toMatchObject([{ what: "certified", tag: { is: "there" } }]);
  });
});

describe("a certification is not signed", () => {
  beforeEach(async () => {
    await run(story);
  });
  const after = async () => {
    await story.signOff();
    await merge(story, BRANCH);
    await story.signOff();
    return (await run(story)).certifications;
  };
  const sentence = async () => (await certification(story)).sentence;

  test("by a text that somebody wrote into an approval afterwards", async () => {
    await approve(story, "rita", BRANCH, await sentence());
    await approve(story, "noah", BRANCH, "I have to think about it.");
    const pull = pullFrom(story, BRANCH);
    const path = `/pulls/${pull?.number ?? 0}/reviews/${pull?.reviews.at(-1)?.id ?? 0}`;
    await as(story, "noah", path, { body: await sentence() }, "PUT");
    expect(await after()).toMatchObject([{ what: "unsigned", missing: ["cfo"] }]);
    expect(await records()).toMatchObject([
      { by: "rita", counts: true },
      { by: "noah", counts: false, broken: ["typed-the-sentence"], certifies: null },
    ]);
  });

  // Each rule is tested beside itself (`action/sign-off/rules`); these are its stories to the end, of which some are drawn.
  const UNSIGNED: [why: string, story: () => Promise<void>][] = [
    [
      "by an approval that types nothing, or by the controller alone",
      async () => {
        await approve(story, "rita", BRANCH, await sentence());
        await approve(story, "noah", BRANCH, "Fine.");
        expect(await after()).toMatchObject([{ what: "unsigned", missing: ["cfo"] }]);
        expect(await records()).toMatchObject([
          { by: "rita", counts: true },
          { by: "noah", counts: false, broken: ["typed-the-sentence"], certifies: null },
        ]);
        expect(await tags()).toEqual([]);
        expect(await found()).toEqual([]);
      },
    ],
    [
      "by people of another entity, whatever they type",
      async () => {
        await approve(story, "ken", BRANCH, await sentence());
        await approve(story, "aiko", BRANCH, await sentence());
        expect(await after()).toMatchObject([{ what: "unsigned", missing: ["controller", "cfo"] }]);
        expect((await records()).map(({ broken }) => broken)).toEqual([
          ["of-the-entity", "holds-the-role"],
          ["of-the-entity", "holds-the-role"],
        ]);
      },
    ],
    [
      "with the sentence of another regime, entity or period",
      async () => {
        const own = await sentence();
        await approve(story, "rita", BRANCH, own.replace("acme-us sox", "acme-jp jsox"));
        await approve(story, "noah", BRANCH, own.replace("2026-Q1", "2025-Q4"));
        expect(await after()).toMatchObject([{ what: "unsigned", missing: ["controller", "cfo"] }]);
        expect((await records()).map(({ broken }) => broken)).toEqual([
          ["typed-the-sentence"],
          ["typed-the-sentence"],
        ]);
      },
    ],
    [
      "by a squash, which cuts the approvals off from what was approved",
      async () => {
        await approve(story, "rita", BRANCH, await sentence());
        await approve(story, "noah", BRANCH, await sentence());
        await merge(story, BRANCH, "squash");
        await story.signOff();
        expect((await run(story)).certifications).toMatchObject([
          { what: "unsigned", missing: ["controller", "cfo"] },
        ]);
        expect((await story.files("main", FILE)).has(FILE)).toBe(true);
      },
    ],
  ];
  test.each(drawn(UNSIGNED, 1, 20260402))("%s", async (_, tell) => {
    await tell();
  });
});
