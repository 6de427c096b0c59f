import { afterEach, beforeEach, expect, test } from "vitest";
import { conclude } from "../../../action/conclude/conclude.ts";
import { addDeployKey } from "../../../demo/github/world.ts";
import type { Review } from "../../../model/review.ts";
import { storiesAfter } from "../scan/beginnings.ts";
import { publicKey } from "../../../demo/acme/public-key.ts";
import type { Story } from "../scan/story.ts";
import { merge, pullFrom } from "../review/reviewing.ts";
import { as, BRANCH, command, comment, on, openReview, reviewOn, run, SOX } from "./deciding.ts";

const KEY = "nightly export";
const EVIDENCE = "countersign/acme";

/** A review that is merged, in which the key was revoked on Monday 2 March and all else is kept. */
const afterRevoke = storiesAfter(
  async (story) => {
    const { lines } = await reviewOn(story);
    const keep = lines
      .filter(({ title }) => title !== KEY)
      .map(({ uid }) => `/countersign keep ${uid} because it is used\nrisk: no, it posts nothing`);
    await comment(story, "hana", keep.join("\n"));
    await comment(story, "hana", command(await reviewOn(story), KEY, "revoke because nobody needs it"));
    await run(story);
    await merge(story, BRANCH);
  },
  async () => (await openReview()).story,
);

let story: Story;
beforeEach(async () => {
  ({ story } = await afterRevoke());
});
afterEach(() => story.stop());

const removeKey = () => {
  const at = story.payroll.deployKeys.findIndex(({ title }) => title === KEY);
  expect(at).not.toBe(-1);
  story.payroll.deployKeys.splice(at, 1);
};
const remediationOf = (review: Review) => review.lines.find(({ title }) => title === KEY)?.remediation;
const onEvidence = async () => remediationOf(await reviewOn(story, SOX, EVIDENCE));

test("a key that was revoked on Monday and is gone on Tuesday is closed by Tuesday's scan, and stays so", async () => {
  removeKey();
  on(story, "2026-03-03");
  const { scan } = await story.scan();
  expect(await onEvidence()).toEqual({
    due: "2026-04-07",
    done: "2026-03-03T03:00:00Z",
    scan: scan.id,
    used: null,
  });
  on(story, "2026-03-04");
  await story.scan();
  expect(await onEvidence()).toMatchObject({ scan: scan.id });
});

test("a scan that was refused something closes nothing, and the next complete one does", async () => {
  removeKey();
  on(story, "2026-03-03");
  story.github.faults.add({
    kind: "status",
    code: 403,
    match: { path: /\/actions\/organization-secrets|\/environments/ },
  });
  expect((await story.scan()).conclusion).toBe("partial");
  expect(await onEvidence()).toMatchObject({ done: null, scan: null });
  story.github.faults.clear();
  on(story, "2026-03-04");
  const { scan } = await story.scan();
  expect(await onEvidence()).toMatchObject({ done: "2026-03-04T03:00:00Z", scan: scan.id });
});

test("a key that stands under another name is not gone", async () => {
  removeKey();
  addDeployKey(story.world, story.payroll, {
    title: "export",
    key: publicKey("nightly export"),
    added_by: "olga",
  });
  on(story, "2026-03-03");
  await story.scan();
  expect(await onEvidence()).toMatchObject({ done: null, scan: null });
});

test("what is done three days after the close is late, and the conclusion says so", async () => {
  on(story, "2026-04-09");
  await story.scan();
  removeKey();
  on(story, "2026-04-10");
  await story.scan();
  expect(await onEvidence()).toMatchObject({ due: "2026-04-07", done: "2026-04-10T03:00:00Z" });
  await merge(story, EVIDENCE);
  on(story, "2026-04-11");
  const { conclusions } = await story.conclude(conclude, { period: "2026-Q1" });
  const verdict = conclusions
    .find(({ data }) => data.entity === "acme-us")
    ?.data.verdicts.find(({ control }) => control === "REV-01");
  expect(verdict?.criteria.find(({ criterion }) => criterion === "remediated-before-close")).toMatchObject({
    value: "missed",
    reasons: [{ reason: "remediation-seen", with: { done: "2026-04-10", limit: "2026-04-07" } }],
  });
});

/** A look-back on the key, by whom it names. */
async function lookBacks() {
  const uid = (await reviewOn(story, SOX, "main")).lines.find(({ title }) => title === KEY)?.uid ?? "";
  const file = "controls/look-backs/LBK-1.md";
  const written = (by: string) => ({
    [file]: `---
look_back: LBK-1
period: 2026-Q1
entity: acme-us
regime: sox
identity: ${uid}
looked_back_by: ${by}
looked_back_on: "2026-04-10"
from: "2026-03-02"
to: "2026-03-03"
evidence: The log of the server that takes the export.
used: false
response: null
---
`,
  });
  return { file, written };
}

test.each([
  ["olga", "failure", /`olga` owns or keeps `nightly export` and wrote this change of `LBK-1`/],
  ["hana", "failure", /`hana` decided on `nightly export` and wrote this change of `LBK-1`/],
  ["li", "action_required", /^Still missing/],
] as const)("a look-back that %s writes is %s on its pull request", async (by, conclusion, summary) => {
  const { written } = await lookBacks();
  const [pusher] = story.world.credentials.filter(({ token }) => token === "olga-token");
  const [actor] = story.world.users.filter(({ login }) => login === by);
  if (pusher === undefined || actor === undefined) throw new Error("nobody there");
  Object.assign(pusher, { actor });
  await story.push("main", written("li"), "look-back");
  await as(story, by, "/pulls", { title: "Look back", head: "look-back", base: "main" }, "POST");
  await story.signOff();
  const [pull] = pullFrom(story, "look-back");
  const run = story.governance.checkRuns.findLast((one) => one.head_sha === pull?.head.sha);
  expect(run).toMatchObject({ name: "countersign / sign-off", conclusion });
  expect(run?.output.summary).toMatch(summary);
});

test("what was done after the merge is looked back on in a document, and the conclusion says whether it counts", async () => {
  removeKey();
  on(story, "2026-03-03");
  await story.scan();
  await merge(story, EVIDENCE);
  on(story, "2026-04-11");
  const lookedBack = async () => {
    const { conclusions } = await story.conclude(conclude, { period: "2026-Q1" });
    const verdict = conclusions
      .find(({ data }) => data.entity === "acme-us")
      ?.data.verdicts.find(({ control }) => control === "REV-01");
    const asked = verdict?.criteria.find(({ criterion }) => criterion === "looked-back");
    return {
      value: asked?.value,
      reasons: asked?.reasons.map(({ reason }) => reason),
      files: asked?.evidence.map(({ file }) => file).filter((file) => file.startsWith("controls/")),
    };
  };
  expect(await lookedBack()).toEqual({
    value: "not-performed",
    reasons: ["nobody-looked-back"],
    files: [],
  });
  const { file, written } = await lookBacks();
  // Olga made the key, and Hana decided that it goes.
  for (const by of ["olga", "hana"]) {
    await story.push("main", written(by));
    expect(await lookedBack()).toEqual({
      value: "not-performed",
      reasons: ["look-back-by-somebody-concerned"],
      files: [file],
    });
  }
  await story.push("main", written("li"));
  expect(await lookedBack()).toEqual({ value: "met", reasons: ["use-found"], files: [file] });
});
