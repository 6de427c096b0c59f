import { expect, test } from "vitest";
import { checkRunText } from "./check-run.ts";

const NEEDED = {
  covers: { what: "review" as const, entity: "acme-us", regime: "sox" },
  period: "2026-Q2",
  language: "en" as const,
  requirements: [],
  faults: [],
  due: "2026-07-14",
  zone: "Asia/Tokyo",
  rosterChanges: [],
};
const said = (at: string, language: "en" | "ja" = "en") =>
  checkRunText({ ...NEEDED, language }, { base: "c".repeat(40), approvals: [] }, [], at).summary;

test("a day that is past where it ends is one on which it was due", () => {
  expect(said("2026-07-14T14:59:59Z")).toContain("It is due on 2026-07-14;");
  expect(said("2026-07-14T15:00:00Z")).toContain("It was due on 2026-07-14;");
  expect(said("2026-11-20T00:00:00Z", "ja")).toContain("期限は2026年7月14日であった。");
  expect(said("2026-07-01T00:00:00Z", "ja")).toContain("期限は2026年7月14日である。");
});

test("it says whose days these are, and nothing where they are those of UTC", () => {
  expect(said("2026-07-01T00:00:00Z")).toContain("Days are those of Tokyo (Asia/Tokyo).");
  const { summary } = checkRunText(
    { ...NEEDED, zone: "UTC" },
    { base: "c".repeat(40), approvals: [] },
    [],
    "2026-07-01T00:00:00Z",
  );
  expect(summary).not.toContain("Days are those");
});
