import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewer } from "../../test/faults/drawn.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Unit } from "../../model/unit.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { governance, refusal, world } from "../checks/examples/any-world.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluated } from "./evaluated.ts";

const results = (snapshot: Snapshot, before: Snapshot) =>
  evaluate({ checks, snapshot, governance, ledger: aLedger(before), today: "2026-01-31" });

/** Subjects an answer about which may rest on the unit; written apart from the product's own rule. */
function mayChange(uid: string, { source, scope }: Unit, { repositories, identities }: Snapshot): boolean {
  if (scope.of === "organization") return true;
  const one = identities.find((identity) => identity.uid === uid);
  const its = repositories.find(({ id }) => `github:repository:${id}` === uid);
  // Workflows that call others carry secrets from one repository into another.
  const calls = repositories.some(({ facts }) =>
    facts.workflows?.some(({ jobs }) => jobs.some((job) => job.calls !== null)),
  );
  if (calls && (its !== undefined || source === "workflow-files")) return true;
  if (scope.of === "runner-group") return one?.kind === "runner";
  if (scope.of === "token") return one?.kind === "fine-grained-token";
  if (scope.of === "secret")
    return its !== undefined || (one?.repository === null && one.title === scope.secret);
  if (its) return its.id === scope.repository;
  if (one === undefined || one.kind === "fine-grained-token") return false;
  if (one.repository) return one.repository.id === scope.repository;
  const reached = repositories.find(({ id }) => id === scope.repository);
  if (reached === undefined || !("selected_repositories" in one.facts) || !("visibility" in one.facts))
    return false;
  const { visibility, selected_repositories } = one.facts;
  return (
    visibility === "all" ||
    (visibility === "private" && reached.facts.visibility !== "public") ||
    (selected_repositories ?? []).includes(reached.name)
  );
}

/** Checks whose answer about one subject rests on others, by the sources that show those. */
const ABOUT_OTHERS: Readonly<Record<string, RegExp>> = {
  "app-cannot-bypass-the-rules": /^branch-rules$/,
  "deploy-key-is-used-once": /^deploy-keys$/,
  "new-credentials-are-seen-in-time":
    /^(?:deploy-keys|environments|workflow-files|.*-(?:secrets|variables|webhooks))$/,
  "owner-does-not-combine-duties":
    /^(?:agent-files|deploy-keys|environments|fine-grained-tokens|.*-(?:secrets|variables|runners))$/,
  "secret-is-not-a-copy": /^(?:environments|repositories|.*-secrets)$/,
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
        const passed = new Set(passes(results(before, before)));
        expect(passes(results(after, before)).filter((one) => !passed.has(one))).toEqual([]);
      }),
      { numRuns: fewer(400) },
    );
  });

  test("no subject it does not touch is evaluated otherwise, and no subject is lost", () => {
    fc.assert(
      fc.property(refusal, ({ before, unit, after }) => {
        const was = new Map(results(before, before).map((one) => [one.uid, one]));
        const is = results(after, before);
        expect(new Set(is.map(({ uid }) => uid))).toEqual(new Set(was.keys()));
        const changed = is.filter(
          (one) => JSON.stringify(own(one, unit)) !== JSON.stringify(own(was.get(one.uid), unit)),
        );
        expect(changed.filter(({ uid }) => !mayChange(uid, unit, before))).toEqual([]);
      }),
      { numRuns: fewer(400) },
    );
  });

  test("an answer that changes becomes unknown", () => {
    fc.assert(
      fc.property(refusal, ({ before, after }) => {
        const was = new Map(outcomes(results(before, before)));
        const changed = outcomes(results(after, before)).filter(([key, outcome]) => was.get(key) !== outcome);
        expect(changed.filter(([, outcome]) => outcome !== "unknown")).toEqual([]);
      }),
      { numRuns: fewer(400) },
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
      expect(results(after, before)).toEqual(results(before, before));
    }),
  );
});

const shuffle = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const outcomes = (found: readonly Evaluated[]) =>
  found.flatMap(({ uid, assessments }) =>
    assessments.map(({ check, outcome }): [string, string] => [`${uid} ${check}`, outcome]),
  );
const passes = (found: readonly Evaluated[]) =>
  outcomes(found)
    .filter(([, outcome]) => outcome === "pass")
    .map(([key]) => key);
