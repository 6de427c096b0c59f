import { expect, test } from "vitest";
import type { Covers } from "../../model/sign-off.ts";
import { aCase, aMerge, anApproval, aPull, aRequirement } from "./examples/a-pull.ts";
import type { Needed } from "./needed.ts";
import { recordsOf } from "./record.ts";

/** The text of the one record of a merged pull request. */
function recorded(
  covers: Covers,
  { method, language, zone = "UTC" }: { method: "merge" | "squash"; language: "en" | "ja"; zone?: string },
) {
  const { entities } = aCase();
  const needed: Needed = {
    covers,
    period: "2026-Q3",
    due: null,
    zone,
    language,
    requirements: [
      aRequirement(
        covers.what === "controls" ? { what: "other", files: covers.files } : { what: covers.what },
      ),
    ],
    faults: [],
    rosterChanges: [],
  };
  const merged = aMerge({ method });
  const pull = { ...aPull({ approvals: [anApproval()] }), merged };
  const records = recordsOf({ organization: "acme", needed, pull, governance: { entities }, at: merged.at });
  const [text = ""] = [...records.values()];
  return text;
}
const REVIEW: Covers = { what: "review", entity: "acme-us", regime: "sox" };

test("the rule that was broken stands first, and stands out", () => {
  const rows = recorded(REVIEW, { method: "squash", language: "en" })
    .split("\n")
    .filter((line) => line.startsWith("| "));
  expect(rows[2]).toContain("`merged-with-a-merge-commit` | **broken** |");
  expect(rows.filter((row) => row.includes("**"))).toHaveLength(1);
});

test.each([
  ["en", REVIEW, "What was signed off: review, `acme-us`, `sox`, third quarter of 2026."],
  ["ja", REVIEW, "承認の対象:棚卸、"],
  ["en", { what: "evidence" }, "What was signed off: evidence, third quarter of 2026."],
  [
    "en",
    { what: "controls", files: Array.from({ length: 22 }, (_, n) => `controls/exceptions/EXC-${n}.md`) },
    "`controls/exceptions/EXC-19.md`, 2 further files, third quarter of 2026.",
  ],
] as const)("the record says in %s what was signed off", (language, covers, says) => {
  const text = recorded("files" in covers ? { ...covers, files: [...covers.files] } : covers, {
    method: "merge",
    language,
  });
  expect(text.slice(0, text.indexOf("## Record"))).toContain(says);
});

const inZone = (zone: string, method: "merge" | "squash" = "merge") => {
  const text = recorded(REVIEW, { method, language: "en", zone });
  return text.slice(0, text.indexOf("## Record"));
};

test.each([
  ["UTC", "2026-10-05", null],
  ["America/New_York", "2026-10-04", "Days are those of New York (America/New_York)."],
])("in %s approval and merge are told in one clock, whose days it says", (zone, day, says) => {
  const page = inZone(zone);
  expect(page).toContain(`approved on ${day}`);
  expect(page).toContain(`It was merged on ${day}.`);
  expect(page.includes("Days are those of")).toBe(says !== null);
  expect(page).toContain(says ?? "");
});
