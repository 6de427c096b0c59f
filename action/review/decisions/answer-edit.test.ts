import { describe, expect, it } from "vitest";
import { writeEvidence } from "../../../model/document.ts";
import { reviewFile } from "../../../model/paths.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { answerEdit, type Push } from "./answer-edit.ts";
import { AS_FROZEN, deciding, LI, openReview, written } from "./examples/a-deciding.ts";

const review = openReview();
const push = (text: string | null, over: Partial<Push> = {}): Push => ({
  ...written({ source: { commit: "c".repeat(40) } }),
  file: reviewFile(review),
  text,
  isKnown: true,
  others: [],
  ...over,
});
const textOf = (edited: Review) => writeEvidence(edited, "# Review");
const edited = (change: Partial<ReviewLine>, index = 0): Review => ({
  ...review,
  lines: review.lines.map((line, at) => (at === index ? { ...line, ...change } : line)),
});
const KEEP = { decision: "keep", rationale: "It is used." } as const;
const answerOf = (text: string | null, over: Partial<Push> = {}, now = deciding()) => {
  const made = answerEdit({ review, held: review }, push(text, over), now);
  return { ...made, answer: made.review.answered.at(-1) };
};

describe("an edit is put back and answered", () => {
  const one = (change: object) => textOf(edited(change));
  const cases: [string, string | null, Partial<Push>, string][] = [
    ["when the file is gone", null, {}, "unreadable"],
    ["when its YAML is broken", textOf(review).replace("lines:", "lines: [\n"), {}, "unreadable"],
    ["when it uses an alias", textOf(review).replace("rationale: null", "rationale: *x"), {}, "unreadable"],
    [
      "when a field is unknown",
      textOf(review).replace("rationale: null", "rational: null"),
      {},
      "unreadable",
    ],
    ["when GitHub does not say who pushed it", one(KEEP), { isKnown: false }, "pusher-not-known"],
    ["of a bot", one(KEEP), { author: { ...LI, type: "Bot" } }, "bot"],
    ["of the owner", one(KEEP), { author: { ...LI, login: "hana", id: 1101 } }, "own-identity"],
    ["without a reason", one({ decision: "keep" }), {}, "rationale-missing"],
    ["of a reason without a decision", one({ rationale: "It is used." }), {}, "decision-missing"],
    ["of who decided", one({ by: "omar", by_id: 1106 }), {}, "only-the-action-writes"],
    ["of when", one({ at: "2026-09-01T00:00:00Z" }), {}, "only-the-action-writes"],
    ["of what the line shows", one({ facts: `sha256:${"1".repeat(64)}` }), {}, "only-the-action-writes"],
    [
      "of what was carried out",
      one({ remediation: { due: "2026-10-07", done: "2026-09-11T00:00:00Z", scan: "x" } }),
      {},
      "only-the-action-writes",
    ],
    [
      "of the population",
      textOf({ ...review, population: { ...review.population, identities: 2 } }),
      {},
      "only-the-action-writes",
    ],
    ["of its end", textOf({ ...review, completed: "2026-09-10T00:00:00Z" }), {}, "only-the-action-writes"],
    ["that takes a line out", textOf({ ...review, lines: review.lines.slice(1) }), {}, "line-removed"],
    [
      "that adds one",
      textOf({ ...review, lines: [...review.lines, ...review.lines.slice(0, 1)] }),
      {},
      "only-the-action-writes",
    ],
    [
      "of another file of evidence",
      textOf(review),
      { others: ["evidence/acme/organization.md"] },
      "other-file",
    ],
  ];
  it.each(cases)("%s", (_, text, over, reason) => {
    const { review: now, answer } = answerOf(text, over);
    expect(answer?.refused.map((one_) => one_.reason)).toContain(reason);
    expect(answer?.applied).toEqual([]);
    expect(now.lines).toEqual(review.lines);
    expect(now.completed).toBeNull();
  });

  it("names the line and the field that cannot be read", () => {
    const text = textOf(review).replace("rationale: null", "rationale: 7");
    const line = text.split("\n").findIndex((one_) => one_.includes("rationale: 7")) + 1;
    expect(line).toBeGreaterThan(0);
    const [refusal] = answerOf(text).answer?.refused ?? [];
    expect(JSON.stringify(refusal?.with)).toContain("lines[0].rationale");
    expect(refusal?.with.line).not.toBeNull();
  });

  it("of a line that was decided on, back to nothing", () => {
    const decided = edited({ ...KEEP, by: "li", by_id: 1109, at: "2026-09-09T00:00:00Z" });
    const made = answerEdit({ review: decided, held: decided }, push(textOf(review)), deciding());
    expect(made.review.answered.at(-1)?.refused.map(({ reason }) => reason)).toContain("decision-taken-back");
    expect(made.review.lines).toEqual(decided.lines);
  });
});

describe("an edit is taken over", () => {
  it("in the name of who pushed it, when GitHub says they did", () => {
    const { review: now, answer } = answerOf(textOf(edited(KEEP)));
    expect(answer?.applied).toEqual([{ uid: "github:deploy-key:1", decision: "keep" }]);
    expect(now.lines[0]).toMatchObject({
      by: "li",
      at: "2026-09-10T08:00:00Z",
      source: { commit: "c".repeat(40) },
    });
  });

  it("line by line, so that one that is refused keeps none of the others", () => {
    const both = edited({ decision: "revoke" }, 1);
    const text = textOf({
      ...both,
      lines: both.lines.map((line, at) => (at === 0 ? { ...line, ...KEEP } : line)),
    });
    const { answer } = answerOf(text);
    expect(answer?.applied).toHaveLength(1);
    expect(answer?.refused.map(({ uid, reason }) => [uid, reason])).toEqual([
      ["github:deploy-key:2", "rationale-missing"],
    ]);
  });

  it("one by one where each line has a reason of its own, and not as a batch that no command may be either", () => {
    const privileged = (words: [string, string]) => {
      const lines = review.lines.map((line, at) => ({ ...line, privileged: at < 2 }));
      const held = { ...review, lines };
      const decided = lines.map((line, at) =>
        at < 2 ? { ...line, decision: "keep" as const, rationale: words[at] ?? "" } : line,
      );
      const made = answerEdit({ review: held, held }, push(textOf({ ...held, lines: decided })), deciding());
      return made.review.answered.at(-1);
    };
    expect(privileged(["It deploys.", "It reads the ledger."])?.applied).toHaveLength(2);
    const batch = privileged(["It is used.", " IT  is used. "]);
    expect(batch?.applied).toEqual([]);
    expect(batch?.refused.map(({ reason }) => reason)).toEqual(["one-by-one", "one-by-one"]);
  });

  it("and not as one reason into which the names are filled in", () => {
    const lines = review.lines.map((line) => ({ ...line, financial: true }));
    const held = { ...review, lines };
    const decided = lines.map((line) => ({
      ...line,
      decision: "keep" as const,
      rationale: `${line.title} is needed.`,
    }));
    const made = answerEdit({ review: held, held }, push(textOf({ ...held, lines: decided })), deciding());
    expect(made.review.answered.at(-1)?.refused.map(({ reason }) => reason)).toEqual(
      Array(3).fill("one-by-one"),
    );
  });

  it("where it changed the words of the page alone, without an answer", () => {
    expect(answerOf(textOf(review).replace("# Review", "# Ours")).answer).toBeUndefined();
  });

  it("for what was tested beside the lines, in the name of who pushed it", () => {
    const duties = {
      by: "omar",
      at: "2020-01-01T00:00:00Z",
      evidence: "The matrix.",
    };
    expect(answerOf(textOf({ ...review, duties })).review.duties).toEqual({
      ...duties,
      by: "li",
      at: "2026-09-10T08:00:00Z",
    });
  });

  it("for what an auditor tested, and not for what they decided, which is told once", () => {
    const sara = { author: { ...LI, login: "sara", id: 1110 } };
    const duties = { by: "sara", at: "2026-09-10T08:00:00Z", evidence: "The matrix." };
    const lines = review.lines.map((line) => ({ ...line, ...KEEP }));
    const { review: now, answer } = answerOf(textOf({ ...review, duties, lines }), sara);
    expect(now.duties?.by).toBe("sara");
    expect(now.lines).toEqual(review.lines);
    expect(answer?.refused).toEqual([{ line: null, uid: null, reason: "auditor", with: { login: "sara" } }]);
  });

  it("push by push, each compared with the one before", () => {
    const first = answerEdit({ review, held: review }, push(textOf(edited(KEEP))), deciding());
    const again = push(textOf(edited(KEEP)), { author: { ...LI, login: "omar", id: 1106 } });
    const second = answerEdit(first, again, deciding());
    expect(second.review).toBe(first.review);
    expect(first.review.lines[0]?.by).toBe("li");
  });

  it("and not where its facts have changed since", () => {
    const now = deciding({ now: () => ({ ...AS_FROZEN, facts: "other" }) });
    expect(answerOf(textOf(edited(KEEP)), {}, now).answer?.refused[0]?.reason).toBe("facts-changed");
  });
});
