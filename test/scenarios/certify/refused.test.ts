import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { oneIn } from "../../faults/one-in.ts";
import { conclude } from "../../../action/conclude/conclude.ts";
import { reviewBranch, reviewFile } from "../../../model/paths.ts";
import { on, reviewOn } from "../review/reviewing.ts";
import type { Story } from "../scan/story.ts";
import {
  alone,
  approve,
  BRANCH,
  certification,
  concluded,
  decided,
  deficiency,
  EVIDENCE,
  merge,
  pullFrom,
  ready,
  run,
  scanned,
  SOX,
  state,
  VARIANCE,
} from "./certifying.ts";

let story: Story;
afterEach(() => story.stop());

const branches = () => story.remote("for-each-ref", "refs/heads/countersign-certify");
const gates = async (choice: object = {}) => {
  const [one] = (await run(story, choice)).certifications;
  if (one === undefined || !("gates" in one)) throw new Error(`it is ${one?.what ?? "not due"}`);
  return {
    what: one.what,
    held: one.gates.flatMap(({ gate, held }) => held.map(({ reason }) => `${gate}: ${reason}`)),
  };
};
describe("a period is blocked, and then passes", () => {
  beforeEach(async () => {
    ({ story } = await decided());
  });

  test("as what is missing is put right, one thing after the other", async () => {
    expect((await run(story)).certifications).toEqual([]);
    on(story, "2026-03-03");
    await approve(story, "rita", reviewBranch(SOX));
    await merge(story, reviewBranch(SOX));
    on(story, "2026-04-01");
    expect((await gates()).held).toEqual([
      "population: no-scan-since",
      "reviews: review-unsigned",
      "remediation: remediation-open",
      "drift: documents-differ",
      "conclusion: conclusion-missing",
      "evidence-age: evidence-too-old",
    ]);
    await story.signOff();
    expect((await gates()).held).toContain("reviews: sign-off-waits");
    await state(story, VARIANCE);
    await scanned(story, "2026-04-01");
    // The second key is there still, and nobody excepted that.
    const missing = "conclusion: conclusion-missing";
    expect(await gates()).toEqual({ what: "refused", held: ["remediation: remediation-open", missing] });
    expect(await branches()).toBe("");
    story.payroll.deployKeys.splice(1, 1);
    await scanned(story, "2026-04-02");
    await story.conclude(alone, { entity: "acme-us", regime: "sox" });
    expect((await gates()).held).toEqual(["conclusion: conclusion-waits"]);
    await merge(story, EVIDENCE);
    expect(await gates()).toEqual({ what: "opened", held: [] });
    const [done] = (await reviewOn(story, SOX, "main")).lines.flatMap(({ remediation }) => remediation ?? []);
    expect(done?.done).toBe("2026-04-02T03:00:00Z");
  });

  test("and nothing is written where that is all that was asked", async () => {
    on(story, "2026-04-01");
    expect((await gates({ publish: "none" })).what).toBe("refused");
    expect(await branches()).toBe("");
  });
});

describe("a certification that is open", () => {
  const some = oneIn(2);
  beforeEach(async () => {
    ({ story } = await ready());
    await run(story);
  });

  const head = () => story.remote("rev-parse", `refs/heads/${BRANCH}`);
  const shown = () =>
    story.governance.checkRuns.filter(({ head_sha: at }) => at === pullFrom(story, BRANCH)?.head.sha).at(-1);

  some("is left as it is while nothing changed", async () => {
    const before = await head();
    expect(await gates()).toEqual({ what: "unchanged", held: [] });
    expect(await head()).toBe(before);
  });

  some("goes on with base, and says the same while it rests on the same", async () => {
    await state(story, { "README.md": "# New\n" });
    const before = await certification(story);
    expect(await gates()).toEqual({ what: "updated", held: [] });
    expect(await certification(story)).toEqual(before);
    expect(await story.remote("rev-parse", `${BRANCH}^2`)).toBe(await story.remote("rev-parse", "main"));
  });

  some(
    "is made anew where it rests on something else, and the sentence of before certifies another text",
    async () => {
      const { sentence } = await certification(story);
      await scanned(story, "2026-04-03");
      expect((await gates()).what).toBe("updated");
      await approve(story, "rita", BRANCH, sentence);
      await story.signOff();
      expect(shown()?.output.summary).toContain(
        "The approval certifies another text, entity, regime or period",
      );
      expect(shown()?.conclusion).toBe("action_required");
    },
  );

  some("cannot be signed while what is deficient is in no register", async () => {
    const concluding = (await run(story, {}, conclude)).certifications;
    const held = concluding.flatMap((one) => ("gates" in one ? one.gates : [])).flatMap((gate) => gate.held);
    expect(held).toMatchObject([{ reason: "deficiency-unrecorded" }]);
  });

  some("cannot be signed once a gate fails", async () => {
    await state(story, deficiency(null));
    await scanned(story, "2026-04-03");
    expect(await gates()).toEqual({
      what: "updated",
      held: ["conclusion: conclusion-outdated", "deficiencies: deficiency-lacks"],
    });
    await concluded(story);
    expect(await gates()).toEqual({ what: "updated", held: ["deficiencies: deficiency-lacks"] });
    expect(pullFrom(story, BRANCH)?.body).toContain("Not ready to be signed: 1 item to put right.");
    const { sentence } = await certification(story);
    await approve(story, "rita", BRANCH, sentence);
    await story.signOff();
    expect(shown()?.output.summary).toContain(
      "Not every gate is met: Deficiencies with cause, owner and severity.",
    );
    expect(shown()?.conclusion).toBe("failure");
  });

  some("is put back where a person softened it, and cannot be signed meanwhile", async () => {
    const { sentence, ...before } = await certification(story);
    const files = await story.files(BRANCH, "evidence/acme/certifications");
    const soft = [...files].map(([path, text]): [string, string] => [
      path,
      text.replaceAll("I know of no fraud", "I know no fraud"),
    ]);
    await story.push(BRANCH, Object.fromEntries(soft));
    await approve(story, "rita", BRANCH, sentence);
    await story.signOff();
    expect(shown()?.conclusion).toBe("failure");
    expect(shown()?.output.summary).toContain(
      "Somebody else than the action changed the evidence on this branch",
    );
    expect((await gates()).what).toBe("updated");
    expect(await certification(story)).toEqual({ sentence, ...before });
  });

  some("is not opened again where somebody closed it", async () => {
    const number = pullFrom(story, BRANCH)?.number ?? 0;
    await story.api("PATCH", `/repos/acme/governance/pulls/${number}`, { state: "closed" });
    expect((await run(story)).certifications).toMatchObject([{ what: "closed" }]);
    expect(story.governance.pulls.filter(({ head: { ref } }) => ref === BRANCH)).toHaveLength(1);
  });
});

test("nothing is certified on evidence that somebody changed by hand", async () => {
  ({ story } = await ready());
  const text = (await story.files("main", reviewFile(SOX))).get(reviewFile(SOX)) ?? "";
  await state(story, { [reviewFile(SOX)]: text.replace("revoke", "keep") });
  await expect(run(story)).rejects.toThrow("run certify again");
  expect(await branches()).toBe("");
});
