import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeEvidence } from "../../../model/document.ts";
import type { Review } from "../../../model/review.ts";
import { scanned } from "../review/reviewing.ts";
import { BRANCH, comment, edit, FILE, openReview, pullFrom, reviewOn, run } from "../decisions/deciding.ts";
import type { Story } from "../scan/story.ts";
import { shown } from "./play.ts";

let story: Story;
beforeEach(async () => {
  ({ story } = await openReview());
  await beController("li");
});
afterEach(() => story.stop());

const ENTITY = "controls/entities/acme-us.md";

/** Somebody who owns nothing is a controller, too, and may approve. */
async function beController(login: string): Promise<void> {
  const text = (await story.files("main", ENTITY)).get(ENTITY) ?? "";
  const own = new RegExp(`^.*login: ${login},.*$`, "m").exec(text)?.[0] ?? "";
  const more = own.replace(/role: [a-z-]+/, "role: controller");
  await story.push("main", { [ENTITY]: text.replace(own, `${own}\n${more}`) });
  await run(story);
}

const numberOf = () => pullFrom(story, BRANCH)[0]?.number ?? 0;

async function approve(login: string): Promise<void> {
  const url = `${story.github.apiUrl}/repos/acme/governance/pulls/${numberOf()}/reviews`;
  const answer = await fetch(url, {
    method: "POST",
    headers: { authorization: `token token-of-${login}` },
    body: JSON.stringify({ event: "APPROVE" }),
  });
  expect(answer.status).toBe(200);
  await story.signOff();
}

const isShown = () => shown(story, numberOf());

const decideAll = async (login: string, left = 0): Promise<void> => {
  const { lines } = await reviewOn(story);
  // One comment for each: the same reason for several lines of one comment is a batch.
  for (const { uid } of lines.slice(left)) {
    const order = `/countersign keep ${uid} because it is used every night\nrisk: no, it posts nothing`;
    await comment(story, login === "hana" ? "hana" : "li", order);
  }
  await run(story);
};

const nobody = { business_owner: null, technical_steward: null, created_by: null };
const edited = async (change: (review: Review) => Partial<Review>): Promise<void> => {
  const review = await reviewOn(story);
  await edit(story, "hana", { [FILE]: writeEvidence({ ...review, ...change(review) }, "# Edited") });
};

describe("what a person pushed onto a review", () => {
  beforeEach(async () => {
    await decideAll("hana");
    await edited(({ lines }) => ({
      due: "2026-12-31",
      lines: lines.map((line) => ({ ...line, ...nobody })),
    }));
  });

  test("cannot be approved before it is taken over", async () => {
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "failure" });
    expect(isShown().summary).toContain("what they wrote is not taken over yet");
    await run(story);
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "success" });
  });

  test("hides no owner, who is told from the evidence on base, and moves no deadline", async () => {
    await approve("olga");
    expect(isShown().summary).toContain("`is-not-an-owner`");
    expect(isShown().summary).not.toContain("2026-12-31");
    expect(isShown().summary).toContain("It is due on 2026-03-");
  });
});

describe("base that a person merged into a review by hand", () => {
  beforeEach(() => decideAll("hana"));

  test("leaves it as the action wrote it, where git merged it by itself", async () => {
    await story.push("main", { "controls/README.md": "# controls\n" });
    await story.update(BRANCH);
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "success" });
    expect((await run(story)).campaigns).toMatchObject([{ what: "unchanged" }]);
  });

  test("is put right by the next run, where it took evidence back that base has by now", async () => {
    await scanned(story, "2026-03-05");
    const [tip, main] = [await story.remote("rev-parse", BRANCH), await story.remote("rev-parse", "main")];
    const who = ["-c", "user.name=Olga", "-c", "user.email=o@x.test"];
    const ours = ["commit-tree", `${tip}^{tree}`, "-p", tip, "-p", main, "-m", "Ours"];
    await story.force(BRANCH, await story.remote(...who, ...ours));
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "failure" });
    expect(isShown().summary).toContain("Only the action writes evidence, and this pull request changes");
    await run(story);
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "success" });
  });

  test("is put right by the next run, where it left the list of digests otherwise", async () => {
    await story.push(BRANCH, { "evidence/acme/SHA256SUMS": "\n" });
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "failure" });
    expect(isShown().summary).toContain("run review again");
    expect((await run(story)).campaigns).toMatchObject([{ what: "updated" }]);
    await approve("li");
    expect(isShown()).toMatchObject({ conclusion: "success" });
  });
});

test("a review with a line that nobody decided on must not be merged, whoever approves it", async () => {
  await decideAll("hana", 1);
  await approve("li");
  expect(isShown()).toMatchObject({ conclusion: "failure" });
  expect(isShown().summary).toContain("1 line is not decided.");
  await decideAll("hana");
  await approve("li");
  expect(isShown()).toMatchObject({ conclusion: "success" });
});

test("nobody approves a review in which they decided, and somebody else may", async () => {
  await beController("hana");
  await decideAll("li");
  await approve("li");
  expect(isShown()).toMatchObject({ conclusion: "action_required" });
  expect(isShown().summary).toContain(
    "The approver decided on nothing that the pull request is about `is-not-a-decider`: `li` decided on `",
  );
  await approve("hana");
  expect(isShown()).toMatchObject({ conclusion: "success" });
});
