import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument, writeEvidence } from "../../../model/document.ts";
import { reviewFile } from "../../../model/paths.ts";
import { Review } from "../../../model/review.ts";
import { canonical } from "../../../model/text.ts";
import { answerComment } from "./answer-comment.ts";
import { completedIf } from "./complete.ts";
import { deciding, LI, openLine, openReview, rules } from "./examples/a-deciding.ts";
import { answered, comment, uid } from "./examples/an-answer.ts";

describe("a comment", () => {
  it.each([
    ["that asks for nothing", "I looked at it, and it is fine."],
    ["that quotes a command", `> /countersign keep ${uid(1)} because it is used`],
  ])("%s is not answered", (_, body) => {
    expect(answerComment(openReview(), comment(body), deciding())).toBeNull();
  });

  it("that was edited changes nothing, whatever it says now", () => {
    const { review, answer } = answered(`/countersign keep ${uid(1)} because it is used`, { isEdited: true });
    expect(answer).toMatchObject({ applied: [], refused: [{ line: null, reason: "comment-edited" }] });
    expect(review.lines).toEqual(openReview().lines);
  });

  it("of somebody who may not decide is refused once and not for each line", () => {
    const body = [1, 2, 3].map((id) => `/countersign keep ${uid(id)} because it is used`).join("\n");
    expect(answered(body, { author: { ...LI, login: "eve", id: 9 } }).answer.refused).toEqual([
      { line: null, uid: null, reason: "not-on-roster", with: { login: "eve", entity: "acme-us" } },
    ]);
  });

  it("that selects nothing is told what was probably meant", () => {
    expect(answered("/countersign keep kind:deploy-kye because it is used").answer.refused).toEqual([
      { line: 1, uid: null, reason: "no-line", with: { near: "kind:deploy-key" } },
    ]);
  });

  const privileged = [1, 2, 3].map((id) => openLine(id, { privileged: true }));
  it.each([
    ["by one command", [`kind:deploy-key because they are used`]],
    ["by one command for each", [1, 2, 3].map((id) => `${uid(id)} because it is used`)],
    ["with the name filled in", [1, 2, 3].map((id) => `${uid(id)} because key ${id} of ledger is used`)],
  ])("that gives one reason to several privileged lines %s decides on none", (_, orders) => {
    const body = orders.map((order) => `/countersign keep ${order}`).join("\n");
    const { answer } = answered(body, {}, openReview(privileged));
    expect(answer.applied).toEqual([]);
    expect(answer.refused.map(({ reason }) => reason)).toEqual(["one-by-one", "one-by-one", "one-by-one"]);
  });

  it("that names a privileged line by anything but its uid is refused, though it be the only one", () => {
    const one = openReview([openLine(1, { privileged: true })]);
    expect(answered("/countersign keep kind:deploy-key because x", {}, one).answer.refused).toMatchObject([
      { reason: "one-by-one" },
    ]);
    expect(answered(`/countersign keep ${uid(1)} because x`, {}, one).answer.refused).toEqual([]);
  });

  it("that gives privileged lines a reason each decides on all", () => {
    const reasons = ["the close reads with it", "it loads the warehouse", "the filing needs it"];
    const body = reasons.map((reason, at) => `/countersign keep ${uid(at + 1)} because ${reason}`).join("\n");
    expect(answered(body, {}, openReview(privileged)).answer.applied).toHaveLength(3);
  });

  it("takes over what can be, and says of each other line why not", () => {
    const lines = [openLine(1), openLine(2, { privileged: true }), openLine(3, { business_owner: "li" })];
    const { answer, review } = answered(
      "/countersign keep kind:deploy-key because they are used\n/countersign kep x because y",
      {},
      openReview(lines),
    );
    expect(answer.applied).toEqual([{ uid: uid(1), decision: "keep" }]);
    expect(answer.refused.map(({ line, uid: of, reason }) => [line, of, reason])).toEqual([
      [1, uid(2), "one-by-one"],
      [1, uid(3), "own-identity"],
      [2, null, "unknown-decision"],
    ]);
    expect(review.lines.map(({ decision }) => decision)).toEqual(["keep", null, null]);
  });

  it("keeps twenty refusals of a command and the number of the others", () => {
    const lines = Array.from({ length: 50 }, (_, id) => openLine(id + 1, { privileged: true }));
    const { refused } = answered("/countersign keep kind:deploy-key because x", {}, openReview(lines)).answer;
    expect(refused).toHaveLength(21);
    expect(refused.at(-1)).toMatchObject({ reason: "and-others", with: { others: 30 } });
  });

  it("keeps sixty refusals of a comment and the number of all others, whatever its commands", () => {
    const lines = Array.from({ length: 50 }, (_, id) => openLine(id + 1, { privileged: true }));
    const body = Array.from({ length: 90 }, (_, n) => `/countersign keep kind:deploy-key because ${n}`);
    const { refused } = answered(body.join("\n"), {}, openReview(lines)).answer;
    expect(refused).toHaveLength(61);
    expect(refused.at(-1)).toMatchObject({ reason: "and-others" });
    const others = refused.map(({ reason, with: data }) => (reason === "and-others" ? data.others : 1));
    expect(others.reduce<number>((sum, n) => sum + Number(n), 0)).toBe(90 * 50);
  });

  it("with two commands for one line leaves the later one", () => {
    const body = `/countersign keep ${uid(1)} because it is used\n/countersign revoke ${uid(1)} because it is not`;
    expect(answered(body).review.lines[0]).toMatchObject({ decision: "revoke", rationale: "it is not" });
  });

  it("decides on the last line of an identity, and leaves the one before as it was decided", () => {
    const before = openLine(1, { decision: "keep", by: "omar", by_id: 1106, at: "2026-09-09T08:00:00Z" });
    const { lines } = answered(
      `/countersign revoke ${uid(1)} because its permissions grew`,
      {},
      openReview([before, openLine(1)]),
    ).review;
    expect(lines.map(({ decision }) => decision)).toEqual(["keep", "revoke"]);
  });

  it.each([
    ["kind:deploy-key", 3],
    ["kind:webhook,deploy-key", 3],
    ["kind:webhook", 0],
    ["repository:LEDGER", 3],
    ["repository:_org", 0],
    ["owner:@Hana", 3],
    ["finding:credential-expires", 1],
    ["change:new", 1],
    ["state:open", 2],
    ["state:decided", 1],
    ["owner:hana change:new", 1],
    ["owner:omar change:new", 0],
    [uid(2), 1],
  ])("selects by %s", (selector, count) => {
    const lines = [
      openLine(1, { findings: ["credential-expires"] }),
      openLine(2, { change: { what: "new", reason: "no-review-before", with: {} } }),
      openLine(3, { decision: "keep" }),
    ];
    const { applied, refused } = answered(
      `/countersign keep ${selector} because x`,
      {},
      openReview(lines),
    ).answer;
    const told = refused.filter(({ reason }) => reason !== "no-line").length;
    expect(applied.length + told).toBe(count);
  });
});

describe("whatever a stranger writes", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "/countersign ",
      "keep ",
      "transfer ",
      "because ",
      "risk: no, ",
      "\n",
      `${uid(1)} `,
      "kind:",
      "to @",
      "with ",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constant("x".repeat(12_000)),
  );

  it("leaves a record that can be read again", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const made = answerComment(openReview(), comment(canonical(pieces.join(""))), deciding());
        if (made === null) return;
        const reading = readDocument(Review, reviewFile(made), writeEvidence(made, "# Review"));
        expect(reading.ok ? [] : reading.problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is cut where it is repeated", () => {
    const { refused } = answered(`/countersign keep ${"x".repeat(20_000)} because y`).answer;
    expect(JSON.stringify(refused).length).toBeLessThan(400);
  });

  it("is refused where the answer on the risk has no end", () => {
    const body = `/countersign keep ${uid(1)} because it is used\nrisk: no, ${"x".repeat(2_001)}`;
    expect(answered(body).answer).toMatchObject({
      applied: [],
      refused: [{ line: 2, reason: "rationale-too-long" }],
    });
  });
});

describe("the last decision", () => {
  const body = "/countersign keep kind:deploy-key because they are used";
  const rest = { governance: rules(), reviews: [] };

  it("is not made while a line is passed on", () => {
    const passed = openReview([openLine(1, { decision: "escalate", at: "2026-09-09T08:00:00Z" })]);
    expect(completedIf(passed, rest)).toMatchObject({ completed: null, attestation: null });
  });

  it("opens a completed review again where a line is passed on, and completes it anew with a changed decision", () => {
    const done = completedIf(answered(body).review, rest);
    const omar = {
      author: { ...LI, login: "omar", id: 1106 },
      at: "2026-09-11T08:00:00Z",
      source: { comment: 7002 },
    };
    const again = completedIf(
      answered(`/countersign revoke ${uid(1)} because it is not used`, omar, done).review,
      rest,
    );
    expect(again).toMatchObject({
      completed: "2026-09-11T08:00:00Z",
      lines: [{ decision: "revoke", by: "omar" }, {}, {}],
    });
    expect(again.attestation).not.toBeNull();
    const passed = completedIf(
      answered(`/countersign escalate ${uid(2)} because I cannot tell`, omar, done).review,
      rest,
    );
    expect(passed).toMatchObject({ completed: null, attestation: null });
  });

  it.each([
    [1, [null], "The one identity listed", "GitHub does not say who made it;"],
    [2, [null, "dana"], "Each of the 2 identities", "Of one of them GitHub does not say who made it;"],
    [2, [null, null], "Each of the 2 identities", "Of 2 of them GitHub does not say who made them;"],
  ])("counts %d identities, of whom %j made some, as one speaks", (count, makers, ...said) => {
    const lines = makers.map((created_by, at) => openLine(at + 1, { created_by }));
    expect(lines).toHaveLength(count);
    const text = completedIf(answered(body, {}, openReview(lines)).review, rest).attestation?.text;
    for (const words of said) expect(text).toContain(words);
  });

  it("completes the review from when it was made, with the statement and its digest", () => {
    const done = completedIf(answered(body).review, rest);
    expect(done.completed).toBe("2026-09-10T08:00:00Z");
    expect(done.attestation).toMatchObject({ language: "en", signs: [] });
    expect(done.attestation?.text).toContain("Acme Inc.");
    expect(done.attestation?.digest).toMatch(/^sha256:/);
  });

  it("records signs of haste beside the statement", () => {
    const lines = Array.from({ length: 40 }, (_, id) => openLine(id + 1));
    const done = completedIf(answered(body, {}, openReview(lines)).review, rest);
    expect(done.attestation?.signs).toEqual([
      { reason: "decided-fast", with: { lines: 40, seconds: 0, limit: 12, by: "li" } },
      { reason: "one-reason-for-most", with: { same: 40, lines: 40, by: "li" } },
    ]);
  });
});
