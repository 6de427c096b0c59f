import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMITS, inTurn } from "../../faults/drawn.ts";
import { oneIn } from "../../faults/one-in.ts";
import { digestListOf } from "../../../action/digest/digest-list.ts";
import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { writeEvidence } from "../../../model/document.ts";
import { reviewBranch, reviewFile } from "../../../model/paths.ts";
import type { Review } from "../../../model/review.ts";
import { listFaults } from "../consistent.ts";
import { storiesAfter } from "../scan/beginnings.ts";
import type { Story } from "../scan/story.ts";
import { statement } from "./governance.ts";
import { inMarch, leftBehind, merge, on, pullFrom, reviewOn, scanned, SOX } from "./reviewing.ts";

const BRANCH = reviewBranch(SOX);
const FILE = reviewFile(SOX);

const opened = storiesAfter(
  async (on) => on.review({ entity: "acme-us" }),
  async () => (await inMarch()).story,
);
let story: Story;
beforeEach(async () => {
  ({ story } = await opened());
});
afterEach(() => story.stop());

const sox = (choice: object = {}) => story.review({ entity: "acme-us", ...choice });
const tip = () => story.remote("rev-parse", BRANCH);

/** Decides on every line as the action would have recorded it; nothing here asks who may. */
const decided = (review: Review): Review => ({
  ...review,
  completed: "2026-03-10T03:00:00Z",
  lines: review.lines.map((line) => ({
    ...line,
    decision: "keep",
    rationale: "It is needed.",
    reporting_risk: { exists: false, text: "It only reads." },
    by: "hana",
    by_id: 900,
    at: "2026-03-10T03:00:00Z",
    source: { comment: 1 },
  })),
});

/** Puts a text of the review onto its branch in the scanner's name. */
async function recorded(change: (review: Review) => Review) {
  const text = writeEvidence(change(await reviewOn(story)), "# Review");
  const meddle = (port: GovernancePort): GovernancePort => ({
    ...port,
    save: (state, given) => {
      const list = digestListOf("acme", new Map([...state.approved, [FILE, text]]));
      const files = new Map([...given.files, [FILE, text], ["evidence/acme/SHA256SUMS", list]]);
      return port.save(state, { ...given, files });
    },
  });
  await story.push("main", { "notes.md": `${text.length}\n` });
  return sox({ meddle });
}

describe("running again", () => {
  test.each(inTurn(COMMITS, 0))("changes nothing, committing with %s", async (commitWith) => {
    await sox({ commitWith });
    const [before, commit] = [await leftBehind(story), await tip()];
    on(story, "2026-03-02");
    expect((await sox({ commitWith })).campaigns).toMatchObject([{ what: "unchanged", notice: false }]);
    expect([await leftBehind(story), await tip()]).toEqual([before, commit]);
  });

  test("opens no other review for one that was closed", async () => {
    const [pull] = pullFrom(story, BRANCH);
    await story.api("PATCH", `/repos/acme/governance/pulls/${pull?.number ?? 0}`, { state: "closed" });
    const commit = await tip();
    on(story, "2026-03-02");
    expect((await sox()).campaigns).toMatchObject([{ key: SOX, what: "closed" }]);
    expect(pullFrom(story, BRANCH)).toHaveLength(1);
    expect(await tip()).toBe(commit);
  });

  test("opens no other one for one that was merged, with its branch or without it", async () => {
    await merge(story, BRANCH);
    on(story, "2026-03-02");
    expect((await sox()).campaigns).toMatchObject([{ key: SOX, what: "merged" }]);
    await story.force(BRANCH, null);
    expect((await sox()).campaigns).toMatchObject([{ key: SOX, what: "merged" }]);
    expect(pullFrom(story, BRANCH)).toHaveLength(1);
  });
});

describe("a review that was merged", () => {
  const some = oneIn(2);
  test.each(inTurn(COMMITS, 1))(
    "is evidence to the next scan and no forgery, committing with %s",
    async (commitWith) => {
      await story.stop();
      ({ story } = await inMarch());
      await sox({ commitWith });
      await merge(story, BRANCH);
      on(story, "2026-03-03");
      const { scan } = await story.scan({ commitWith });
      expect(scan.tampering).toEqual([]);
      expect(scan.origin.unproven).toEqual([]);
      const evidence = await story.files("countersign/acme", "evidence/acme");
      expect(evidence.has(FILE)).toBe(true);
      expect(listFaults("acme", evidence)).toEqual([]);
    },
  );

  some("is found to be changed where somebody edited it on its branch and merged that", async () => {
    const text = (await story.files(BRANCH, FILE)).get(FILE) ?? "";
    await story.push(BRANCH, { [FILE]: text.replaceAll("decision: null", "decision: keep") });
    await merge(story, BRANCH);
    on(story, "2026-03-03");
    const { scan } = await story.scan();
    expect(scan.tampering).toMatchObject([{ file: FILE, what: "edited", restored: true, author: "olga" }]);
    expect((await story.files("countersign/acme", FILE)).get(FILE)).toBe(text);
  });

  some("is what the next one is compared with", async () => {
    await recorded(decided);
    await merge(story, BRANCH);
    const [key] = story.payroll.deployKeys;
    if (key !== undefined) key.title = "renamed";
    story.payroll.deployKeys.splice(1, 1);
    await story.push("main", {
      "controls/identities/organization.md": statement("{ repository: _org }", { owner: "hana" }),
    });
    await scanned(story, "2026-05-30");
    on(story, "2026-06-01");
    const next = { ...SOX, period: "2026-Q2" };
    expect((await sox()).campaigns).toMatchObject([{ key: next, what: "opened" }]);
    const { lines, population } = await reviewOn(story, next);
    const changes = new Map(lines.map(({ uid, change }) => [uid, change.what]));
    expect(changes.get("github:deploy-key:48001")).toBe("unchanged");
    expect(changes.get("github:actions-secret:org-9001:SHARED")).toBe("owner-changed");
    expect(population.removed).toMatchObject([
      { uid: "github:deploy-key:48002", decided: "keep", gone: "2026-05-30T03:00:00Z" },
    ]);
    const page = (await story.files(reviewBranch(next), reviewFile(next))).get(reviewFile(next)) ?? "";
    expect(page.indexOf("## Owner changed")).toBeLessThan(page.indexOf("## Unchanged"));
    expect(page).toContain("## Gone since the last review (1)");
  });
});

describe("where base moved", () => {
  const some = oneIn(2);
  test.each(inTurn(COMMITS, 2))("the branch is merged with it, committing with %s", async (commitWith) => {
    const before = await tip();
    const review = await reviewOn(story);
    await scanned(story, "2026-03-02");
    const base = await story.remote("rev-parse", "main");
    expect((await sox({ commitWith })).campaigns).toMatchObject([{ what: "updated" }]);
    expect((await story.remote("rev-parse", `${BRANCH}^1`, `${BRANCH}^2`)).split("\n")).toEqual([
      before,
      base,
    ]);
    expect(listFaults("acme", await story.files(BRANCH, "evidence/acme"))).toEqual([]);
    expect(await reviewOn(story)).toEqual(review);
    const commit = await tip();
    expect((await sox({ commitWith })).campaigns).toMatchObject([{ what: "unchanged" }]);
    expect(await tip()).toBe(commit);
    expect(pullFrom(story, BRANCH)).toMatchObject([{ state: "open" }]);
  });

  some("decisions stay, and what changed about their identities comes up beside them", async () => {
    await recorded((review) => ({ ...decided(review), completed: null }));
    await story.push("main", {
      "controls/identities/payroll.md": statement("{ repository: payroll }", { owner: "hana" }),
    });
    await scanned(story, "2026-03-04");
    const { campaigns } = await sox();
    const { lines } = await reviewOn(story);
    const key = lines.filter(({ uid }) => uid === "github:deploy-key:48001");
    expect(key).toMatchObject([
      { business_owner: "olga", decision: "keep", by: "hana", off_cycle: null },
      { business_owner: "hana", decision: null, off_cycle: { reason: "owner-changed", replaces: false } },
    ]);
    expect(campaigns).toMatchObject([{ what: "updated", lines: 11, open: 4 }]);
    const page = (await story.files(BRANCH, FILE)).get(FILE) ?? "";
    expect(page).toContain("## Came up after the population was frozen (4)");
    await scanned(story, "2026-03-05");
    await sox();
    expect((await reviewOn(story)).lines).toEqual(lines);
  });

  some(
    "what a person edited on the branch, or put there among the evidence, is no part of the next commit",
    async () => {
      const text = (await story.files(BRANCH, FILE)).get(FILE) ?? "";
      const { answered: none, ...before } = await reviewOn(story);
      expect(none).toEqual([]);
      const forged = "evidence/acme/sign-offs/2026-Q1/pr-1-1.md";
      const theirs = await story.push(BRANCH, {
        [FILE]: text.replaceAll("decision: null", "decision: keep"),
        [forged]: "---\nrecord: sign-off\n---\n",
      });
      await scanned(story, "2026-03-02");
      await sox();
      const files = await story.files(BRANCH, "evidence/acme");
      const { answered, ...rest } = await reviewOn(story);
      expect(rest).toEqual(before);
      expect(answered.flatMap(({ refused }) => refused.map(({ reason }) => reason))).toEqual([
        "other-file",
        "another-account",
      ]);
      expect(files.has(forged)).toBe(false);
      expect(await story.remote("log", "--format=%H", BRANCH)).toContain(theirs);
    },
  );

  some("another text of the same file on both is left to people", async () => {
    await story.push(BRANCH, { "README.md": "# Ours\n" });
    await story.push("main", { "README.md": "# Theirs\n" });
    await expect(sox()).rejects.toThrow("README.md was changed differently");
  });
});

describe("whoever does not decide is told", () => {
  const some = oneIn(2);
  const comments = () => story.governance.comments.map(({ body }) => body);

  some("once at each time, by GitHub's clock, and the last time when the review is late", async () => {
    on(story, "2026-03-07");
    await sox();
    expect(comments()).toEqual([]);
    on(story, "2026-03-08");
    expect((await sox()).campaigns).toMatchObject([{ notice: true }]);
    await sox();
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain("@hana\n\n7 lines of this review are open and due on 2026-03-16.");
    on(story, "2026-03-17");
    await sox();
    on(story, "2026-03-18");
    await sox();
    expect(comments()).toHaveLength(2);
    expect(comments()[1]).toContain("@hana @olga @stranger\n\nThis review was due on 2026-03-16");
  });

  some("once by two runs at once", async () => {
    on(story, "2026-03-08");
    const { faults } = story.github;
    // Each has looked for the notice before either makes it.
    faults.add({
      kind: "slow",
      milliseconds: 300,
      match: { method: "POST", path: /\/issues\/\d+\/comments$/ },
    });
    await Promise.all([sox(), sox()]);
    expect(comments()).toHaveLength(1);
    await sox();
    expect(comments()).toHaveLength(1);
  });

  some("also where somebody else wrote the mark of the notice", async () => {
    const [pull] = pullFrom(story, BRANCH);
    await story.personally("POST", `/repos/acme/governance/issues/${pull?.number ?? 0}/comments`, {
      body: "<!-- countersign: reminder-7 -->",
    });
    on(story, "2026-03-08");
    expect((await sox()).campaigns).toMatchObject([{ notice: true }]);
    expect(comments()).toHaveLength(2);
  });

  some("not when every line is decided: then whoever approves is told", async () => {
    await recorded(decided);
    on(story, "2026-03-20");
    await sox();
    expect(comments()).toEqual([expect.stringContaining("<!-- countersign: to-approve-late -->")]);
    expect(comments()).toEqual([expect.stringContaining("Every line is decided")]);
  });
});

describe("two runs at once", () => {
  test("end as one: the first to commit opens it, the other goes on from there", async () => {
    await story.stop();
    ({ story } = await inMarch());
    let raced = false;
    const meddle = (port: GovernancePort): GovernancePort => ({
      ...port,
      save: async (...given) => {
        if (!raced) {
          raced = true;
          story.world.now = new Date("2026-03-01T03:00:05Z");
          await sox();
        }
        return port.save(...given);
      },
    });
    expect((await sox({ meddle })).campaigns).toMatchObject([{ what: "unchanged" }]);
    expect((await reviewOn(story)).opened).toBe("2026-03-01T03:00:05Z");
    expect(pullFrom(story, BRANCH)).toMatchObject([{ state: "open" }]);
    expect(await story.remote("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
  });
});
