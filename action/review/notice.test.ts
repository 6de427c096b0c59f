import { expect, test } from "vitest";
import { aReviewLine } from "../../test/ledger/review.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aGovernance, theParent } from "../criteria/examples/a-world.ts";
import { aCampaign, aReviewOf } from "./examples/a-ledger.ts";
import { noticeOf } from "./notice.ts";

const entity = theParent();
const campaign = aCampaign(entity);
const naming = aGovernance({ entities: [entity], regimes: [aRegime()] });
const open = aReviewLine;
const decided = { ...aReviewLine, decision: "keep" as const };
const noticeOn = (today: string, lines = [open, decided]) =>
  noticeOf(aReviewOf(lines, { opened: "2026-08-31T03:00:00Z", due: "2026-09-15" }), {
    campaign,
    naming,
    today,
  });

test.each([
  ["2026-09-06", null, []],
  ["2026-09-07", "reminder-7", ["@omar"]],
  ["2026-09-09", "reminder-7", ["@omar"]],
  ["2026-09-10", "escalation-10", ["@maria", "@omar"]],
  ["2026-09-13", "escalation-13", ["@maria", "@omar"]],
  ["2026-09-15", "escalation-13", ["@maria", "@omar"]],
  ["2026-09-16", "overdue", ["@maria", "@omar"]],
])("on %s it is time for %s", (day, name, people) => {
  const notice = noticeOn(day);
  expect(notice?.mark ?? null).toBe(name === null ? null : `<!-- countersign: ${name} -->`);
  for (const login of people) expect(notice?.text).toContain(login);
});

test.each([
  ["2026-09-10", null, null],
  ["2026-09-11", "to-approve-2026-09-04", "approve it by 2026-09-15"],
  ["2026-09-15", "to-approve-2026-09-04", "approve it by 2026-09-15"],
  ["2026-09-16", "to-approve-late", "recorded as late"],
])("on %s whoever approves is told %s of a review whose lines are decided", (today, name, said) => {
  const review = aReviewOf([decided], {
    opened: "2026-08-31T03:00:00Z",
    completed: "2026-09-04T03:00:00Z",
    due: "2026-09-15",
  });
  const notice = noticeOf(review, { campaign, naming, today });
  expect(notice?.mark ?? null).toBe(name === null ? null : `<!-- countersign: ${name} -->`);
  if (said !== null) expect(notice?.text).toContain(said);
  if (said !== null) expect(notice?.text).toContain("@maria");
  expect(notice?.text ?? "").not.toContain("@omar");
});

test("whoever does not hold the role any more is not told", () => {
  const former = theParent({
    roster: entity.data.roster.map((entry) => ({ ...entry, to: "2026-09-01" })),
  });
  const notice = noticeOf(aReviewOf([open], { opened: "2026-08-31T03:00:00Z", due: "2026-09-15" }), {
    campaign: { ...campaign, entity: former },
    naming,
    today: "2026-09-10",
  });
  expect(notice?.text).not.toContain("@");
});

test("the last notice says that nothing is kept by silence", () => {
  expect(noticeOn("2026-09-16")?.text).toContain("1 line is open. Nothing is kept by silence");
});

test("a notice names who may decide on what was escalated", () => {
  const escalated = { ...open, decision: "escalate" as const, by: "omar", by_id: idOf("omar") };
  expect(noticeOn("2026-09-07", [escalated, decided])?.text).toContain(
    "On `a key` (`ledger`), which was escalated, now @maria (controller) may decide.",
  );
});

const idOf = (login: string) => entity.data.roster.find((entry) => entry.login === login)?.id ?? 0;

test.each([
  ["America/New_York", true],
  ["UTC", false],
])("a notice with days of %s names them: %s", (zone, named) => {
  const review = aReviewOf([open], { opened: "2026-08-31T12:00:00Z", due: "2026-09-15", time_zone: zone });
  const notice = noticeOf(review, { campaign, naming, today: "2026-09-07" });
  expect(notice?.text.includes("Days are those of New York (America/New_York).")).toBe(named);
});
