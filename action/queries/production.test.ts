import { describe, expect, test } from "vitest";
import { aJob, aRepository, aSnapshot, aWorkflow } from "../checks/examples/a-snapshot.ts";
import { isProduction, productionUses } from "./production.ts";

describe("what a production environment is", () => {
  test.each([
    ["production", true],
    ["Production", true],
    ["PROD", true],
    ["prod-eu", true],
    ["eu_prod", true],
    ["prod2", true],
    ["prodEU", true],
    ["aws/production/tokyo", true],
    ["preprod", false],
    ["pre-production", false],
    ["non-prod", false],
    ["not_production", false],
    ["product-docs", false],
    ["reproduction", false],
    ["staging", false],
    ["live", false],
    ["", false],
  ])("%j outside financial systems: %s", (name, expected) => {
    expect(isProduction(name, false)).toBe(expected);
  });

  test.each([
    ["production", true],
    ["live", true],
    ["本番", true],
    ["staging-of-taste", false],
    ["staging", false],
    ["Test", false],
    ["qa2", false],
    ["pre-prod", false],
    ["latest", true],
  ])("%j in a financial system: %s", (name, expected) => {
    expect(isProduction(name, true)).toBe(expected);
  });
});

describe("jobs that take a secret to production", () => {
  const usesIn = (repository: ReturnType<typeof aRepository>) =>
    productionUses("X", repository, aSnapshot({ repositories: [repository] }), false);
  const uses = (...workflows: ReturnType<typeof aWorkflow>[]) => usesIn(aRepository({ workflows }))?.uses;

  test("are unknown while the workflow files are unread", () => {
    expect(usesIn(aRepository({ workflows: null }))).toBeNull();
  });

  test("are none without a production environment or without the secret", () => {
    expect(uses(aWorkflow(["X"]), aWorkflow(["X"], "staging"), aWorkflow(["Y"], "production"))).toEqual([]);
  });

  test("come with those first that name the secret, then by path", () => {
    const jobs = [aJob({ environment: "production", any_secret: true })];
    const any = aWorkflow([], "production", { path: "a.yml", any_secret: true, jobs });
    const second = aWorkflow(["X"], "production", { path: "c.yml" });
    const first = aWorkflow(["X"], "production", { path: "b.yml" });
    expect(uses(any, second, first)?.map(({ workflow, named }) => [workflow.path, named])).toEqual([
      ["b.yml", true],
      ["c.yml", true],
      ["a.yml", false],
    ]);
  });
});
