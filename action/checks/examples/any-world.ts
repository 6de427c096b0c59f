import fc from "fast-check";
import type { Workflow } from "../../../model/repository.ts";
import type { ObservedIdentity, ObservedRepository, Snapshot } from "../../../model/snapshot.ts";
import { aGovernance, aStatement, aSystem } from "./a-context.ts";
import { refuse, withhold } from "./a-refusal.ts";
import { anyInstant as instant, anyName as name, othersOf, othersOfAll } from "./any-machine.ts";
import { aRunner, aRunnerOf } from "./a-runner.ts";
import { aWebhook } from "./a-webhook.ts";
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
} from "./a-snapshot.ts";

const environment = fc.constantFrom("production", "staging");
const written = fc.oneof(environment, fc.constantFrom("${{ inputs.env }}", "${{ matrix.env }}"));

const calls = fc.record({
  workflow: fc.constantFrom(
    "./a.yml",
    "./b.yml",
    "acme/ledger-1/a.yml@main",
    "acme/tools-2/b.yml@main",
    "acme/tools-2/b.yml@v1",
    "other/tools/a.yml@main",
  ),
  secrets: fc.oneof(
    fc.constant("inherit" as const),
    fc.uniqueArray(fc.record({ name, from: fc.uniqueArray(name), any_secret: fc.boolean() }), {
      selector: (one) => one.name,
      maxLength: 2,
    }),
  ),
  with: fc.option(
    fc.array(fc.record({ name: fc.constant("env"), value: fc.option(written) }), { maxLength: 1 }),
  ),
});

const workflow = fc.record({
  path: fc.constantFrom("a.yml", "b.yml"),
  starts: fc.constantFrom("itself" as const, "call" as const, "both" as const),
  optional: fc.uniqueArray(name, { maxLength: 1 }),
  inputs: fc.array(fc.record({ name: fc.constant("env"), default: fc.option(environment) }), {
    maxLength: 1,
  }),
  secrets: fc.uniqueArray(name),
  any_secret: fc.boolean(),
  environments: fc.constant<string[]>([]),
  jobs: fc.array(
    fc.record({
      job: fc.constantFrom("build", "deploy"),
      environment: fc.option(written),
      secrets: fc.uniqueArray(name),
      any_secret: fc.boolean(),
      calls: fc.option(calls, { freq: 3 }),
      outside_code: fc.constantFrom("head" as const, "text" as const, "computed" as const, null, null),
      logins: fc.array(
        fc.record({
          cloud: fc.constant("aws" as const),
          keys: fc.uniqueArray(name, { maxLength: 1 }),
          names: fc.uniqueArray(name, { maxLength: 1 }),
          any_secret: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
    }),
    { maxLength: 2 },
  ),
  outside: fc.constantFrom<Workflow["outside"]>(["pull_request_target"], [], []),
  unpinned: fc.constantFrom<Workflow["unpinned"]>(
    { uses: ["other/tool@v1"], more: 0 },
    { uses: [], more: 0 },
  ),
  own_actions: fc.boolean(),
  id_token: fc.boolean(),
  default_token: fc.boolean(),
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

const hook = fc.record({
  active: fc.boolean(),
  secret_set: fc.boolean(),
  address: fc.constantFrom("https://ci.example", "http://ci.example", null),
  verifies_certificate: fc.option(fc.boolean()),
});
const ephemeral = fc.option(fc.boolean());

/** Runners of the organisation, each in a group of its own. */
const ownRunners = (names: readonly string[]): fc.Arbitrary<ObservedIdentity[]> =>
  fc
    .array(
      fc.record({
        ephemeral,
        group_visibility: fc.constantFrom("all" as const, "private" as const, "selected" as const),
        public_repositories_allowed: fc.boolean(),
        selected: fc.subarray([...names]),
      }),
      { maxLength: 2 },
    )
    .map((all) =>
      all.map(({ selected, ...facts }, at) =>
        aRunner(
          {
            ...facts,
            group_id: at + 1,
            group: `group ${at}`,
            selected_repositories: facts.group_visibility === "selected" ? selected : null,
          },
          at + 1,
        ),
      ),
    );

const identitiesOf = ({ id, name: at, facts }: ObservedRepository): fc.Arbitrary<ObservedIdentity[]> => {
  const repository = { id, name: at };
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
      hooks: fc.array(hook, { maxLength: 1 }),
      runners: fc.array(ephemeral, { maxLength: 1 }),
      created_at: instant,
      updated_at: instant,
    })
    .map(({ keys, own, inside, hooks, runners, ...times }) => [
      ...hooks.map((facts) => aWebhook(facts, repository, id)),
      ...runners.map((one) => aRunnerOf(repository, { ephemeral: one })),
      ...keys.map((key) => aKey(key, { id, repository })),
      ...own.map((title) => aSecret(title, times, repository)),
      ...(facts.environments ?? []).flatMap((one) =>
        inside.map((title) => anEnvironmentSecret(title, one, repository)),
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

/** Any organisation of three repositories, as a scan without gaps sees it. */
export const world: fc.Arbitrary<Snapshot> = fc
  .tuple(repository(1), repository(2), repository(3))
  .chain((repositories) =>
    fc
      .tuple(
        settings,
        fc.tuple(...repositories.map(identitiesOf)),
        ownSecrets(repositories.map(({ name: one }) => one)),
        fc.array(token, { maxLength: 1 }),
        fc.array(
          hook.map((facts): ObservedIdentity => aWebhook(facts)),
          { maxLength: 1 },
        ),
        ownRunners(repositories.map(({ name: one }) => one)),
        fc.tuple(...repositories.map(othersOf)),
        othersOfAll(repositories.map(({ name: one }) => one)),
      )
      .map(([facts, theirs, own, tokens, hooks, runners, others, othersOfOrganization]) =>
        aSnapshot({
          organization: anOrganization(facts),
          repositories,
          identities: [
            ...theirs.flat(),
            ...own,
            ...tokens,
            ...hooks,
            ...runners,
            ...others.flat(),
            ...othersOfOrganization,
          ],
        }),
      ),
  );

/** What people state about it. */
export const governance = aGovernance({
  systems: [aSystem()],
  statements: [aStatement(), aStatement({ selector: { name: "B" } }, "controls/identities/b.md")],
});
/** A world, one of its units, and the same world with that unit refused, with or without what it gave. */
export const refusal = world.chain((before) =>
  fc
    .tuple(fc.constantFrom(...before.units), fc.constantFrom(refuse, withhold))
    .map(([unit, how]) => ({ before, unit, after: how(before, unit) })),
);
