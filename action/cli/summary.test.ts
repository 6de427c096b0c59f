import { describe, expect, test } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { outsideCode } from "../../test/payloads/outside-code.ts";
import { checks } from "../checks/index.ts";
import { decisionsOf } from "../pull-request/body/decisions.ts";
import { WEIGHTLESS } from "../evaluate/weight.ts";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import { tamperingReason } from "../../model/reasons/tampering.ts";
import { aGap, aLimitation } from "../collect/examples/a-gap.ts";
import { aCertification } from "../criteria/examples/a-certification.ts";
import { aFinding, aReport } from "./examples/a-report.ts";
import { LIMIT, summaryOf } from "./summary.ts";

const shown = (report: Parameters<typeof summaryOf>[0], limit?: number) =>
  summaryOf(report, { findings: true }, limit);

describe("the job summary", () => {
  test("goes from coverage to changes to what to do", () => {
    const text = shown(aReport({ pullRequest: { number: 7, url: "https://github.example/acme/g/pull/7" } }));
    const heads = [...text.matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(["What was looked at", "What changed", "What to do"]);
    expect(text).toContain("[pull request 7](https://github.example/acme/g/pull/7)");
  });

  test("leads with evidence that a person brought in, with who did, in which commit and pull request", () => {
    const report = aReport();
    const one = {
      file: "evidence/acme/scans/2026/20260112T030011Z.md",
      what: "unrecorded",
      restored: true,
      commit: "0123456789abcdef0123456789abcdef01234567",
      author: "mallory",
      pull_request: 7,
    } as const;
    const text = shown({ ...report, scan: { ...report.scan, tampering: [one] } });
    expect(/^## (.*)$/m.exec(text)?.[1]).toBe("Somebody changed evidence by hand");
    expect(text).toContain(
      "was written by no scan, but brought in by `mallory` in commit `0123456789ab` with pull request 7; it counts for nothing and was taken away.",
    );
  });

  test("counts what was changed by hand among nothing that could not be seen", () => {
    const one = {
      file: "evidence/acme/organization.md",
      what: "edited",
      restored: true,
      commit: null,
      author: null,
      pull_request: null,
    } as const;
    const report = aReport({ limitations: [tamperingReason(one)] });
    const text = shown({ ...report, scan: { ...report.scan, tampering: [one] } });
    expect(text).toContain("## Somebody changed evidence by hand");
    expect(text).not.toContain("What could not be seen");
    expect(text).toContain("Unable to conclude on everything in scope: evidence was changed by hand.");
    const both = aReport({ limitations: [tamperingReason(one), aLimitation("payroll")] });
    expect(shown({ ...both, scan: { ...both.scan, tampering: [one] } })).toContain(
      "in scope: evidence was changed by hand, 1 scope limitation.",
    );
  });

  test("names each gap with what would make it readable", () => {
    const limitation = aLimitation("payroll");
    const text = shown(aReport({ limitations: [limitation], gaps: [aGap()] }));
    expect(text).toContain(limitationSentence(limitation).en.replaceAll(/[«»]/g, "`"));
    expect(text).toContain("1. Grant the App `secrets: read`.");
  });

  test("has no step for what nobody can grant", () => {
    const remedy = {
      reason: "permission-held",
      with: { holder: "app", permissions: [{ name: "secrets", level: "read" }] },
    };
    expect(shown(aReport({ gaps: [aGap({ remedy })] }))).toContain("## What to do\n\nNothing.");
  });

  test.each(HOSTILE.map((title) => [title]))("keeps %j as code", (title) => {
    // Without the addresses that are ours.
    const around = { ...aReport().around, files: null };
    const text = shown(aReport({ opened: [aFinding(title)], around }));
    const plain = shown(aReport({ opened: [aFinding("plain")], around }));
    expect(text.split("\n")).toHaveLength(plain.split("\n").length);
    expect(outsideCode(text)).not.toMatch(/<script|@dana|javascript:|\]\(/);
  });

  test("fits the limit by listing less, and says how much is left out", () => {
    const report = aReport({
      opened: Array.from({ length: 30_000 }, (_, n) => aFinding(`key ${"x".repeat(900)} ${n}`)),
    });
    const text = shown(report);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    expect(text).toContain("- and 29990 more; all are under [`evidence/acme/identities/deploy-key/ledger`]");
    expect(text).toContain("30000 opened");
    expect(Buffer.byteLength(shown(report, 2_000))).toBeLessThanOrEqual(2_000);
    expect(shown(report, 2_000)).toContain("- and 30000 more; all are under");
  });

  test("of a first scan is grouped as the pull request is: by what to do, and identities nobody states once", () => {
    const check = "identity-has-two-owners";
    const opened = Array.from({ length: 595 }, (_, n) => ({
      ...aFinding(`key ${n}`),
      check,
      file: `evidence/acme/identities/deploy-key/ledger/${n}.md`,
    }));
    const of = new Map(opened.map(({ file }) => [file, { ...WEIGHTLESS, unowned: true }]));
    const known = new Map(checks.map((one) => [one.id, one]));
    const around = { ...aReport().around, checks: known, weights: { of, isFinancial: () => false } };
    const failed = { ...aFinding("alone"), check: "deploy-key-is-read-only" };
    const unknown = { ...aFinding("dark"), outcome: "unknown" as const };
    unknown.assessment = { ...unknown.assessment, reason: "not-seen", with: {} };
    const text = shown(aReport({ opened: [...opened, failed, unknown], around }));
    expect([...text.matchAll(/^### (.*)$/gm)].map(([, head]) => head)).toEqual([
      "595 identities have no ownership statement (595 findings)",
      "Can this deploy key only read, or is its need to write stated? (1)",
      "What could not be evaluated",
    ]);
    expect(text).toContain("- and 585 more; all are under");
    expect(text).toContain(
      "- The scan did not see it, and nothing it read shows that it is gone. 1 finding: `dark` in `ledger`.",
    );
    for (const group of decisionsOf([...opened, failed], around))
      expect(text).toContain(group.lines.join("\n"));
  });

  test("links to no evidence where none was published", () => {
    const opened = [aFinding("alone")];
    const around = { ...aReport().around, files: null };
    expect(shown(aReport({ opened, around }))).not.toContain("](");
  });

  test.each([
    [null, "This is the first scan."],
    [{ path: "a.md", digest: `sha256:${"0".repeat(64)}` }, "Facts changed since the last scan."],
  ])("says of the scan after %j what it is compared with", (previous, words) => {
    const report = aReport({ changed: true, identities: 1 });
    const text = shown({ ...report, scan: { ...report.scan, previous } });
    expect(text).toContain(`${words} 1 identity is active; 0 findings are open, 0 opened`);
  });

  test("that everyone can read names nothing", () => {
    const opened = [aFinding("nightly export")];
    const limitations = [aLimitation("secret-project")];
    const text = summaryOf(aReport({ opened, open: opened, limitations }), { findings: false });
    expect(text).not.toMatch(/nightly|secret-project|credential-is-rotated/);
    expect(text).toContain("Unable to conclude");
  });
});

test("a certification that no longer holds is named with why, before anything else that is to be done", () => {
  const voided = [
    {
      certification: aCertification("acme-us", "sox"),
      reasons: [
        { reason: "statement-changed" as const, with: { id: "DEF-1" } },
        { reason: "evidence-gone" as const, with: { file: "evidence/acme/gone.md" } },
      ],
    },
  ];
  const said = summaryOf(aReport({ voided }), { findings: true });
  expect(said).toContain(
    "- `acme-us sox 2026-Q3`: `DEF-1` no longer says what was certified; `evidence/acme/gone.md`, on which it rests, is gone.",
  );
  expect(said.indexOf("Certifications that no longer hold")).toBeLessThan(said.indexOf("## What"));
  expect(summaryOf(aReport({ voided, language: "ja" }), { findings: true })).toContain(
    "効力を失った内部宣誓・確認書",
  );
  expect(summaryOf(aReport({ voided }), { findings: false })).not.toContain("DEF-1");
  expect(summaryOf(aReport(), { findings: true })).not.toContain("no longer hold");
});
