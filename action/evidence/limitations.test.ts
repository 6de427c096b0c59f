import { expect, test } from "vitest";
import type { SourceAccount } from "../../model/scan.ts";
import { noUnits } from "../../model/scan.ts";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import type { Gap } from "../../model/unit.ts";
import { aGap as gap } from "../collect/examples/a-gap.ts";
import { limitationsOf } from "./limitations.ts";

const account = (source: SourceAccount["source"], gaps: Gap[]): SourceAccount => ({
  source,
  endpoints: [],
  permission: "x",
  discovered: gaps.length,
  units: { ...noUnits(), denied: gaps.length },
  items: 0,
  requests: 0,
  cached: 0,
  gaps,
  not_applicable: [],
});
const inWords = (accounts: SourceAccount[]) =>
  limitationsOf(accounts).map((one) => limitationSentence(one).en);
const organization = { of: "organization" } as const;

test.each<[SourceAccount["source"], Gap, string]>([
  [
    "repository-secrets",
    gap({}),
    "Actions secrets of the repository «payroll» could not be read: GitHub refused the question (403). Grant the App «secrets: read».",
  ],
  [
    "repositories",
    gap({ state: "vanished", reason: { reason: "repository-elsewhere", with: {} }, remedy: null }),
    "The repository «payroll» could not be read: the repository now belongs to another account.",
  ],
  [
    "environment-secrets",
    gap({ state: "not-attempted", reason: { reason: "not-asked", with: {} }, remedy: null }),
    "Actions secrets of the environments of the repository «payroll» could not be read: the scan did not ask.",
  ],
  [
    "environment-secrets",
    gap({ unit: "payroll/live", scope: { of: "environment", repository: 1, environment: 2 }, remedy: null }),
    "Actions secrets of the environment «payroll/live» could not be read: GitHub refused the question (403).",
  ],
  [
    "organization-actions",
    gap({ unit: "acme/workflow-token", scope: organization, remedy: null }),
    "Actions settings of the organisation «acme» (workflow token) could not be read: GitHub refused the question (403).",
  ],
  [
    "repositories",
    gap({
      unit: "acme",
      scope: organization,
      state: "partial",
      reason: { reason: "advisory-fork", with: {} },
      remedy: null,
    }),
    "Repositories of the organisation «acme» could not be read to the end: it is the temporary private fork of a security advisory, and GitHub refuses what is asked about it.",
  ],
  [
    "organization-secrets",
    gap({ unit: "NPM", scope: { of: "secret", secret: "NPM" }, remedy: null }),
    "Repositories that the secret «NPM» reaches could not be read: GitHub refused the question (403).",
  ],
  [
    "fine-grained-tokens",
    gap({ unit: "olga", scope: { of: "token", token: 7 }, remedy: null }),
    "Repositories that token 7 of «olga» reaches could not be read: GitHub refused the question (403).",
  ],
])("a gap of %s in words", (source, one, words) => {
  expect(inWords([account(source, [one])])).toEqual([words]);
});

test("what was not attempted for one reason is said once of each source", () => {
  const waiting = (unit: string, repository: number) =>
    gap({
      unit,
      scope: { of: "repository", repository },
      state: "not-attempted",
      reason: { reason: "limit-not-lifted", with: {} },
      remedy: { reason: "run-again-after-limit", with: {} },
    });
  const gaps = [waiting("a", 1), gap({ unit: "b" }), waiting("c", 3), waiting("d", 4)];
  expect(inWords([account("deploy-keys", gaps), account("repository-secrets", [waiting("a", 1)])])).toEqual([
    "Deploy keys of the repository «a» (and 2 more units) could not be read: GitHub's rate limit was not lifted in the time a scan may wait. Run the scan again when the limit has reset, or let it wait longer (max-wait).",
    "Deploy keys of the repository «b» could not be read: GitHub refused the question (403). Grant the App «secrets: read».",
    "Actions secrets of the repository «a» could not be read: GitHub's rate limit was not lifted in the time a scan may wait. Run the scan again when the limit has reset, or let it wait longer (max-wait).",
  ]);
});

test("units refused for one reason are named one by one up to three, and beyond that by the first", () => {
  const refused = (...units: string[]) => units.map((unit) => gap({ unit }));
  const said = "could not be read: GitHub refused the question (403). Grant the App «secrets: read».";
  expect(inWords([account("deploy-keys", refused("a", "b", "c"))])).toEqual([
    `Deploy keys of the repository «a» ${said}`,
    `Deploy keys of the repository «b» ${said}`,
    `Deploy keys of the repository «c» ${said}`,
  ]);
  const others = gap({ unit: "e", remedy: null });
  expect(inWords([account("deploy-keys", [...refused("a", "b", "c", "d"), others])])).toEqual([
    `Deploy keys of the repository «a» (and 3 more units) ${said}`,
    "Deploy keys of the repository «e» could not be read: GitHub refused the question (403).",
  ]);
});
