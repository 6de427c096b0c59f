import { describe, expect, test } from "vitest";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aLedger } from "./examples/a-ledger.ts";
import { refuse } from "./examples/a-refusal.ts";
import {
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  LEDGER,
} from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { aFurtherSecret } from "./examples/stored.ts";
import { secretIsNotACopy as check } from "./secret-is-not-a-copy.ts";

const SITE = { id: 8, name: "site" };
const at = (updated_at: string) => ({ updated_at });
const secret = aSecret("NPM_TOKEN", at("2026-01-10T10:00:00Z"));
const repositories = [aRepository(), aRepository({}, SITE)];
const world = (...others: ObservedIdentity[]) => aSnapshot({ repositories, identities: [secret, ...others] });
const askedIn = (snapshot: Snapshot) =>
  inWords(check, check.assess(snapshot.organization, aContext({ snapshot })));
const asked = (...others: ObservedIdentity[]) => askedIn(world(...others));
/** What a scan concludes, gaps and all. */
const concluded = (snapshot: Snapshot) => {
  const given = { checks: [check], snapshot, governance: aGovernance(), ledger: aLedger() };
  return evaluate({ ...given, today: "2026-01-31" }).flatMap(({ uid, assessments }) =>
    assessments.map(({ outcome, reason }) => [uid, outcome, reason]),
  );
};

const copied = (which: string) => ({
  outcome: "fail",
  restsOn: { sources: [], repositories: [] },
  sentence: `Secrets of one name were stored in several places within 10 minutes of one another, and are probably copies; GitHub shows no value: ${which}.`,
});
const inBoth = copied("«NPM_TOKEN» (Actions secrets) in «ledger-export» and «site»");
const apart = {
  outcome: "pass",
  sentence: "No two secrets of one name were stored in different places within 10 minutes of each other.",
};

describe("a secret of the same name", () => {
  test.each([
    ["at the same time", "2026-01-10T10:00:00Z", inBoth],
    ["at the limit after", "2026-01-10T10:10:00Z", inBoth],
    [
      "at the limit before",
      "2026-01-10T09:50:00Z",
      copied("«NPM_TOKEN» (Actions secrets) in «site» and «ledger-export»"),
    ],
    ["a second beyond the limit before", "2026-01-10T09:49:59Z", apart],
    ["a second beyond the limit after", "2026-01-10T10:10:01Z", apart],
    ["on another day", "2025-01-10T10:00:00Z", apart],
  ])("stored %s in another repository", (_, time, answer) => {
    expect(asked(aSecret("NPM_TOKEN", at(time), SITE))).toEqual(answer);
  });

  test.each([
    ["in other letters", aSecret("npm_token", at("2026-01-10T10:00:00Z"), SITE), inBoth],
    [
      "of the organisation",
      anOwnSecret("NPM_TOKEN", at("2026-01-10T10:01:00Z")),
      copied("«NPM_TOKEN» (Actions secrets) in «ledger-export» and the organisation"),
    ],
    [
      "of another store",
      aFurtherSecret("dependabot-secret", "NPM_TOKEN", at("2026-01-10T10:00:00Z"), SITE),
      apart,
    ],
    [
      "of an environment of its own repository",
      {
        ...anEnvironmentSecret("NPM_TOKEN", { id: 70, name: "production" }, LEDGER),
        facts: {
          ...secret.facts,
          level: "environment" as const,
          environment: "production",
          environment_id: 70,
        },
      },
      apart,
    ],
    ["but not the same", aSecret("NPM_TOKEN_2", at("2026-01-10T10:00:00Z"), SITE), apart],
  ])("%s", (_, other, answer) => {
    expect(asked(other)).toEqual(answer);
  });

  test("stored one after the other is one group, however long that took in all", () => {
    const third = { id: 9, name: "tools" };
    const others = [
      aSecret("NPM_TOKEN", at("2026-01-10T10:09:00Z"), SITE),
      aSecret("NPM_TOKEN", at("2026-01-10T10:18:00Z"), third),
    ];
    expect(asked(...others)).toEqual(
      copied("«NPM_TOKEN» (Actions secrets) in «ledger-export», «site» and «tools»"),
    );
  });
});

test.each([
  [4, "«r1», «r2», «r3» and «r4»"],
  [5, "«r1», «r2», «r3» and 2 more"],
])("%i places are named as far as a sentence goes, in whatever order they were read", (many, shown) => {
  const owners = Array.from({ length: many }, (_none, index) => ({
    id: 101 + index,
    name: `r${String(index + 1)}`,
  }));
  const identities = owners.map((owner) => aSecret("NPM_TOKEN", at("2026-01-10T10:00:00Z"), owner));
  const snapshot = aSnapshot({ repositories: owners.map((owner) => aRepository({}, owner)), identities });
  expect(askedIn(snapshot)).toEqual(copied(`«NPM_TOKEN» (Actions secrets) in ${shown}`));
  const reversed = { ...snapshot, identities: identities.toReversed() };
  expect(askedIn(reversed)).toEqual(askedIn(snapshot));
});

test("of many names the record holds the first, and the sentence counts all", () => {
  const names = Array.from({ length: 30 }, (_none, index) => `KEY_${String(index + 10)}`);
  const identities = names.flatMap((name) => [aSecret(name), aSecret(name, {}, SITE)]);
  const snapshot = aSnapshot({ repositories, identities });
  const { reason, with: data } = check.assess(snapshot.organization, aContext({ snapshot }));
  expect([reason, data]).toMatchObject(["probable-copies", { more: 5 }]);
  expect(askedIn(snapshot).sentence).toMatch(/«KEY_10» .*; «KEY_11» .*; «KEY_12» [^;]*; and 27 more\.$/);
});

describe("while a list of some store was not read", () => {
  const scope = { of: "repository", repository: SITE.id } as const;
  const organization = `github:organization:${String(world().organization.id)}`;

  test.each(["repository-secrets", "repository-dependabot-secrets", "environments"] as const)(
    "nobody knows, and that is said once (%s)",
    (source) => {
      expect(concluded(world())).toEqual([[organization, "pass", "none-at-the-same-time"]]);
      const snapshot = refuse(world(), { source, scope });
      expect(concluded(snapshot)).toEqual([[organization, "unknown", "not-read"]]);
    },
  );

  test("nobody knows either while the repositories are not all known, or nothing was asked", () => {
    const unlisted = refuse(world(), { source: "repositories", scope: { of: "organization" } });
    expect(concluded(unlisted)).toEqual([[organization, "unknown", "not-read"]]);
    expect(concluded({ ...world(), units: [] })[0]?.[1]).toBe("unknown");
  });

  test("copies that were seen are probable copies all the same", () => {
    const copy = aSecret("NPM_TOKEN", at("2026-01-10T10:00:00Z"), SITE);
    const snapshot = refuse(world(copy), { source: "organization-secrets", scope: { of: "organization" } });
    expect(concluded(snapshot)).toEqual([[organization, "fail", "probable-copies"]]);
  });

  test("what lists no secret takes nothing from it", () => {
    const snapshot = refuse(world(), { source: "deploy-keys", scope });
    expect(concluded(snapshot)).toEqual([[organization, "pass", "none-at-the-same-time"]]);
  });
});
