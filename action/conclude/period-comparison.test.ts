import { expect, test } from "vitest";
import type { Conclusion } from "../../model/conclusion.ts";
import { aConclusion, aVerdict } from "./examples/a-conclusion.ts";
import { agreedThen, periodComparison } from "./period-comparison.ts";

const concluded = (value: Conclusion["verdicts"][number]["criteria"][number]["value"]) => ({
  file: "evidence/acme/conclusions/2026-Q3/acme-us/sox.md",
  body: "",
  data: aConclusion({
    controls: "sha256:then",
    verdicts: [
      aVerdict("CRT-02", {
        criteria: [
          {
            criterion: "documents-consistent",
            value,
            reasons: [{ reason: "no-difference-unapproved", with: {} }],
            more: 0,
            brief: [],
            means: null,
            words: { en: "x", ja: "x" },
            evidence: [],
          },
        ],
      }),
    ],
  }),
});
const asked = ["CRT-02", "documents-consistent"] as const;

test("that documents agreed when a period was finally concluded on is kept, and cites that conclusion", () => {
  const kept = agreedThen({ concluded: concluded("met"), stated: "sha256:now" }, ...asked);
  expect([kept?.value, kept?.evidence]).toEqual([
    "met",
    ["evidence/acme/conclusions/2026-Q3/acme-us/sox.md"],
  ]);
});

test.each([
  ["they differed then", concluded("missed"), ...asked],
  ["nobody could tell", concluded("unknown"), ...asked],
  ["nothing is concluded finally", null, ...asked],
  ["another criterion is asked", concluded("met"), "CRT-02", "signed-off"],
  ["another control is asked", concluded("met"), "REV-01", "documents-consistent"],
] as const)(
  "nothing is kept where %s, so that the documents of now are asked",
  (_, one, control, criterion) => {
    expect(agreedThen({ concluded: one, stated: "sha256:now" }, control, criterion)).toBeNull();
  },
);

test("of a certified period whatever was said is kept, once the documents are others", () => {
  const certified = concluded("missed");
  expect(periodComparison({ certified, stated: "sha256:now" }, ...asked)?.value).toBe("missed");
  expect(periodComparison({ certified, stated: "sha256:then" }, ...asked)).toBeNull();
  expect(periodComparison({ certified: null, stated: "sha256:now" }, ...asked)).toBeNull();
});
