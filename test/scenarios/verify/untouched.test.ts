import { rm } from "node:fs/promises";
import { version } from "../../../action/cli/version.ts";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { verify, type Verified } from "../../../action/commands/verify.ts";
import { webFlowKey } from "../../../demo/github/git/signing.ts";
import { readSigningKeys, type SigningKey } from "../../../action/verify/audit/openpgp.ts";
import { openLocal } from "../../../action/git/checkout.ts";
import { printFault } from "../../../model/reasons/verify/print-verify.ts";
import { temporaryFolder } from "../../ledger/temporary-repository.ts";
import { command, comment, on, openReview, reviewOn, run } from "../decisions/deciding.ts";
import { merge as mergeReview, SOX } from "../review/reviewing.ts";
import { reviewBranch } from "../../../model/paths.ts";
import { approve, merge, signing } from "../sign-off/play.ts";
import type { Story } from "../scan/story.ts";

/** What `verify` comes to over a fresh clone of the governance repository. */
async function verified(story: Story, keys: readonly SigningKey[] = []): Promise<Verified> {
  const clone = join(temporaryFolder(), "clone");
  onTestFinished(() => rm(clone, { recursive: true, force: true }));
  const bare = await story.remote("rev-parse", "--absolute-git-dir");
  await story.git("clone", "--quiet", bare, clone);
  const local = await openLocal({ directory: clone, environment: process.env });
  return verify(local, { organization: null, at: "origin/main", version, keys });
}

const named = ({ findings }: Verified) =>
  findings.map(({ commit, path, reason }) => `${commit.slice(0, 8)} ${path ?? ""}: ${printFault(reason).en}`);

const KEY = "nightly export";
const orderOn = (title: string) =>
  title === KEY ? "revoke because nobody needs it" : "keep because it is used";

test("evidence that was signed off, merged and scanned again is as it was recorded, and with GitHub's key of the highest level", async () => {
  const story = await signing();
  onTestFinished(() => story.stop());
  await approve(story, "hana");
  await merge(story);
  await story.signOff();
  await story.scan();
  const came = await verified(story);
  expect(named(came)).toEqual([]);
  const told = ({ periods }: Verified) =>
    periods.map(({ level, why }) => [level, ...why.map(({ reason }) => reason)]);
  expect(told(came)).toEqual([["L0", "signatures-not-verified"]]);
  const withKey = await verified(story, readSigningKeys(webFlowKey()));
  expect(told(withKey)).toEqual([["L2", "no-time-from-outside"]]);
});

test("a review that was decided, merged and carried out is as it was recorded", async () => {
  const { story } = await openReview();
  onTestFinished(() => story.stop());
  const { lines } = await reviewOn(story);
  for (const { title } of lines)
    await comment(story, "hana", command(await reviewOn(story), title, orderOn(title)));
  await run(story);
  await mergeReview(story, reviewBranch(SOX));
  story.payroll.deployKeys = story.payroll.deployKeys.filter(({ title }) => title !== KEY);
  on(story, "2026-03-03");
  await story.scan();
  await mergeReview(story, "countersign/acme");
  on(story, "2026-03-04");
  await story.scan();
  const seen = (await reviewOn(story, SOX, "countersign/acme")).lines.map(({ remediation }) => remediation);
  expect(seen.some((remediation) => typeof remediation?.done === "string")).toBe(true);
  expect(named(await verified(story))).toEqual([]);
});
