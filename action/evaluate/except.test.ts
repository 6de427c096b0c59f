import { describe, expect, test } from "vitest";
import type { Exception } from "../../model/exception.ts";
import { aGovernance } from "../checks/examples/a-context.ts";
import { anEntity, anException } from "../checks/examples/a-register.ts";
import { aKey, aSecret } from "../checks/examples/a-snapshot.ts";
import { except, exceptionsOn } from "./except.ts";
import type { UndatedAssessment } from "./evaluated.ts";

const assessment = (
  outcome: UndatedAssessment["outcome"],
  check = "credential-is-rotated",
): UndatedAssessment => ({
  check,
  controls: ["ROT-01"],
  outcome,
  reason: "not-seen",
  with: {},
  since: "2025-06-01",
});
const accepting = (...all: Partial<Exception>[]) =>
  exceptionsOn(aKey(), aGovernance({ exceptions: all.map((one) => anException(one)) }));
const governance = aGovernance({ entities: [anEntity()] });
const on = (today: string) => ({ today, governance });
const until = (day: string, at = "2026-01-01") => ({ by: "maria", at, until: day, reference: null });

describe("a fail stays a fail", () => {
  test.each([
    ["nobody accepted the risk", { accepted: null }],
    ["the acceptance is yet to come", { accepted: until("2026-03-31", "2026-02-02") }],
    ["the exception is about another check", { checks: ["credential-expires"] }],
    ["the exception is about another identity", { selector: { uid: "github:deploy-key:1" } }],
    ["the exception is about secrets", { selector: { kind: "actions-secret" as const } }],
  ])("when %s", (_when, exception) => {
    expect(except(assessment("fail"), accepting(exception), on("2026-02-01"))).toEqual(assessment("fail"));
  });

  test("when the exception has expired: it is open again from the next day, and says so", () => {
    expect(except(assessment("fail"), accepting({}), on("2026-02-01"))).toEqual({
      ...assessment("fail"),
      exception: { id: "EXC-1", state: "expired", until: "2026-01-31", lack: null },
      reopens: "2026-02-01",
    });
  });

  test("when the exception was closed: it is open again from that day", () => {
    const closed = { at: "2026-01-20", by: "maria", evidence: "The key was replaced." };
    expect(except(assessment("fail"), accepting({ closed }), on("2026-02-01"))).toMatchObject({
      outcome: "fail",
      exception: { id: "EXC-1", state: "closed", until: "2026-01-20", lack: null },
      reopens: "2026-01-20",
    });
  });

  test("and of two exceptions that ended, the later one counts", () => {
    const both = accepting({}, { exception: "EXC-2", accepted: until("2026-01-30") });
    expect(except(assessment("fail"), both, on("2026-03-01")).reopens).toBe("2026-02-01");
    const turned = accepting({ accepted: until("2026-01-30") }, { exception: "EXC-2" });
    expect(except(assessment("fail"), turned, on("2026-03-01"))).toMatchObject({
      exception: { id: "EXC-2", state: "expired", until: "2026-01-31", lack: null },
      reopens: "2026-02-01",
    });
  });

  test("and an exception that ended is not named for a lack of authority", () => {
    const ended = accepting({ accepted: { ...until("2026-01-31"), by: "omar" } });
    expect(except(assessment("fail"), ended, on("2026-02-01"))).toEqual(assessment("fail"));
  });
});

describe("a fail stands where nobody with authority accepted it", () => {
  const financial = { financial_path: ["general-ledger"] };
  const NOBODY = { reason: "accepted-without-role", with: { by: "omar", at: "2026-01-01" } };

  test.each([
    ["whoever asked", { requested_by: "maria" }, { reason: "accepted-by-requester", with: { by: "maria" } }],
    ["a role that may not", { accepted: { ...until("2026-01-31"), by: "omar" } }, NOBODY],
    ["one role on a financial path", financial, { reason: "second-role-missing", with: {} }],
    [
      "a second who may not on a financial path",
      { ...financial, co_accepted: { ...until("2026-01-31"), by: "omar" } },
      NOBODY,
    ],
  ])("but %s", (_who, exception, lack) => {
    expect(except(assessment("fail"), accepting(exception), on("2026-01-15"))).toEqual({
      ...assessment("fail"),
      exception: { id: "EXC-1", state: "without-authority", until: "2026-01-31", lack },
    });
  });

  test("but people without a roster, whose authority nobody can tell", () => {
    const nobody = { today: "2026-01-15", governance: aGovernance() };
    expect(except(assessment("fail"), accepting({}), nobody)).toMatchObject({ outcome: "fail" });
  });

  test("for the term of a renewal: it is open again from the day after the term before", () => {
    const renewals = [{ ...until("2026-03-31", "2026-01-30"), by: "omar" }];
    expect(except(assessment("fail"), accepting({ renewals }), on("2026-02-01"))).toMatchObject({
      outcome: "fail",
      reopens: "2026-02-01",
    });
  });

  test("and another that was accepted with authority counts", () => {
    const both = accepting({ requested_by: "maria" }, { exception: "EXC-2" });
    expect(except(assessment("fail"), both, on("2026-01-15"))).toMatchObject({ exception: { id: "EXC-2" } });
  });
});

describe("a fail is excepted", () => {
  test.each([
    ["on the last day", {}, "2026-01-31", "2026-01-31"],
    ["after a renewal", { renewals: [until("2026-03-31", "2026-01-30")] }, "2026-02-01", "2026-03-31"],
  ])("%s, with the fact and the last day in its reason", (_when, exception, today, last) => {
    expect(except(assessment("fail"), accepting(exception), on(today))).toEqual({
      ...assessment("excepted"),
      exception: { id: "EXC-1", state: "in-force", until: last, lack: null },
      since: null,
    });
  });

  test("by the lower number where two accept it, whatever order they are in", () => {
    const names = ["EXC-10", "EXC-9"].map((exception) => ({ exception }));
    for (const order of [names, names.toReversed()])
      expect(except(assessment("fail"), accepting(...order), on("2026-01-15")).exception?.id).toBe("EXC-9");
  });
});

test.each(["unknown", "pass", "not-applicable"] as const)("what is %s is left as it is", (outcome) => {
  expect(except(assessment(outcome), accepting({}), on("2026-01-15"))).toEqual(assessment(outcome));
});

test("a repository and the organisation are selected by their uid and by nothing else", () => {
  const about = (selector: Exception["selector"]) =>
    exceptionsOn({ uid: "github:repository:7" }, aGovernance({ exceptions: [anException({ selector })] }));
  expect(about({ uid: "github:repository:7" })).toHaveLength(1);
  expect(about({ repository: "ledger-export" })).toEqual([]);
  expect(exceptionsOn(aSecret(), aGovernance({ exceptions: [anException()] }))).toEqual([]);
});
