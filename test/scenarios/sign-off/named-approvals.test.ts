import { afterEach, beforeEach, describe, expect } from "vitest";
import { oneIn } from "../../faults/one-in.ts";
import type { Outcome } from "../../../model/assessment.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { publicKey } from "../../../demo/acme/public-key.ts";
import { addDeployKey } from "../../../demo/github/world.ts";
import { document } from "../../ledger/valid-governance.ts";
import type { Story } from "../scan/story.ts";
import { approve, EVIDENCE, merge, propose, signing } from "./play.ts";

const FILE = "controls/identities/payroll.md";

let story: Story;
beforeEach(async () => {
  story = await signing();
});
afterEach(() => story.stop());

const later = (days: number) => {
  story.world.now = new Date(story.world.now.getTime() + days * 86_400_000);
};
/** Says that Priya approved payroll's keys on the day the story begins. */
const statement = (more = "null") => ({
  [FILE]: document(`selector: { repository: payroll, kind: deploy-key }
business_owner: dana
technical_steward: null
purpose: Paying.
why_non_human: It runs at night.
approval: { by: priya, at: 2026-01-10, reference: PAY-1, permissions: ${more} }`),
});
const addKey = () => {
  const created_at = story.world.now.toISOString().replace(".000", "");
  addDeployKey(story.world, story.payroll, {
    title: "new",
    key: publicKey("new"),
    added_by: "olga",
    created_at,
  });
};

/** What the newest evidence says of the key that was added. */
async function said(): Promise<{ outcome?: Outcome | undefined; why: unknown; found: string[] }> {
  const { ledger } = readLedger("acme", await story.files(EVIDENCE, "evidence/acme"));
  const identity = ledger.identities.find(({ data }) => data.title === "new");
  const one = identity?.data.assessments.find(({ check }) => check === "identity-was-approved-before-use");
  const found = ledger.approvals?.data.approvals.map((approval) => approval.found) ?? [];
  return { outcome: one?.outcome, why: one?.with.why, found };
}
const askedOfCommits = () =>
  story.github.requests.filter(({ template }) => template.endsWith("/commits/{commit_sha}/pulls")).length;

/** Brings the statement in by a pull request that somebody approves. */
async function bringIn(by: string | null, files = statement(), from = "olga") {
  const number = await propose(story, `approval-${String(story.governance.pulls.length)}`, files, from);
  if (by !== null) await approve(story, by, number);
  return merge(story, number);
}

describe("an approval that a statement names", () => {
  const some = oneIn(2);
  some("is only stated where nobody gave it in the pull request that brought it in", async () => {
    await bringIn("rita");
    later(3);
    addKey();
    await story.scan();
    expect(await said()).toEqual({ outcome: "stated", why: "not-approved", found: ["not-approved"] });
  });

  some("is only stated where it was pushed", async () => {
    await story.push("main", statement());
    later(3);
    addKey();
    await story.scan();
    expect(await said()).toEqual({ outcome: "stated", why: "no-pull-request", found: ["no-pull-request"] });
  });

  some("is only stated where who gave it opened the pull request", async () => {
    await bringIn("rita", statement(), "priya");
    later(3);
    addKey();
    await story.scan();
    expect(await said()).toMatchObject({ outcome: "stated", why: "own-pull-request" });
  });

  some("is only stated of a key that was there before", async () => {
    addKey();
    later(1);
    await bringIn("priya");
    later(1);
    await story.scan();
    expect(await said()).toEqual({ outcome: "stated", why: "seen-later", found: ["seen"] });
  });

  some("is only stated of a key that is made two years later", async () => {
    await bringIn("priya");
    later(730);
    addKey();
    await story.scan();
    expect(await said()).toMatchObject({ outcome: "stated", why: "long-before" });
  });

  some(
    "is only stated once it is widened by another pull request that who gave it did not approve",
    async () => {
      await bringIn("priya");
      await bringIn("rita", statement("{ contents: write }"));
      later(3);
      addKey();
      await story.scan();
      expect(await said()).toMatchObject({ outcome: "stated", why: "not-approved" });
    },
  );

  some("is not looked for where GitHub refuses to say, and by the next scan it is", async () => {
    await bringIn("priya");
    later(3);
    addKey();
    story.github.faults.add({ kind: "status", code: 403, match: { path: /\/commits\/[0-9a-f]+\/pulls/ } });
    await story.scan();
    expect(await said()).toEqual({ outcome: "stated", why: "not-looked-for", found: [] });
    story.github.faults.clear();
    later(1);
    await story.scan();
    expect(await said()).toMatchObject({ outcome: "pass", found: ["seen"] });
  });

  some("is not looked for by a scan that asks for no pull request, and what is recorded stays", async () => {
    await bringIn("priya");
    later(3);
    addKey();
    await story.scan({ publish: "branch" });
    expect(await said()).toMatchObject({ outcome: "stated", why: "not-looked-for" });
    await story.scan();
    await story.scan({ publish: "branch" });
    expect(await said()).toMatchObject({ outcome: "pass", found: ["seen"] });
  });

  some(
    "is seen where who is named approved it, before the key was made, and nobody is asked again",
    async () => {
      await bringIn("priya");
      later(3);
      addKey();
      await story.scan();
      expect(await said()).toEqual({ outcome: "pass", why: undefined, found: ["seen"] });
      const before = askedOfCommits();
      later(1);
      await story.scan();
      // Of the scan's own commit it is asked where that came from.
      expect(askedOfCommits() - before).toBeLessThanOrEqual(1);
      expect(await said()).toMatchObject({ outcome: "pass" });
    },
  );

  some("asks for no pull request of its own: that somebody approved needs no other approval", async () => {
    await bringIn("priya");
    await approve(story, "hana");
    await merge(story);
    later(1);
    await story.scan();
    const changed = await story.remote("diff", "--name-only", "main", EVIDENCE);
    expect(changed).toContain("evidence/acme/approvals.md");
  });
});
