import { expect, test } from "vitest";
import {
  certificationBranch,
  certificationFile,
  certificationTag,
  documentKind,
  evidenceBranch,
  isOfFleeting,
  isOfScans,
  organizationFile,
  reviewBranch,
  reviewFile,
  waitsOn,
} from "./paths.ts";

test.each([
  ["controls/baseline/ROT-01.md", "control"],
  ["controls/regimes/sox/regime.md", "regime"],
  ["controls/regimes/jsox/ROT-01.ja.md", "overlay"],
  ["controls/entities/acme-us.md", "entity"],
  ["controls/systems/close.md", "system"],
  ["controls/identities/ledger-export.md", "ownership"],
  ["evidence/acme/organization.md", "organization"],
  ["evidence/acme/repositories/ledger-export.md", "repository"],
  ["evidence/acme/identities/deploy-key/ledger-export/48213.md", "identity"],
  ["evidence/acme/scans/2026/20260112T030011Z.md", "scan"],
])("%s holds a document: %s", (path, kind) => {
  expect(documentKind(path)).toBe(kind);
});

test.each([
  "README.md",
  "controls/README.md",
  "controls/identities/README.md",
  "controls/regimes/sox/ROT-01.md",
  "controls/baseline/old/ROT-01.md",
  "controls/baseline/ROT-01.txt",
  "evidence/README.md",
  "evidence/acme/README.md",
  "evidence/acme/scans/latest.md",
  "evidence/acme/identities/note.txt",
  "docs/controls/baseline/ROT-01.md",
])("%s holds none", (path) => {
  expect(documentKind(path)).toBeNull();
});

test.each([
  ["evidence/acme/repositories/README.md", "repository"],
  ["evidence/acme/identities/actions-secret/_org/README.md", "identity"],
])("something that GitHub calls README is not lost: %s", (path, kind) => {
  expect(documentKind(path)).toBe(kind);
});

test("an organisation has one branch and one file of its own", () => {
  expect(evidenceBranch("acme")).toBe("countersign/acme");
  expect(documentKind(organizationFile("acme"))).toBe("organization");
});

test("a review has a file and a branch of its own, and no branch lies below another", () => {
  const key = { organization: "acme", period: "2026-Q3", entity: "acme-us", regime: "sox" };
  expect(documentKind(reviewFile(key))).toBe("review");
  expect(reviewBranch(key)).toBe("countersign-review/acme/2026-Q3/acme-us/sox");
  expect(reviewBranch(key).startsWith(`${evidenceBranch("acme")}/`)).toBe(false);
});

test("a certification that is given again has a file, a branch and a tag of its own, and is found by them", () => {
  const first = { organization: "acme", period: "2026-Q3", entity: "acme-us", regime: "sox" };
  const again = { ...first, again: 12 };
  for (const key of [first, again])
    expect(waitsOn(certificationBranch(key))).toEqual({ what: "certification", ...key });
  expect(certificationFile(again)).toBe("evidence/acme/certifications/2026-Q3/acme-us/sox.12.md");
  expect(documentKind(certificationFile(again))).toBe("certification");
  expect(certificationTag(again)).toBe("certified/2026-Q3/acme-us/sox.12");
  for (const name of ["sox.1", "sox.0", "sox.02", "sox.", "sox.2.3", "sox.12345"])
    expect(waitsOn(`countersign-certify/acme/2026-Q3/acme-us/${name}`)).toBeNull();
});

test.each([
  ["evidence/acme/scans/2026/20260112T030011Z.md", true],
  ["evidence/acme/organization.md", true],
  ["evidence/acme/reviews/2026-Q1/acme-us-sox.md", false],
  ["evidence/acme/reviews", false],
  ["evidence/acme/reviews-of-mine/one.md", true],
  ["evidence/reviews", true],
  ["reviews", true],
])("%s is written by scans: %s", (path, is) => {
  expect(isOfScans(path)).toBe(is);
});

test.each([
  ["evidence/acme/identities/runner/_org/fleeting.7.md", true],
  ["evidence/acme/identities/runner/_org/7.md", false],
  ["evidence/acme/repositories/fleeting.7.md", false],
])("%s is of what comes and goes by itself: %j", (path, isOf) => {
  expect(isOfFleeting(path)).toBe(isOf);
});
