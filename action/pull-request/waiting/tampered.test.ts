import { expect, test } from "vitest";
import type { Tampering } from "../../../model/scan.ts";
import { anInput } from "../../evidence/examples/an-input.ts";
import { record } from "../../evidence/record.ts";
import { bodyOf } from "../body/body.ts";
import { tamperedSince } from "./tampered.ts";

const { scan, scanFile } = record(anInput());
const row = (n: number): Tampering => ({
  file: `evidence/acme/identities/deploy-key/payroll/${n}.md`,
  what: "edited",
  restored: true,
  commit: null,
  author: null,
  pull_request: null,
});
const bodyWith = (tampering: Tampering[]) =>
  bodyOf({
    language: "en",
    scan,
    scanFile,
    tampering,
    changes: { opened: [], open: [], resolved: [] },
    facts: [],
    checks: new Map(),
    files: "https://github.test/acme/governance/blob/0123abc",
    commit: "0123abc",
    conclusions: [],
    deficiencies: [],
    naming: { entities: [], regimes: [], controls: [] },
    gone: [],
    drift: null,
    stated: { since: null, compared: true, inForce: [], onBranch: [] },
    weights: { of: new Map(), isFinancial: () => false },
  });

test("evidence that was changed by hand comes before everything else", () => {
  expect(bodyWith([row(1)])).toMatch(
    /^## Somebody changed evidence by hand\n\n- The evidence file `evidence\/acme\/identities\/deploy-key\/payroll\/1\.md` was edited by hand/,
  );
  expect(bodyWith([])).not.toContain("by hand");
});

test("a thousand changed files are counted, and twenty are named", () => {
  const body = bodyWith(Array.from({ length: 1_000 }, (_, n) => row(n)));
  expect(body.match(/was edited by hand/g)).toHaveLength(20);
  expect(body).toContain("- 980 more files; the scan record names each.");
});

test("what an earlier scan found is told until base holds its record", () => {
  const filed = [{ file: scanFile, body: "", data: { ...scan, tampering: [row(1)] } }];
  expect(tamperedSince(new Map(), { scans: filed }, { ...scan, tampering: [row(2)] })).toEqual([
    row(1),
    row(2),
  ]);
  expect(tamperedSince(new Map([[scanFile, ""]]), { scans: filed }, scan)).toEqual([]);
});
