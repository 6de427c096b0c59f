import { expect, test } from "vitest";
import type { SourceAccount } from "../../model/scan.ts";
import { noUnits } from "../../model/scan.ts";
import type { Gap } from "../../model/unit.ts";
import { limitationsOf } from "./limitations.ts";

const gap = (changes: Partial<Gap>): Gap => ({
  unit: "payroll",
  scope: { of: "repository", repository: 1 },
  state: "denied",
  reason: "GitHub refused the question (403).",
  cure: "Grant the App «secrets: read».",
  ...changes,
});
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
});
const organization = { of: "organization" } as const;

test.each<[SourceAccount["source"], Gap, string]>([
  [
    "repository-secrets",
    gap({}),
    "Actions secrets of the repository «payroll» could not be read: GitHub refused the question (403). Grant the App «secrets: read».",
  ],
  [
    "repositories",
    gap({ state: "vanished", reason: "The repository no longer exists (404).", cure: null }),
    "The repository «payroll» could not be read: the repository no longer exists (404).",
  ],
  [
    "environment-secrets",
    gap({ state: "not-attempted", reason: "The scan did not ask", cure: null }),
    "Actions secrets of the environments of the repository «payroll» could not be read: the scan did not ask.",
  ],
  [
    "environment-secrets",
    gap({ unit: "payroll/live", scope: { of: "environment", repository: 1, environment: 2 }, cure: null }),
    "Actions secrets of the environment «payroll/live» could not be read: GitHub refused the question (403).",
  ],
  [
    "organization-actions",
    gap({ unit: "acme: workflow token", scope: organization, cure: null }),
    "Actions settings of the organisation «acme» (workflow token) could not be read: GitHub refused the question (403).",
  ],
  [
    "repositories",
    gap({ unit: "acme", scope: organization, state: "partial", reason: "It was cut off", cure: null }),
    "Repositories of the organisation «acme» could not be read to the end: it was cut off.",
  ],
  [
    "organization-secrets",
    gap({ unit: "secret NPM", scope: { of: "secret", secret: "NPM" }, cure: null }),
    "Repositories that the secret «NPM» reaches could not be read: GitHub refused the question (403).",
  ],
  [
    "fine-grained-tokens",
    gap({ unit: "token 7 of olga", scope: { of: "token", token: 7 }, cure: null }),
    "Repositories that «token 7 of olga» reaches could not be read: GitHub refused the question (403).",
  ],
])("a gap of %s in words", (source, one, words) => {
  expect(limitationsOf([account(source, [one])])).toEqual([words]);
});

test("what was not attempted for one reason is said once of each source", () => {
  const waiting = (unit: string, repository: number) =>
    gap({
      unit,
      scope: { of: "repository", repository },
      state: "not-attempted",
      reason: "The limit stood.",
      cure: "Run again.",
    });
  const gaps = [waiting("a", 1), gap({ unit: "b" }), waiting("c", 3), waiting("d", 4)];
  expect(
    limitationsOf([account("deploy-keys", gaps), account("repository-secrets", [waiting("a", 1)])]),
  ).toEqual([
    "Deploy keys of the repository «a» (and 2 more units) could not be read: the limit stood. Run again.",
    "Deploy keys of the repository «b» could not be read: GitHub refused the question (403). Grant the App «secrets: read».",
    "Actions secrets of the repository «a» could not be read: the limit stood. Run again.",
  ]);
});
