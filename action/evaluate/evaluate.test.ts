import { describe, expect, test } from "vitest";
import { factOf } from "../../model/reasons/print.ts";
import { checks } from "../checks/index.ts";
import { defineCheck } from "../checks/check.ts";
import { twoFactorIsRequired } from "../checks/two-factor-is-required.ts";
import { aGovernance, aStatement, aSystem } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import {
  aKey,
  anEnvironment,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  aWorkflow,
} from "../checks/examples/a-snapshot.ts";
import { refuse, withhold } from "../checks/examples/a-refusal.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";
import type { Evaluated } from "./evaluated.ts";
import type { Snapshot } from "../../model/snapshot.ts";

const run = (snapshot: Snapshot, changes: Partial<Evaluation> = {}) =>
  evaluate({
    checks,
    snapshot,
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-01-31",
    ...changes,
  });
const of = (found: readonly Evaluated[], uid: string) => found.find((one) => one.uid === uid);
const isOrganization = ({ uid }: Evaluated) => uid.startsWith("github:organization:");
const outcomes = (found: readonly Evaluated[], uid: string) =>
  Object.fromEntries((of(found, uid)?.assessments ?? []).map(({ check, outcome }) => [check, outcome]));
const assessment = (found: readonly Evaluated[], uid: string, check: string) =>
  of(found, uid)?.assessments.find((one) => one.check === check);

/** Thirty-one repositories, each with a key and a secret its one workflow names. */
const services = Array.from({ length: 31 }, (_none, at) => ({ id: 100 + at, name: `service-${at}` }));
const many = aSnapshot({
  repositories: services.map((service) => aRepository({ workflows: [aWorkflow(["TOKEN"])] }, service)),
  identities: services.flatMap((service) => [
    aKey({}, { id: service.id, repository: service }),
    aSecret("TOKEN", {}, service),
  ]),
});

describe("a gap", () => {
  test("in one repository's secrets is unknown for its subjects and leaves the other thirty as they were", () => {
    const before = run(many);
    const scope = { of: "repository", repository: 104 } as const;
    const after = run(refuse(many, { source: "repository-secrets", scope }));
    // What is asked about all credentials at once is no question about one of the thirty.
    const changed = after.filter(
      (one) => !isOrganization(one) && JSON.stringify(one) !== JSON.stringify(of(before, one.uid)),
    );
    expect(changed.map(({ uid }) => uid)).toEqual([
      "github:actions-secret:repo-104:TOKEN",
      "github:repository:104",
    ]);
    expect(outcomes(after, "github:actions-secret:repo-104:TOKEN")).toMatchObject({
      "credential-is-rotated": "unknown",
      "identity-has-two-owners": "unknown",
      "secret-is-referenced": "unknown",
    });
    const unseen = assessment(after, "github:repository:104", "referenced-secret-exists");
    expect(unseen).toMatchObject({
      check: "referenced-secret-exists",
      controls: ["ROT-03"],
      outcome: "unknown",
      reason: "not-read",
      with: { source: "repository-secrets", unit: "service-4", others: 0 },
      since: null,
    });
    expect(unseen && factOf(unseen)).toEqual({
      en: "Actions secrets of the repository «service-4» could not be read: GitHub refused the question (403). Grant the App «repository-secrets: read».",
      ja: "リポジトリ«service-4»のActionsシークレットを読み取れなかった。GitHubが問合せを拒否した(403)。必要な措置:Appに権限«repository-secrets: read»を付与する。",
    });
    expect(
      assessment(after, "github:repository:104", "archived-repository-has-no-live-credential"),
    ).toMatchObject({
      outcome: "not-applicable",
    });
  });

  test("in the list of repositories leaves the subjects of those that were listed as they were", () => {
    const before = run(many);
    const after = run(refuse(many, { source: "repositories", scope: { of: "organization" } }));
    const listed = before.filter((one) => !isOrganization(one)).map(({ uid }) => uid);
    expect(listed.map((uid) => outcomes(after, uid))).toEqual(listed.map((uid) => outcomes(before, uid)));
  });

  test("in what an organisation's secret reaches is unknown for that secret, but for what others show", () => {
    const wide = anOwnSecret("SHARED", { visibility: "all" });
    const snapshot = aSnapshot({ repositories: many.repositories, identities: [wide] });
    const after = run(
      refuse(snapshot, { source: "workflow-files", scope: { of: "repository", repository: 130 } }),
    );
    expect(outcomes(after, wide.uid)).toMatchObject({
      "secret-is-referenced": "unknown",
      // Thirty other repositories were read to their end and do not use it.
      "secret-reaches-only-repositories-that-use-it": "fail",
      "production-secret-is-environment-bound": "unknown",
      "identity-has-two-owners": "fail",
      "credential-is-rotated": "pass",
    });
  });

  test("in the members is unknown for the creator and the owners, and for nothing else", () => {
    const snapshot = aSnapshot({ identities: [aKey(), aSecret()] });
    const before = run(snapshot);
    const after = run(refuse(snapshot, { source: "members", scope: { of: "organization" } }));
    const changed = after.flatMap(({ uid, assessments }) =>
      assessments.filter(({ check, outcome }) => assessment(before, uid, check)?.outcome !== outcome),
    );
    expect(changed.map(({ check, outcome }) => [check, outcome])).toEqual([
      ["identity-has-two-owners", "unknown"],
      ["owners-are-replaced-in-time", "unknown"],
      ["creator-is-still-a-member", "unknown"],
      ["identity-has-two-owners", "unknown"],
      ["owners-are-replaced-in-time", "unknown"],
    ]);
  });

  test("in several units is told by the first and the number of the others", () => {
    const snapshot = [services[3], services[4], services[5]].reduce(
      (left, service) =>
        refuse(left, { source: "workflow-files", scope: { of: "repository", repository: service?.id ?? 0 } }),
      aSnapshot({
        repositories: many.repositories,
        identities: [anOwnSecret("X", { visibility: "all" })],
      }),
    );
    const unseen = assessment(run(snapshot), "github:actions-secret:org-1:X", "secret-is-referenced");
    expect(unseen && factOf(unseen)).toEqual({
      en: "Workflow files of the repository «service-3» (and 2 more units) could not be read: GitHub refused the question (403). Grant the App «workflow-files: read».",
      ja: "リポジトリ«service-3»のワークフローファイル他2件を読み取れなかった。GitHubが問合せを拒否した(403)。必要な措置:Appに権限«workflow-files: read»を付与する。",
    });
  });

  test("is also a unit that nobody asked", () => {
    const snapshot = aSnapshot({ identities: [aKey()] });
    const units = snapshot.units.filter(({ source }) => source !== "organization-settings");
    const found = run({ ...snapshot, units });
    const unseen = assessment(found, aKey().uid, "deploy-keys-follow-policy");
    expect(unseen).toMatchObject({ outcome: "unknown", reason: "not-read" });
    expect(unseen && factOf(unseen).en).toBe(
      "Settings of the organisation «acme» could not be read: the scan did not ask. Run the scan again; every source is asked then.",
    );
  });
});

describe("what the ledger holds and the scan did not see", () => {
  const key = aKey();
  const secret = anEnvironmentSecret();
  const repository = aRepository({ environments: [anEnvironment()] });
  const whole = aSnapshot({ repositories: [repository], identities: [key, secret, aToken()] });
  const ledger = aLedger(whole);
  const without = (snapshot: Snapshot, ...uids: string[]): Snapshot => ({
    ...snapshot,
    identities: snapshot.identities.filter(({ uid }) => !uids.includes(uid)),
  });
  const inRepository = { of: "repository", repository: 7 } as const;
  /** What cannot apply to each of them, whatever became of it. */
  const EXEMPT: Record<string, string[]> = {
    [key.uid]: [
      "deploy-key-cannot-bypass-the-rules",
      "evidence-writer-does-not-review",
      "identity-cannot-initiate-and-approve",
      "identity-cannot-initiate-and-release",
      "identity-serves-one-function",
      "owner-does-not-combine-duties",
    ],
    [secret.uid]: [
      "identity-serves-one-function",
      "owner-does-not-combine-duties",
      "secret-reaches-only-repositories-that-use-it",
      "secret-serves-one-entity",
    ],
    [aToken().uid]: ["identity-serves-one-function"],
  };

  test.each([
    ["its own unit was refused", "deploy-keys", inRepository, key.uid],
    [
      "its environment's secrets were refused",
      "environment-secrets",
      { of: "environment", repository: 7, environment: 70 },
      secret.uid,
    ],
    ["the environments were refused", "environments", inRepository, secret.uid],
    ["the tokens were refused", "fine-grained-tokens", { of: "organization" }, aToken().uid],
    ["the repositories were refused", "repositories", { of: "organization" }, key.uid],
  ] as const)("is unknown in every check that can apply to it when %s", (_when, source, scope, uid) => {
    const never = ([, outcome]: [string, string]) => outcome === "not-applicable";
    const exempt = EXEMPT[uid];
    const answers = Object.entries(outcomes(run(withhold(whole, { source, scope }), { ledger }), uid));
    expect(answers.filter(never).map(([check]) => check)).toEqual(exempt);
    const open = answers.filter((one) => !never(one)).map(([, outcome]) => outcome);
    expect(open.length).toBeGreaterThan(4);
    expect(new Set(open)).toEqual(new Set(["unknown"]));
  });

  test("keeps its ownership as stated", () => {
    const snapshot = refuse(without(whole, key.uid), { source: "deploy-keys", scope: inRepository });
    const found = run(snapshot, { ledger, governance: aGovernance({ statements: [aStatement()] }) });
    expect(of(found, key.uid)?.ownership).toMatchObject({ business_owner: "hana" });
  });

  test("is not evaluated when everything that would show it was read", () => {
    const found = run(without(whole, key.uid, secret.uid, aToken().uid), { ledger });
    expect(found.map(({ uid }) => uid)).toEqual(["github:organization:1", "github:repository:7"]);
  });

  test("is unknown when its repository is not listed and nobody can say where it went", () => {
    const found = run(aSnapshot({ repositories: [] }), { ledger });
    expect(assessment(found, key.uid, "credential-is-rotated")).toMatchObject({
      outcome: "unknown",
      reason: "not-seen",
    });
  });

  test("is not evaluated once retired", () => {
    const snapshot = refuse(without(whole, key.uid), { source: "deploy-keys", scope: inRepository });
    expect(of(run(snapshot, { ledger: aLedger(whole, "retired") }), key.uid)).toBeUndefined();
  });

  test("is unknown for a repository that the listing left out, and gone when the listing was whole", () => {
    const empty = aSnapshot({ repositories: [] });
    const refused = refuse(empty, { source: "repositories", scope: { of: "organization" } });
    const answers = Object.values(outcomes(run(refused, { ledger }), "github:repository:7"));
    expect(answers.length).toBeGreaterThan(1);
    expect(new Set(answers)).toEqual(new Set(["unknown"]));
    expect(of(run(empty, { ledger }), "github:repository:7")).toBeUndefined();
  });
});

describe("the list", () => {
  test("is sorted by uid and check, whatever the order of what it was made from", () => {
    const identities = [aKey(), aToken(), aSecret(), anOwnSecret()];
    const snapshot = aSnapshot({ identities });
    const found = run(snapshot);
    const reversed = {
      ...snapshot,
      identities: identities.toReversed(),
      units: snapshot.units.toReversed(),
      members: snapshot.members?.toReversed() ?? null,
    };
    expect(run(reversed, { checks: checks.toReversed() })).toEqual(found);
    const uids = found.map(({ uid }) => uid);
    expect(uids).toEqual(uids.toSorted());
    for (const { assessments } of found) {
      const ids = assessments.map(({ check }) => check);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test("carries what a statement says, and names a contest", () => {
    const statements = [
      aStatement({ systems: ["general-ledger"] }),
      aStatement({ selector: { kind: "actions-secret" } }, "controls/identities/a.md"),
      aStatement({ selector: { name: "NPM_TOKEN" } }, "controls/identities/b.md"),
    ];
    const governance = aGovernance({ statements, systems: [aSystem({ repositories: [] })] });
    const found = run(aSnapshot({ identities: [aKey(), aSecret()] }), { governance });
    expect(of(found, aKey().uid)?.ownership).toEqual({
      statement: "controls/identities/keys.md",
      business_owner: "hana",
      technical_steward: "dana",
      systems: ["general-ledger"],
      entities: ["acme-jp", "acme-us"],
    });
    expect(of(found, aSecret().uid)?.ownership).toBeNull();
    expect(assessment(found, aSecret().uid, "identity-has-two-owners")?.with).toEqual({
      statements: { names: ["controls/identities/a.md", "controls/identities/b.md"], more: 0 },
    });
  });
});

test("a check that throws is our mistake: the error names the check and the subject", () => {
  const broken = defineCheck({
    words: { ...twoFactorIsRequired.words, id: "world-is-flat", reasons: {} },
    ...{ controls: [], needs: [], parameters: [] },
    appliesTo: "deploy-key",
    assess: () => {
      throw new RangeError("off the edge");
    },
  });
  expect(() => run(aSnapshot({ identities: [aKey()] }), { checks: [broken] })).toThrow(
    expect.objectContaining({
      message: "The check world-is-flat failed on github:deploy-key:48213.",
      cause: new RangeError("off the edge"),
    }),
  );
});
