import { expect, test } from "vitest";
import { resolveParameters } from "../../model/parameters.ts";
import { weekly } from "../criteria/examples/a-scan.ts";
import { aSubject } from "./examples/an-evidence.ts";
import { findingsThatCount } from "./findings.ts";
import type { Interval } from "./history.ts";

const subject = aSubject([], []);
const subjects = new Map([[subject.file, subject]]);

/** A fail since a day of UTC, as the scans saw it; they begin at two in the morning of UTC. */
const counted = (from: string, cutOff: string, over: { zone?: string; unseenSince?: string } = {}) => {
  const { zone = "America/Los_Angeles", unseenSince = null } = over;
  const finding: Interval = {
    file: subject.file,
    check: "credential-is-rotated",
    outcome: "fail",
    from,
    to: null,
    exception: null,
    reason: null,
    with: null,
    unseenSince,
  };
  return findingsThatCount([finding], subjects, {
    entity: "acme-us",
    timing: "as-of",
    from: "2026-07-01",
    cutOff,
    zone,
    scans: weekly("2026-09-03", "2026-10-08"),
    checks: new Set(["credential-is-rotated"]),
    limits: resolveParameters({}),
  }).map(({ last_failed: last }) => last);
};

test.each([
  ["of the newest scan, whose day of UTC is the next of the entity", "2026-10-08", "2026-10-07", 1],
  ["of the period's last scan, on the evening of its last day", "2026-10-01", "2026-09-30", 1],
  ["of a day after that", "2026-10-02", "2026-09-30", 0],
])("a finding %s counts as it should", (_of, from, cutOff, expected) => {
  expect(counted(from, cutOff)).toHaveLength(expected);
});

test.each([
  ["UTC", "2026-09-10"],
  ["America/Los_Angeles", "2026-09-09"],
])("in %s what nobody could look at any more was last seen on %s", (zone, day) => {
  expect(counted("2026-09-03", "2026-09-30", { zone, unseenSince: "2026-09-17" })).toEqual([day]);
});
