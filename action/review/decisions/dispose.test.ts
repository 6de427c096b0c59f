import { describe, expect, it } from "vitest";
import { writeEvidence } from "../../../model/document.ts";
import { reviewFile } from "../../../model/paths.ts";
import type { Review } from "../../../model/review.ts";
import type { Conflict } from "../../../model/reviews/conflict.ts";
import { UNDISPOSED } from "../../../model/reviews/conflict.ts";
import { aConflict } from "../../criteria/examples/a-ledger.ts";
import type { Entity } from "../../../model/entity.ts";
import { remediationDue } from "../../../model/reviews/deadlines.ts";
import { aControl, anOverlay } from "../../criteria/examples/a-world.ts";
import { anException } from "../../checks/examples/a-register.ts";
import { answerEdit } from "./answer-edit.ts";
import { deciding, LI, openLine, openReview, rules, written } from "./examples/a-deciding.ts";

const CHECK = "identity-cannot-initiate-and-approve";
const open = aConflict(1, UNDISPOSED);
const review: Review = { ...openReview(), conflicts: [open, aConflict(2, UNDISPOSED)] };
const included = (over: Partial<Entity["scoping"][number]>): Entity["scoping"][number] => ({
  ...{ regime: "sox", controls: [], included: true, reason: "Key.", decided_by: "maria" },
  ...{ decided_on: "2026-01-07", ...over },
});
const scoping = [included({}), included({ controls: ["CHG-01"], included: false, decided_on: "2026-02-01" })];
const stated = {
  controls: [aControl("SOD-02"), aControl("CHG-01"), aControl("LOG-01")],
  overlays: [
    anOverlay("sox", "REV-01"),
    anOverlay("sox", "SOD-02"),
    anOverlay("sox", "CHG-01"),
    anOverlay("soc2", "LOG-01"),
  ],
};
const governance = rules({
  ...stated,
  entities: rules().entities.map((one) =>
    one.data.entity === review.entity ? { ...one, data: { ...one.data, scoping } } : one,
  ),
});

const SAID = { disposition: "compensate", control: "SOD-02", text: "Merges are approved." } as const;
const withRow = (over: Partial<Conflict>, of: Review = review): Review => ({
  ...of,
  conflicts: (of.conflicts ?? []).map((row, at) => (at === 0 ? { ...row, ...over } : row)),
});
/** What came of an edit of the file by somebody. */
function answerOf(edited: Review, before = review, author = LI, held = governance) {
  const push = {
    ...written({ source: { commit: "c".repeat(40) }, author }),
    file: reviewFile(before),
    text: writeEvidence(edited, "# Review"),
    isKnown: true,
    others: [],
  };
  const made = answerEdit({ review: before, held: before }, push, deciding({ governance: held })).review;
  return { review: made, answer: made.answered.at(-1) };
}

describe("what is said about a conflict is put back", () => {
  const decidedByLi = { ...review, lines: [openLine(1, { decision: "keep", by: "li", by_id: 1109 })] };
  it.each([
    ["without a text", { ...SAID, text: null }, "disposition-parts"],
    ["of a text without a word", { ...SAID, text: "…" }, "disposition-parts"],
    ["that names no control", { ...SAID, control: null }, "disposition-parts"],
    ["that names a control that is not there", { ...SAID, control: "CHG-02" }, "control-unknown"],
    ["that names a control the regime does not word", { ...SAID, control: "LOG-01" }, "control-not-assessed"],
    [
      "that names a control of which somebody decided that the entity does not assess it",
      { ...SAID, control: "CHG-01" },
      "control-not-assessed",
    ],
    ["that names no exception", { ...SAID, disposition: "accept", control: null }, "disposition-parts"],
    [
      "that names an exception that is not there",
      { ...SAID, disposition: "accept", control: null, exception: "EXC-9" },
      "exception-unknown",
    ],
    ["of a removal that names a control", { ...SAID, disposition: "remove" }, "disposition-parts"],
    ["of what was found", { outcome: "excepted" }, "only-the-action-writes"],
    ["of who said it", { by: "omar" }, "only-the-action-writes"],
    [
      "of what a scan saw",
      { remediation: { due: "2026-10-07", done: null, scan: null, used: null } },
      "only-the-action-writes",
    ],
  ] satisfies [string, Partial<Conflict>, string][])("%s", (_, over, reason) => {
    const { review: now, answer } = answerOf(withRow(over));
    expect(answer?.refused.map((one) => one.reason)).toEqual([reason]);
    expect(now.conflicts).toEqual(review.conflicts);
  });

  it.each([
    ["by the owner", review, { ...LI, login: "hana", id: 1101 }, "own-identity"],
    ["by the steward", review, { ...LI, login: "dana", id: 1102 }, "own-identity"],
    ["by whoever decided on the line", decidedByLi, LI, "decided-on-its-line"],
  ])("%s", (_, before, author, reason) => {
    const { review: now, answer } = answerOf(withRow(SAID, before), before, author);
    expect(answer?.refused.map((one) => one.reason)).toEqual([reason]);
    expect(now.conflicts).toEqual(before.conflicts);
  });

  it("when a row is taken out, or the matrix is", () => {
    for (const conflicts of [[open], null]) {
      const { review: now, answer } = answerOf({ ...review, conflicts });
      expect(new Set(answer?.refused.map((one) => one.reason))).toEqual(new Set(["only-the-action-writes"]));
      expect(now.conflicts).toEqual(review.conflicts);
    }
  });

  it("when somebody takes back what was said", () => {
    const said = withRow({ ...SAID, by: "sara", by_id: 1110, at: "2026-09-09T00:00:00Z" });
    expect(answerOf(review, said).review.conflicts).toEqual(said.conflicts);
  });
});

it("what is said about a conflict is taken over in the name of who pushed it", () => {
  const { review: now, answer } = answerOf(withRow(SAID));
  expect(now.conflicts?.[0]).toEqual({ ...open, ...SAID, by: "li", by_id: 1109, at: "2026-09-10T08:00:00Z" });
  expect(answer?.tested).toEqual([{ of: "conflict", uid: open.uid }]);
  expect(answer?.refused).toEqual([]);
});

it("a conflict that is to be removed is due like a change decided on its line that day, and nothing else is", () => {
  const removed = withRow({ disposition: "remove", text: "It is split." });
  const { review: now } = answerOf(removed);
  const due = remediationDue(review, openLine(1), "2026-09-10", governance);
  expect(now.conflicts?.[0]?.remediation).toEqual({ due, done: null, scan: null, used: null });
  const { review: again } = answerOf(withRow(SAID, now), now);
  expect(again.conflicts?.[0]).toMatchObject({ ...SAID, remediation: null });
});

it.each([
  ["taken over where the exception covers the rule, whatever else the line shows", CHECK, []],
  ["put back where it covers another rule", "credential-is-rotated", ["exception-covers-less"]],
])("an acceptance is %s", (_, check, refused) => {
  const exception = anException({
    selector: { kind: "deploy-key" },
    checks: [check],
    accepted: { by: "maria", at: "2026-09-01", until: "2026-12-31", reference: null },
  });
  const held = rules({ ...stated, exceptions: [exception] });
  const line = openLine(1, { findings: ["credential-is-rotated", "deploy-key-is-read-only"] });
  const before = { ...review, lines: [line] };
  const said = { disposition: "accept" as const, exception: "EXC-1", text: "Until it is split." };
  const { answer } = answerOf(withRow(said, before), before, LI, held);
  expect(answer?.refused.map((one) => one.reason)).toEqual(refused);
});

it.each([
  ["owns", { business_owner: "li" }],
  ["keeps", { technical_steward: "Li" }],
  ["made", { created_by: "li" }],
  ["decided on", { decision: "revoke" as const, by: "li", by_id: 1109 }],
])("whoever %s an identity does not look back on it", (_, over) => {
  const before = { ...review, lines: [openLine(1, over)] };
  const looked = { used: false, by: "sara", evidence: "The provider's log." };
  const { review: now, answer } = answerOf(
    { ...before, lines: [{ ...openLine(1, over), look_back: looked }] },
    before,
  );
  expect(answer?.refused.map((one) => one.reason)).toEqual(["looks-back-on-their-own"]);
  expect(now.lines[0]?.look_back).toBeNull();
});

it.each(["duties", "evaluation", "interview"] as const)(
  "whoever decided on a line does not bring the test of %s",
  (of) => {
    const before = { ...review, lines: [openLine(1, { decision: "keep", by: "li", by_id: 1109 })] };
    const by = "li";
    const at = "2026-09-10T08:00:00Z";
    const tests = {
      duties: { by, at, evidence: "None looked at." },
      evaluation: { by, at, sample: 25, deviations: 0, extended_to: null, method: "Seed 7." },
      interview: { by, at, explained: true },
    };
    const { review: now, answer } = answerOf({ ...before, [of]: tests[of] }, before);
    expect(answer?.refused.map((one) => one.reason)).toEqual(["tester-decided"]);
    expect(answer?.tested).toEqual([]);
    expect(now[of]).toBeNull();
  },
);
