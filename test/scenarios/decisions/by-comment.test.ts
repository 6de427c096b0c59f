import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inTurn } from "../../faults/drawn.ts";
import { oneIn } from "../../faults/one-in.ts";
import type { Story } from "../scan/story.ts";
import { answers, as, command, comment, head, on, openReview, reviewOn, run } from "./deciding.ts";

let story: Story;
beforeEach(async () => {
  ({ story } = await openReview());
});
afterEach(() => story.stop());

const KEY = "nightly export";
/** One for each line, since the same words for several are a batch. */
const REASONS = [
  "the export runs with it every night",
  "the report reads with it",
  "payroll is paid with it",
  "its next use is in April",
  "the close needs it",
  "the bank is asked with it",
  "its owner explained each of its scopes",
];
const lineOf = async (title: string) => (await reviewOn(story)).lines.find((line) => line.title === title);
const order = async (words: string, title = KEY) => command(await reviewOn(story), title, words);

describe("a comment that decides nothing", () => {
  const some = oneIn(2);
  some("is not answered when it asks for nothing", async () => {
    const before = await head(story);
    await comment(story, "hana", "I will look at it tomorrow.");
    await run(story);
    expect([await head(story), answers(story)]).toEqual([before, []]);
  });

  some("is answered once when it is not understood, however often the command runs", async () => {
    await comment(story, "hana", "/countersign kep kind:deploy-key because they are used");
    await run(story);
    const after = await head(story);
    await run(story);
    expect(await head(story)).toBe(after);
    expect(answers(story)).toHaveLength(1);
    expect(answers(story)[0]).toContain("`kep` is no decision. Did you mean keep?");
    expect((await reviewOn(story)).lines.every(({ decision }) => decision === null)).toBe(true);
  });

  test.each([
    ["olga", "answers for it"],
    ["stranger", "keeps it"],
    ["bot", "is not an account of a person"],
  ] as const)("is refused when %s wrote it", async (person, why) => {
    await comment(story, person, await order("keep because it is used"));
    await run(story);
    expect(answers(story)[0]).toContain(why);
    expect((await lineOf(KEY))?.decision).toBeNull();
  });

  some(
    "is refused where its writer came onto the roster after it, dated back, and not once it is written anew",
    async () => {
      const entity = "controls/entities/acme-us.md";
      const text = (await story.files("main", entity)).get(entity) ?? "";
      const without = text.replace(/^.*login: li,.*\n/m, "");
      expect(without).not.toBe(text);
      await story.push("main", { [entity]: without });
      const hours = (n: number) => new Date(Date.parse("2026-03-02T03:00:00Z") + n * 3_600_000);
      story.world.now = hours(1);
      await comment(story, "li", await order("keep because it is used"));
      story.world.now = hours(2);
      await story.push("main", { [entity]: text });
      await run(story);
      expect(answers(story)[0]).toContain("`li` was not on the roster that base had when this was written");
      expect((await lineOf(KEY))?.decision).toBeNull();
      story.world.now = hours(3);
      await comment(story, "li", await order("keep because it is used"));
      await run(story);
      expect((await lineOf(KEY))?.decision).toBe("keep");
    },
  );

  some("is refused when it was edited, or its account is gone", async () => {
    await comment(story, "hana", await order("keep because it is used"));
    await comment(story, "li", await order("keep because it is used"));
    const [edited, orphan] = story.governance.comments;
    if (edited === undefined || orphan === undefined) throw new Error("two comments");
    edited.updated_at = "2026-03-02T03:00:01Z";
    orphan.user = null;
    await run(story);
    expect(answers(story)[0]).toContain("The comment was edited");
    expect(answers(story)[1]).toContain("GitHub does not say whose account");
    expect((await lineOf(KEY))?.decision).toBeNull();
  });
});

test("a comment that was edited within the second in which it was made decides nothing", async () => {
  const id = await comment(story, "hana", "I have read it.");
  await as(
    story,
    "hana",
    `/issues/comments/${id}`,
    { body: await order("keep because it is used") },
    "PATCH",
  );
  await run(story);
  expect(answers(story)[0]).toContain("The comment was edited");
  expect((await lineOf(KEY))?.decision).toBeNull();
});

describe("a comment that decides", () => {
  const some = oneIn(2);
  some("stands in the file with who, when and where, and is answered by the App", async () => {
    const id = await comment(story, "hana", await order("revoke because nobody needs it"));
    on(story, "2026-03-03");
    await run(story);
    expect(await lineOf(KEY)).toMatchObject({
      decision: "revoke",
      rationale: "nobody needs it",
      reporting_risk: { exists: false, text: "it posts nothing" },
      by: "hana",
      at: "2026-03-02T03:00:00Z",
      source: { comment: id },
      remediation: { due: "2026-04-07", done: null, scan: null },
    });
    expect(answers(story)).toHaveLength(1);
    expect(answers(story)[0]).toContain("- **revoke**: `nightly export` (`payroll`)");
    expect(story.governance.comments.at(-1)?.user?.login).toBe("countersign[bot]");
  });

  some("is applied once, and the run after it changes nothing", async () => {
    await comment(story, "hana", await order("keep because it is used"));
    await run(story);
    const [after, told] = [await head(story), answers(story)];
    await run(story);
    expect([await head(story), answers(story)]).toEqual([after, told]);
  });

  some("is found on the last of several pages", async () => {
    for (let n = 0; n < 205; n += 1) await comment(story, "li", `Remark ${n}`);
    await comment(story, "hana", await order("keep because it is used"));
    await run(story);
    expect((await lineOf(KEY))?.decision).toBe("keep");
  });

  some("is taken over with all others in one commit, in the order they were written", async () => {
    const before = await head(story);
    await comment(story, "hana", await order("keep because it is used"));
    on(story, "2026-03-03");
    await comment(story, "li", await order("revoke because it is not used"));
    await comment(story, "hana", await order("keep because it is used after all"));
    await run(story);
    expect(await story.remote("rev-list", "--count", `${before}..${await head(story)}`)).toBe("1");
    expect(await lineOf(KEY)).toMatchObject({ decision: "revoke", by: "li" });
    expect(answers(story)).toHaveLength(3);
    expect(answers(story)[2]).toContain("`li` has decided to revoke");
  });

  some("completes the review with the last line, and shows what the approver states", async () => {
    const { lines } = await reviewOn(story);
    const body = lines.map(
      ({ uid }, at) => `/countersign keep ${uid} because ${REASONS[at] ?? ""}\nrisk: no, it posts nothing`,
    );
    expect(lines.length).toBeLessThanOrEqual(REASONS.length);
    await comment(story, "hana", body.join("\n"));
    await run(story);
    const { completed, attestation } = await reviewOn(story);
    expect(completed).toBe("2026-03-02T03:00:00Z");
    const unrecorded = lines.filter(({ created_by: creator }) => creator === null).length;
    expect(unrecorded).toBeGreaterThan(0);
    expect(attestation?.text).toContain(`Of ${unrecorded} of them GitHub does not say who made them`);
    expect(answers(story)[0]).toContain(`Digest of the statement: \`${attestation?.digest ?? ""}\``);
  });

  some(
    "changes a completed review until it is merged, which is then completed anew, and no more",
    async () => {
      const { lines } = await reviewOn(story);
      for (const { uid } of lines)
        await comment(
          story,
          "hana",
          `/countersign keep ${uid} because it is used\nrisk: no, it posts nothing`,
        );
      await run(story);
      const [first, tip] = [await reviewOn(story), await head(story)];
      expect(first.completed).toBe("2026-03-02T03:00:00Z");
      on(story, "2026-03-03");
      await comment(story, "li", await order("revoke because it is not used"));
      await run(story);
      const again = await reviewOn(story);
      expect(again.completed).toBe("2026-03-03T03:00:00Z");
      expect(await lineOf(KEY)).toMatchObject({ decision: "revoke", by: "li" });
      expect(answers(story).at(-1)).toContain("**Every line is decided.**");
      expect(await head(story)).not.toBe(tip);
      await comment(story, "hana", await order("keep because it is used after all"));
      await run(story);
      expect(answers(story).at(-1)).toContain("`li` has decided to revoke");
    },
  );

  some("to escalate binds who wrote it, and tells who may decide", async () => {
    await comment(story, "li", await order("escalate because I cannot tell"));
    await comment(story, "li", await order("keep because it is used"));
    await run(story);
    expect((await lineOf(KEY))?.decision).toBe("escalate");
    expect(answers(story)[0]).toContain("which was escalated, now @hana (control operator) may decide.");
    expect(answers(story)[1]).toContain(
      "`li` has escalated `nightly export`, so somebody else decides on it.",
    );
    await comment(story, "hana", await order("keep because it is used"));
    await run(story);
    await comment(story, "li", await order("revoke because it is not used"));
    await run(story);
    expect(await lineOf(KEY)).toMatchObject({ decision: "keep", by: "hana" });
  });
});

/** What may end a run that takes a comment over. */
const FAULTS = [
  [
    "the commit is refused",
    { kind: "status", code: 502, match: { path: /\/graphql$/, method: "POST" }, nth: 4 },
  ],
  [
    "the answer is refused",
    { kind: "status", code: 503, match: { path: /\/comments$/, method: "POST" }, nth: 1 },
  ],
  [
    "the connection is lost after the answer was made",
    { kind: "reset", after: true, match: { path: /\/comments$/, method: "POST" }, nth: 1 },
  ],
] as const;

describe("a run that ends in the middle", () => {
  test.each(inTurn(FAULTS, 0))("because %s is finished by the next", async (_, fault) => {
    await comment(story, "hana", await order("keep because it is used"));
    story.github.faults.add(fault);
    await run(story).catch(() => undefined);
    story.github.faults.clear();
    await run(story);
    const after = await head(story);
    await run(story);
    expect(await head(story)).toBe(after);
    expect(await lineOf(KEY)).toMatchObject({ decision: "keep", by: "hana" });
    expect((await reviewOn(story)).answered).toHaveLength(1);
    expect(answers(story)).toHaveLength(1);
  });

  test("and two at once apply a comment once and answer it once", async () => {
    const before = await head(story);
    await comment(story, "hana", await order("keep because it is used"));
    await Promise.all([run(story), run(story)]);
    expect(await story.remote("rev-list", "--count", `${before}..${await head(story)}`)).toBe("1");
    expect((await reviewOn(story)).answered).toHaveLength(1);
    expect(answers(story)).toHaveLength(1);
  });
});
