import { describe, expect, test } from "vitest";
import type { Assessment, Outcome } from "./assessment.ts";
import type { FindingPeriod } from "./finding.ts";
import { contradictionsIn, ofKind, ofOne } from "./subject-record.ts";
import { z } from "zod";

const an = (check: string, outcome: Outcome): Assessment => ({
  check,
  controls: [],
  outcome,
  since: "2026-01-12",
  reason: "a-reason",
  with: {},
});
const period = (check: string, closed: string | null): FindingPeriod => ({
  check,
  outcome: "fail",
  opened: "2026-01-12",
  closed,
  by: null,
});
const told = (assessments: readonly Assessment[], findings: readonly FindingPeriod[]) =>
  contradictionsIn({ assessments, findings }).map(({ path, message }) => `${path.join(".")} ${message}`);

describe("a record contradicts itself", () => {
  test.each([
    [
      "where a check is assessed twice",
      [an("a", "pass"), an("b", "pass"), an("a", "not-applicable")],
      [],
      "assessments.2.check is a a second time; a check has one assessment",
    ],
    [
      "where a check fails and no finding was ever opened",
      [an("a", "fail")],
      [],
      "assessments.0.outcome is fail, and no period of findings says that it is open",
    ],
    [
      "where nobody could look and the finding is closed",
      [an("a", "unknown")],
      [period("a", "2026-02-01")],
      "assessments.0.outcome is unknown, and no period of findings says that it is open",
    ],
    [
      "where a finding is open and its check passes",
      [an("a", "pass")],
      [period("b", "2026-02-01"), period("a", null)],
      "findings.1.closed is null, and no assessment of a is fail or unknown",
    ],
    [
      "where a finding is open and its check is gone",
      [],
      [period("a", null)],
      "findings.0.closed is null, and no assessment of a is fail or unknown",
    ],
  ])("%s", (_, assessments, findings, sentence) => {
    expect(told(assessments, findings)).toEqual([sentence]);
  });

  test.each([
    ["an open finding whose check fails", [an("a", "fail")], [period("a", null)]],
    ["one that was opened again", [an("a", "unknown")], [period("a", "2026-02-01"), period("a", null)]],
    ["a closed one whose check passes", [an("a", "pass")], [period("a", "2026-02-01")]],
    ["a finding that an exception covers", [an("a", "excepted")], [period("a", "2026-02-01")]],
    ["nothing", [], []],
  ])("and not by %s", (_, assessments, findings) => {
    expect(told(assessments, findings)).toEqual([]);
  });
});

describe("a uid is that of its record", () => {
  const subject = z
    .object({ uid: z.string(), id: z.number() })
    .transform((one) => ({ ...one, assessments: [], findings: [] }));

  test.each([
    ["github:deploy-key:7", true],
    ["github:webhook:7", false],
    ["github:deploy-keys:7", false],
  ])("an identity of the kind deploy-key with %s: %s", (uid, valid) => {
    expect(subject.superRefine(ofKind("deploy-key")).safeParse({ uid, id: 7 }).success).toBe(valid);
  });

  test.each([
    ["github:repository:7", true],
    ["github:repository:8", false],
    ["github:organization:7", false],
  ])("a repository of the id 7 with %s: %s", (uid, valid) => {
    expect(subject.superRefine(ofOne("repository")).safeParse({ uid, id: 7 }).success).toBe(valid);
  });
});
