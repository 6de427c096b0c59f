import { expect, test } from "vitest";
import type { Gate } from "../../model/certification.ts";
import { readReadiness } from "../../model/readiness.ts";
import type { CertifyReport } from "../commands/certify.ts";
import { readinessText } from "./present-certify.ts";

const gates: Gate[] = [
  {
    gate: "reviews",
    state: "failed",
    held: [{ reason: "review-open", with: { period: "2026-Q3", open: 2 }, roles: [], people: ["omar"] }],
  },
];
const told = (regime: string) => ({
  key: { organization: "acme", period: "2026-Q3", entity: "acme-us", regime },
  due: "2026-10-14",
  voided: [],
});
const report: CertifyReport = {
  organization: "acme",
  base: "a".repeat(40),
  certifications: [
    { ...told("sox"), what: "refused", gates },
    { ...told("soc2"), what: "opened", gates, pullRequest: null },
    { ...told("soc1"), what: "closed" },
  ],
};

test("what was refused is read back as it was, and what has a document of its own is left out", () => {
  expect(readReadiness(readinessText(report))).toEqual({
    schema: 1,
    organization: "acme",
    commit: "a".repeat(40),
    refused: [{ period: "2026-Q3", entity: "acme-us", regime: "sox", due: "2026-10-14", gates }],
  });
});

test.each(["", "{}", "{", JSON.stringify({ schema: 2 })])("%j is nothing that certify wrote", (text) => {
  expect(readReadiness(text)).toBeNull();
});
