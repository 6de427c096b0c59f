import { describe, expect, test } from "vitest";
import { validate, parse } from "graphql";
import { githubSchema } from "../../demo/github/graphql/schema.ts";
import {
  addApp,
  addClassicProtection,
  addCredential,
  addRepository,
  addRuleset,
  addTeam,
  classicReviews,
  nobody,
  pullRequestRule,
  type BypassActor,
  type PermissionLevel,
  type Repository,
} from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { RULE_FIELDS } from "./branch-rules-query.ts";
import { branchRules } from "./branch-rules.ts";

const files = { "README.md": "#\n" };
const keys: BypassActor = { actor_id: null, actor_type: "DeployKey", bypass_mode: "always", name: "" };

function aLedger({ world, acme }: Stage): Repository {
  return addRepository(world, { name: "ledger", owner: acme, files });
}

function furnish(stage: Stage): void {
  const repository = aLedger(stage);
  addClassicProtection(stage.world, repository);
  addRuleset(stage.world, { of: "Repository", repository }, { name: "main", id: 35001 });
}

/** The same where GraphQL answers nothing, so that each repository is asked for by itself. */
function furnishAlone(stage: Stage): void {
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
}

const unit = "ledger";
const source = branchRules;
describeRefusedUnit({ source, path: /branches\/main\/protection/, unit, furnish: furnishAlone });
describeRefusedUnit({ source, path: /rules\/branches\/main/, unit, furnish: furnishAlone });
describeRefusedUnit({ source, path: /rulesets\/35001/, unit, furnish: furnishAlone });

/** What a person may do who may change every ruleset; the App's token that reads is never given as much. */
const CHANGING = { ...READING, administration: "write", organization_administration: "write" } as const;

/** What is read as the App; as dana where permissions of her token are given. */
async function rulesIn(stage: Stage, permissions: Readonly<Record<string, PermissionLevel>> | null = null) {
  const token = `token-${stage.world.credentials.length}`;
  const { world, dana: actor } = stage;
  if (permissions !== null) addCredential(world, { token, kind: "fine-grained", actor, permissions });
  const { snapshot } =
    permissions === null
      ? (await gather(stage, branchRules)).collected
      : await stage.collect({ auth: { kind: "token", token } });
  const units = snapshot.units.filter((unit) => unit.source === "branch-rules");
  const [repository] = snapshot.repositories;
  return { units, rules: repository?.facts.branch_rules, sets: repository?.facts.branch_rules?.sets ?? [] };
}

const asked = ({ github }: Stage, path: RegExp) => github.requests.filter((one) => path.test(one.path));

test("the query is one that GitHub's schema accepts", () => {
  const query = `query { organization(login: "a") { repositories(first: 1) { nodes { ${RULE_FIELDS} } } } }`;
  expect(validate(githubSchema(), parse(query))).toEqual([]);
});

describe("who may bypass a ruleset", () => {
  test.each([
    ["is not known to the App, although nobody may", null, [], null],
    ["is not known to whoever may only read, although nobody may", READING, [], null],
    ["is not known to whoever may only read, whoever may", READING, [keys], null],
    ["is nobody where that is shown to whoever may change it", CHANGING, [], []],
    [
      "is each deploy key, shown to whoever may change it",
      CHANGING,
      [keys],
      [{ type: "every-deploy-key", id: null, name: null, mode: "always" }],
    ],
  ] as const)("%s", async (_, permissions, bypass, expected) => {
    const stage = await setStage();
    const repository = aLedger(stage);
    addRuleset(stage.world, { of: "Repository", repository }, { name: "main", bypass: [...bypass] });
    const { sets } = await rulesIn(stage, permissions);
    expect(sets).toMatchObject([{ from: "repository", bypass: expected }]);
  });

  test("is a user and a mode that GraphQL has no word for: somebody, unnamed, and never nobody", async () => {
    const stage = await setStage();
    const repository = aLedger(stage);
    const bypass: BypassActor[] = [
      { actor_id: 101, actor_type: "User", bypass_mode: "exempt", name: "dana" },
      { actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request", name: "admin" },
      { actor_id: null, actor_type: "OrganizationAdmin", bypass_mode: "always", name: "" },
    ];
    addRuleset(stage.world, { of: "Repository", repository }, { name: "main", bypass });
    const actors = [
      { type: "organization-admins", id: null, name: null, mode: "always" },
      { type: "repository-role", id: 5, name: "admin", mode: "pull-request" },
      { type: "unnamed", id: null, name: null, mode: null },
    ];
    expect((await rulesIn(stage, CHANGING)).sets[0]?.bypass).toEqual(actors);
    stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
    expect((await rulesIn(stage, CHANGING)).sets[0]?.bypass).toEqual([
      ...actors.slice(0, 2),
      { type: "user", id: 101, name: null, mode: "exempt" },
    ]);
  });

  test("of an organisation's ruleset is not known to whoever administers repositories alone", async () => {
    const stage = await setStage();
    aLedger(stage);
    addRuleset(stage.world, { of: "Organization", organization: stage.acme }, { name: "all" });
    const { sets } = await rulesIn(stage, { ...READING, administration: "write" });
    expect(sets).toMatchObject([{ from: "organization", name: "all", bypass: null }]);
  });
});

describe("a branch without classic protection", () => {
  test.each([
    ["is one to an App that may see it, in the page of many", () => undefined, 0],
    [
      "is one by itself, where the branch says that it has none",
      ({ github }: Stage) => github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } }),
      1,
    ],
  ] as const)("%s", async (_, spoil, requests) => {
    const stage = await setStage();
    aLedger(stage);
    spoil(stage);
    const { units, rules } = await rulesIn(stage);
    expect(units).toMatchObject([{ state: "complete", items: 0 }]);
    expect(rules).toEqual({ branch: "main", sets: [] });
    expect(asked(stage, /branches\/main\/protection/)).toHaveLength(requests);
  });

  test("is not believed where GitHub shows what a protection asks of whoever pushes", async () => {
    const stage = await setStage();
    aLedger(stage);
    const rules = { pageInfo: { hasNextPage: false }, nodes: [] };
    const defaultBranchRef = {
      name: "main",
      rules,
      refUpdateRule: { pattern: "main" },
      branchProtectionRule: null,
    };
    const node = {
      databaseId: 5001,
      isEmpty: false,
      viewerCanAdminister: true,
      rulesets: null,
      defaultBranchRef,
    };
    const repositories = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [node] };
    const body = { data: { organization: { viewerCanAdminister: true, repositories } } };
    stage.github.faults.add({ kind: "status", code: 200, body, nth: 2, match: { path: /graphql/ } });
    await rulesIn(stage);
    expect(asked(stage, /branches\/main\/protection/)).toHaveLength(1);
  });

  test("is not known to a person who does not administer the repository", async () => {
    const stage = await setStage();
    aLedger(stage);
    for (const member of stage.acme.members) member.role = "member";
    const { units, rules } = await rulesIn(stage, READING);
    expect(units).toMatchObject([{ state: "denied" }]);
    expect(rules).toBeNull();
  });
});

test("without the permission every repository is a gap", async () => {
  const { administration: _without, ...permissions } = READING;
  const stage = await setStage(permissions);
  furnish(stage);
  const { units, rules } = await rulesIn(stage);
  expect(units).toMatchObject([{ name: "ledger", state: "denied" }]);
  expect(rules).toBeNull();
  expect(asked(stage, /rules\/branches/)).toEqual([]);
});

test("rulesets that are only evaluated or disabled, or for tags or other branches, demand nothing", async () => {
  const stage = await setStage();
  const repository = aLedger(stage);
  const of = { of: "Repository", repository } as const;
  addRuleset(stage.world, of, { name: "tried", enforcement: "evaluate" });
  addRuleset(stage.world, of, { name: "off", enforcement: "disabled" });
  addRuleset(stage.world, of, { name: "tags", target: "tag" });
  addRuleset(stage.world, of, { name: "release", branches: ["release"] });
  addRuleset(
    stage.world,
    { of: "Organization", organization: stage.acme },
    { name: "others", repositories: [1] },
  );
  expect((await rulesIn(stage)).sets).toEqual([]);
});

test("on the free plan a private repository has no rules, and is not asked; a public one is", async () => {
  const stage = await setStage();
  stage.acme.plan.name = "free";
  furnish(stage);
  expect((await rulesIn(stage)).sets).toEqual([]);
  for (const repository of stage.world.repositories) repository.visibility = "public";
  expect((await rulesIn(stage)).sets).toHaveLength(2);
});

test("a repository without a commit has no branch", async () => {
  const stage = await setStage();
  addRepository(stage.world, { name: "void", owner: stage.acme });
  expect((await rulesIn(stage)).rules).toEqual({ branch: null, sets: [] });
});

test("rulesets and classic protection are one fact, alike by either interface", async () => {
  const stage = await setStage();
  const repository = aLedger(stage);
  const team = addTeam(stage.world, stage.acme, { slug: "release" });
  const app = addApp(stage.world, { slug: "bot", owner: stage.acme, publicKey: "", permissions: {} });
  addClassicProtection(stage.world, repository, {
    enforce_admins: false,
    reviews: classicReviews({ required_approving_review_count: 2, bypass: { ...nobody(), teams: [team] } }),
    checks: [
      { context: "test", app: null },
      { context: "build", app },
    ],
  });
  const rules = [
    pullRequestRule({ require_code_owner_review: true, require_last_push_approval: true }),
    { type: "required_linear_history" as const },
    { type: "required_signatures" as const },
  ];
  const of = { of: "Organization", organization: stage.acme } as const;
  addRuleset(stage.world, of, { name: "baseline", rules });
  addRuleset(stage.world, of, { name: "shape", rules: [{ type: "required_linear_history" }] });
  const admins = [
    { type: "every-deploy-key", id: null, name: null, mode: "always" },
    { type: "repository-role", id: 5, name: "admin", mode: "always" },
  ];
  const sets = [
    {
      from: "branch-protection",
      demands: ["approval", "pull-request", "stale-dismissed"],
      approvals: 2,
      checks: [],
      bypass: [...admins, { type: "team", id: 301, name: "release", mode: "always" }],
    },
    {
      from: "branch-protection",
      demands: ["force-push-denied", "deletion-denied", "status-checks"],
      approvals: 0,
      checks: [
        { name: "build", app: app.id },
        { name: "test", app: null },
      ],
      bypass: admins,
    },
    {
      from: "organization",
      name: "baseline",
      demands: [
        "approval",
        "code-owner",
        "last-push-approval",
        "pull-request",
        "signatures",
        "stale-dismissed",
      ],
      approvals: 1,
      checks: [],
      bypass: [],
    },
  ];
  const byPages = await rulesIn(stage, CHANGING);
  expect(byPages.units).toMatchObject([{ state: "complete", items: 3 }]);
  expect(byPages.sets).toMatchObject(sets);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
  expect((await rulesIn(stage, CHANGING)).sets).toMatchObject(sets);
});

test("25 repositories take one request, and a page that is too much is halved", async () => {
  const stage = await setStage();
  for (let at = 0; at < 30; at += 1) addRepository(stage.world, { name: `r${at}`, owner: stage.acme, files });
  await rulesIn(stage);
  expect(asked(stage, /graphql/)).toHaveLength(1 + 2);
  expect(asked(stage, /protection|rules/)).toEqual([]);
  stage.github.requests.length = 0;
  stage.github.faults.add({ kind: "html", code: 502, match: { path: /graphql/ }, from: 2 });
  const { units } = await rulesIn(stage);
  expect(units.every(({ state }) => state === "complete")).toBe(true);
});
