import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ObservedIdentity, ObservedRepository, Snapshot } from "../model/snapshot.ts";
import type { Unit } from "../model/unit.ts";
import { isValidOn } from "../model/exception.ts";
import type { Governance } from "../model/governance.ts";
import type { Selector } from "../model/ownership.ts";
import { aGovernance, aStatement, aSystem } from "./checks/examples/a-context.ts";
import { anException } from "./checks/examples/a-register.ts";
import { aLedger } from "./checks/examples/a-ledger.ts";
import { refuse, withhold } from "./checks/examples/a-refusal.ts";
import {
  aKey,
  anEnvironment,
  anEnvironmentSecret,
  anOrganization,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
} from "./checks/examples/a-snapshot.ts";
import { checks } from "./checks/index.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluated } from "./evaluated.ts";

const instant = fc.constantFrom("2024-06-01T00:00:00Z", "2025-09-15T00:00:00Z", "2026-01-20T00:00:00Z");
const name = fc.constantFrom("A", "B", "C");
const environment = fc.constantFrom("production", "staging");

const workflow = fc.record({
  path: fc.constantFrom("a.yml", "b.yml"),
  secrets: fc.uniqueArray(name),
  any_secret: fc.boolean(),
  environments: fc.constant<string[]>([]),
  jobs: fc.array(
    fc.record({
      job: fc.constantFrom("build", "deploy"),
      environment: fc.option(environment),
      secrets: fc.uniqueArray(name),
    }),
    { maxLength: 2 },
  ),
});

const repository = (id: number): fc.Arbitrary<ObservedRepository> =>
  fc
    .record({
      visibility: fc.constantFrom("public" as const, "private" as const),
      archived: fc.boolean(),
      guarded: fc.boolean(),
      environments: fc.uniqueArray(environment),
      workflows: fc.array(workflow, { maxLength: 2 }),
      named: fc.constantFrom("ledger", "tools"),
    })
    .map(({ guarded, environments, named, ...facts }) =>
      aRepository(
        {
          ...facts,
          environments: environments.map((one) =>
            anEnvironment({
              id: id * 10 + one.length,
              name: one,
              reviewers: guarded ? ["user:hana"] : [],
            }),
          ),
        },
        { id, name: `${named}-${id}` },
      ),
    );

const identitiesOf = ({ id, name: at, facts }: ObservedRepository): fc.Arbitrary<ObservedIdentity[]> => {
  const place = { id, name: at };
  const key = fc.record({
    created_at: instant,
    last_used: fc.option(instant),
    read_only: fc.boolean(),
    enabled: fc.option(fc.boolean()),
    added_by: fc.constantFrom("dana", "leon", null),
  });
  return fc
    .record({
      keys: fc.array(key, { maxLength: 1 }),
      own: fc.uniqueArray(name),
      inside: fc.uniqueArray(name),
      created_at: instant,
      updated_at: instant,
    })
    .map(({ keys, own, inside, ...times }) => [
      ...keys.map((key) => aKey(key, { id, repository: place })),
      ...own.map((title) => aSecret(title, times, place)),
      ...(facts.environments ?? []).flatMap((one) =>
        inside.map((title) => anEnvironmentSecret(title, one, place)),
      ),
    ]);
};

const ownSecrets = (names: readonly string[]): fc.Arbitrary<ObservedIdentity[]> =>
  fc.uniqueArray(
    fc
      .record({
        title: name,
        visibility: fc.constantFrom("all" as const, "private" as const, "selected" as const),
        selected: fc.subarray([...names]),
        created_at: instant,
        updated_at: instant,
      })
      .map(({ title, visibility, selected, ...times }) =>
        anOwnSecret(title, {
          ...times,
          visibility,
          selected_repositories: visibility === "selected" ? selected : null,
        }),
      ),
    { selector: ({ uid }) => uid, maxLength: 2 },
  );

const token = fc
  .record({
    repository_selection: fc.constantFrom("all" as const, "subset" as const),
    expired: fc.boolean(),
    expires_at: fc.option(instant),
    owner: fc.constantFrom("dana", "leon"),
  })
  .map((facts): ObservedIdentity => aToken(facts));

const settings = fc.record({
  two_factor_required: fc.option(fc.boolean()),
  deploy_keys_allowed: fc.option(fc.boolean()),
  workflow_token_default: fc.constantFrom("read" as const, "write" as const, null),
  actions_approve_pull_requests: fc.option(fc.boolean()),
});

const world: fc.Arbitrary<Snapshot> = fc
  .tuple(repository(1), repository(2), repository(3))
  .chain((repositories) =>
    fc
      .tuple(
        settings,
        fc.tuple(...repositories.map(identitiesOf)),
        ownSecrets(repositories.map(({ name: one }) => one)),
        fc.array(token, { maxLength: 1 }),
      )
      .map(([facts, theirs, own, tokens]) =>
        aSnapshot({
          organization: anOrganization(facts),
          repositories,
          identities: [...theirs.flat(), ...own, ...tokens],
        }),
      ),
  );

const governance = aGovernance({
  systems: [aSystem()],
  statements: [aStatement(), aStatement({ selector: { name: "B" } }, "controls/identities/b.md")],
});
const judgements = (snapshot: Snapshot, before: Snapshot) =>
  evaluate({ checks, snapshot, governance, ledger: aLedger(before), today: "2026-01-31" });

/** A world, one of its units, and the same world with that unit refused, with or without what it gave. */
const refusal = world.chain((before) =>
  fc
    .tuple(fc.constantFrom(...before.units), fc.constantFrom(refuse, withhold))
    .map(([unit, how]) => ({ before, unit, after: how(before, unit) })),
);

/** Subjects an answer about which may rest on the unit; written apart from the product's own rule. */
function mayChange(uid: string, { scope }: Unit, { repositories, identities }: Snapshot): boolean {
  if (scope.of === "organization") return true;
  const one = identities.find((identity) => identity.uid === uid);
  const its = repositories.find(({ id }) => `github:repository:${id}` === uid);
  if (scope.of === "token") return one?.kind === "fine-grained-token";
  if (scope.of === "secret")
    return its !== undefined || (one?.repository === null && one.title === scope.secret);
  if (its) return its.id === scope.repository;
  if (one === undefined || one.kind === "fine-grained-token") return false;
  if (one.repository) return one.repository.id === scope.repository;
  const reached = repositories.find(({ id }) => id === scope.repository);
  if (one.kind !== "actions-secret" || reached === undefined) return false;
  const { visibility, selected_repositories } = one.facts;
  return (
    visibility === "all" ||
    (visibility === "private" && reached.facts.visibility !== "public") ||
    (selected_repositories ?? []).includes(reached.name)
  );
}

/** Checks whose answer about one identity rests on others, by the sources that show those. */
const ABOUT_OTHERS: Readonly<Record<string, RegExp>> = {
  "deploy-key-is-used-once": /^deploy-keys$/,
  "owner-does-not-combine-duties": /^(?:deploy-keys|environments|fine-grained-tokens|.*-secrets)$/,
};

/** What is concluded about a subject, without what rests on other subjects of the unit's source. */
const own = (one: Evaluated | undefined, { source }: Unit) =>
  one && {
    ...one,
    assessments: one.assessments.filter(({ check }) => ABOUT_OTHERS[check]?.test(source) !== true),
  };

describe("whatever unit of whatever world is refused", () => {
  test("no answer becomes a pass that was not one", () => {
    fc.assert(
      fc.property(refusal, ({ before, after }) => {
        const passed = new Set(passes(judgements(before, before)));
        expect(passes(judgements(after, before)).filter((one) => !passed.has(one))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("no subject it does not touch is judged otherwise, and no subject is lost", () => {
    fc.assert(
      fc.property(refusal, ({ before, unit, after }) => {
        const was = new Map(judgements(before, before).map((one) => [one.uid, one]));
        const is = judgements(after, before);
        expect(new Set(is.map(({ uid }) => uid))).toEqual(new Set(was.keys()));
        const changed = is.filter(
          (one) => JSON.stringify(own(one, unit)) !== JSON.stringify(own(was.get(one.uid), unit)),
        );
        expect(changed.filter(({ uid }) => !mayChange(uid, unit, before))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("an answer that changes becomes unknown", () => {
    fc.assert(
      fc.property(refusal, ({ before, after }) => {
        const was = new Map(outcomes(judgements(before, before)));
        const changed = outcomes(judgements(after, before)).filter(
          ([key, outcome]) => was.get(key) !== outcome,
        );
        expect(new Set(changed.map(([, outcome]) => outcome))).toEqual(
          new Set(changed.length === 0 ? [] : ["unknown"]),
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe("whatever exceptions there are", () => {
  const accepted = (last: string) => ({ by: "maria", at: "2026-01-01", until: last, reference: null });
  const exception = fc
    .record({
      number: fc.integer({ min: 1, max: 20 }),
      checks: fc.subarray([...checks.map(({ id }) => id)], { minLength: 1 }),
      selector: fc.constantFrom<Selector>(
        { kind: "deploy-key" },
        { name: "*" },
        { uid: "github:repository:1" },
      ),
      accepted: fc.constantFrom(null, accepted("2026-01-30"), accepted("2026-01-31"), accepted("2026-06-30")),
      closed: fc.constantFrom(null, { at: "2026-01-31", by: "maria", evidence: "Gone." }),
    })
    .map(({ number, ...parts }) => anException({ exception: `EXC-${number}`, ...parts }));
  const exceptions = fc.uniqueArray(exception, { selector: ({ data }) => data.exception, maxLength: 4 });
  const judge = (snapshot: Snapshot, stated: Governance["exceptions"]) =>
    evaluate({
      checks,
      snapshot,
      governance: { ...governance, exceptions: stated },
      ledger: aLedger(snapshot),
      today: "2026-01-31",
    });
  const aboutRegister = (check: string) => /exception|excepted/.test(check);

  test("they except fails that one in force accepts, and nothing else changes", () => {
    fc.assert(
      fc.property(world, exceptions, (snapshot, stated) => {
        const bare = new Map(outcomes(judge(snapshot, [])));
        const inForce = new Set(
          stated.filter(({ data }) => isValidOn(data, "2026-01-31")).map(({ data }) => data.exception),
        );
        for (const { uid, assessments } of judge(snapshot, stated))
          for (const { check, outcome, exception: by, because } of assessments.filter(
            (one) => !aboutRegister(one.check),
          )) {
            const before = bare.get(`${uid} ${check}`);
            expect(outcome).toBe(by === undefined ? before : "excepted");
            if (by === undefined) continue;
            expect([before, inForce.has(by), because.startsWith(by)]).toEqual(["fail", true, true]);
          }
      }),
      { numRuns: 100 },
    );
  });

  test("their order changes nothing", () => {
    fc.assert(
      fc.property(world, exceptions, (snapshot, stated) => {
        expect(judge(snapshot, stated.toReversed())).toEqual(judge(snapshot, stated));
      }),
      { numRuns: 50 },
    );
  });

  test("a finding they leave open or open again is never hidden by a refusal", () => {
    fc.assert(
      fc.property(refusal, exceptions, ({ before, after }, stated) => {
        const was = new Map(outcomes(judge(before, stated)));
        const excepted = outcomes(judge(after, stated)).filter(([, outcome]) => outcome === "excepted");
        expect(excepted.filter(([key]) => was.get(key) !== "excepted")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test("the order of what was read changes nothing", () => {
  const shuffled = world.chain((before) =>
    fc
      .record({
        repositories: shuffle(before.repositories),
        identities: shuffle(before.identities),
        units: shuffle(before.units),
        members: shuffle(before.members ?? []),
      })
      .map((parts) => ({ before, after: { ...before, ...parts } })),
  );
  fc.assert(
    fc.property(shuffled, ({ before, after }) => {
      expect(judgements(after, before)).toEqual(judgements(before, before));
    }),
  );
});

const shuffle = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const outcomes = (found: ReturnType<typeof evaluate>) =>
  found.flatMap(({ uid, assessments }) =>
    assessments.map(({ check, outcome }): [string, string] => [`${uid} ${check}`, outcome]),
  );
const passes = (found: ReturnType<typeof evaluate>) =>
  outcomes(found)
    .filter(([, outcome]) => outcome === "pass")
    .map(([key]) => key);
