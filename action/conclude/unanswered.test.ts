import { expect, test } from "vitest";
import { aControl } from "../criteria/examples/a-world.ts";
import { aFail, aLedger, anIdentity, anOrganization } from "../criteria/examples/a-ledger.ts";
import { repository } from "../../test/ledger/documents.ts";
import { unansweredChecks } from "./unanswered.ts";

const both = (text: string) => ({ en: text, ja: text });
const control = (...checks: string[]) =>
  aControl("ROT-03", { rules: [{ rule: both("It holds."), checks, criteria: [], open: null }] }).data;
const repositories = [
  { file: "evidence/acme/repositories/web.md", data: { ...repository("web", 3), assessments: [] }, body: "" },
];
const nothing = { identities: [], repositories: [], organization: null };
const ROTATED = "credential-is-rotated";
const NAMED = "referenced-secret-exists";
const KEYS = "deploy-key-is-read-only";

test.each([
  ["one repository was asked nothing", { ...nothing, repositories }, NAMED, [NAMED]],
  ["there is no repository", nothing, NAMED, []],
  ["one key was asked nothing", { ...nothing, identities: [anIdentity(1)] }, KEYS, [KEYS]],
  ["the only key is retired", { ...nothing, identities: [anIdentity(1, { state: "retired" })] }, KEYS, []],
  ["there is no identity of its kind", { ...nothing, repositories }, KEYS, []],
  [
    "the organisation was asked nothing",
    { ...nothing, organization: anOrganization() },
    "two-factor-is-required",
    ["two-factor-is-required"],
  ],
  [
    "one of two identities was asked",
    {
      ...nothing,
      identities: [anIdentity(1), anIdentity(2, { assessments: [aFail(ROTATED, "2026-01-01")] })],
    },
    ROTATED,
    [],
  ],
  ["nobody knows such a check", { ...nothing, repositories }, "moon-is-full", []],
] as const)("where %s", (_where, parts, check, expected) => {
  expect(unansweredChecks(control(check), aLedger(parts))).toEqual(expected);
});
