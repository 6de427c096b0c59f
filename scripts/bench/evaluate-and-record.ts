import { checks } from "../../action/checks/index.ts";
import type { Collected } from "../../action/collect/collected.ts";
import type { Evaluated } from "../../action/evaluate/evaluated.ts";
import { describeSource } from "../../action/commands/describe-source.ts";
import { evaluate } from "../../action/evaluate/evaluate.ts";
import { record } from "../../action/evidence/record.ts";
import { sources } from "../../action/sources/index.ts";
import { dayOf } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { table } from "../../model/markdown.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { ObservedIdentity, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { SOURCE_IDS, type SourceId, type Unit } from "../../model/unit.ts";

const AT = "2026-01-12T03:00:11Z";
const CREATED = "2025-06-01T00:00:00Z";
const digest = `sha256:${"0".repeat(64)}`;

const repositoryAt = (n: number): ObservedRepository => ({
  id: 1_000 + n,
  name: `service-${n}`,
  facts: {
    visibility: "private",
    archived: n % 50 === 0,
    fork: false,
    default_branch: "main",
    created_at: CREATED,
    environments: [],
    workflows: [
      {
        path: ".github/workflows/build.yml",
        starts: "itself",
        optional: [],
        inputs: [],
        secrets: [`TOKEN_${n}`],
        any_secret: false,
        environments: [],
        jobs: [
          {
            job: "build",
            environment: null,
            secrets: [`TOKEN_${n}`],
            any_secret: false,
            calls: null,
          },
        ],
      },
    ],
    never_run: [],
  },
});

function identityAt(n: number, repositories: readonly ObservedRepository[]): ObservedIdentity {
  const owner = repositories[n % repositories.length];
  const repository = owner === undefined ? null : { id: owner.id, name: owner.name };
  if (n % 2 === 0)
    return {
      kind: "deploy-key",
      uid: `github:deploy-key:${50_000 + n}`,
      repository,
      title: `key ${n}`,
      lastUsed: "2026-01-10T02:00:09Z",
      facts: {
        created_at: CREATED,
        added_by: "person-1",
        read_only: n % 4 === 0,
        verified: true,
        enabled: true,
        fingerprint: "SHA256:uN5iVbJZ2Yy0lYcQe0qYwqk3WzJ5Nn3v1sXh0Q2mB8k",
      },
    };
  const name = `TOKEN_${n}`;
  return {
    kind: "actions-secret",
    uid: `github:actions-secret:repo-${String(repository?.id)}:${name}`,
    repository,
    title: name,
    lastUsed: null,
    facts: {
      level: "repository",
      environment: null,
      environment_id: null,
      visibility: null,
      selected_repositories: null,
      created_at: CREATED,
      updated_at: CREATED,
    },
  };
}

function snapshotOf(repositories: number, identities: number): Snapshot {
  const all = Array.from({ length: repositories }, (_, n) => repositoryAt(n));
  return {
    organization: {
      id: 1,
      login: "acme",
      facts: {
        plan: "team",
        two_factor_required: true,
        deploy_keys_allowed: true,
        default_repository_permission: "read",
        actions_enabled_repositories: "all",
        actions_allowed: "all",
        workflow_token_default: "read",
        actions_approve_pull_requests: false,
        owners: ["person-0"],
        members: 2,
        pending_token_requests: [],
      },
    },
    repositories: all,
    gone: [],
    members: [
      { id: 1, login: "person-0", owner: true },
      { id: 2, login: "person-1", owner: false },
    ],
    identities: Array.from({ length: identities }, (_, n) => identityAt(n, all)),
    units: [
      ...OF_ORGANIZATION.map((source) => complete(source, { of: "organization" }, "acme")),
      ...all.flatMap(({ id, name }) =>
        OF_REPOSITORY.map((source) => complete(source, { of: "repository", repository: id }, name)),
      ),
    ],
  };
}

const OF_REPOSITORY = ["deploy-keys", "environments", "repository-secrets", "workflow-files"] as const;
const OF_ORGANIZATION = [
  "fine-grained-token-requests",
  "fine-grained-tokens",
  "members",
  "organization-actions",
  "organization-secrets",
  "organization-settings",
  "repositories",
] as const;

const complete = (source: SourceId, scope: Unit["scope"], name: string): Unit => ({
  source,
  scope,
  name,
  state: "complete",
  items: 1,
  reason: null,
  remedy: null,
});

/** Everything from a snapshot to its texts, in steps that can be timed one by one. */
function steps(repositories: number, identities: number) {
  const stated = readGovernance(new Map([["countersign.yml", "organizations:\n  - login: acme\n"]]));
  if (!stated.ok) throw new Error("The configuration of the measurement cannot be read.");
  const { governance } = stated;
  const snapshot = snapshotOf(repositories, identities);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- fromEntries forgets the keys it was given
  const requests = Object.fromEntries(SOURCE_IDS.map((id) => [id, 0])) as Collected["requests"];
  const collected: Collected = {
    snapshot,
    requests,
    cached: requests,
    writer: null,
    started: AT,
    finished: AT,
    credential: {
      identity: "token of person-0",
      kind: "token",
      slug: null,
      login: "person-0",
      granted: null,
      permissions: null,
      repository_selection: null,
    },
    apiVersion: "2022-11-28",
  };
  const trigger = {
    repository: null,
    workflow: null,
    run_id: null,
    run_attempt: null,
    event: null,
    actor: null,
  };
  return {
    evaluate: (ledger: Ledger) => evaluate({ checks, snapshot, governance, ledger, today: dayOf(AT) }),
    record: (ledger: Ledger, evaluated: readonly Evaluated[]) =>
      record({
        collected,
        evaluated,
        governance,
        ledger,
        language: "en",
        checks,
        sources: sources.map(describeSource),
        trigger,
        scanner: { version: "0.0.0", bundle: null, commit: null, action: null },
        digests: { parameters: digest, controls: digest },
        stated: { base: null, stated_changes: null },
        approvals: [],
        drift: null,
        tampering: [],
        origin: null,
        restored: new Map(),
        remediated: () => new Map(),
        resolvedBy: () => () => null,
      }),
  };
}

/** The files that a first scan of such an organisation writes. */
export function firstScan(repositories: number, identities: number): ReadonlyMap<string, string> {
  const { evaluate: evaluateLedger, record: write } = steps(repositories, identities);
  const { ledger } = readLedger("acme", new Map());
  return write(ledger, evaluateLedger(ledger)).files;
}

/** A result with the seconds of the processor that it took in this process. */
function timed<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const inSeconds = (seconds: number) => `${seconds.toFixed(1)} s`;
const sumOf = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + size, 0);

/** Time and memory from snapshot to the text of every file, once with an empty ledger and once with a full one. */
export function measureEvaluation(repositories: number, identities: number): string {
  const { evaluate: evaluateLedger, record: write } = steps(repositories, identities);
  const once = (texts: ReadonlyMap<string, string>) => {
    const read = timed(() => readLedger("acme", texts).ledger);
    const evaluated = timed(() => evaluateLedger(read.result));
    const written = timed(() => write(read.result, evaluated.result));
    const { files, facts, scanFile } = written.result;
    const peak = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
    const seconds = [read.seconds, evaluated.seconds, written.seconds] as const;
    const row = [...seconds.map(inSeconds), String(facts.length), peak];
    return { files, seconds, row, peak, scanRecord: Buffer.byteLength(files.get(scanFile) ?? "") };
  };
  const first = once(new Map());
  const again = once(first.files);
  const texts = sumOf([...first.files.values()].map((text) => Buffer.byteLength(text)));
  return [
    "Times are of the processor, the collection of garbage in parallel included.",
    table(
      ["Ledger", "Reading it", "Evaluating", "Recording", "Fact files", "Largest memory until then"],
      [
        ["empty", ...first.row],
        ["full, nothing changed", ...again.row],
      ],
    ),
    "The reach is for 10,000 repositories with 100,000 identities.",
    table(
      ["What", "Measured", "Reach"],
      [
        ["Evaluating and recording, with an empty ledger", inSeconds(sumOf(first.seconds.slice(1))), "10 s"],
        ["Reading a full ledger", inSeconds(again.seconds[0]), "8 s"],
        ["Reading, evaluating and recording when nothing changed", inSeconds(sumOf(again.seconds)), "8 s"],
        ["Memory, with an empty ledger", first.peak, "700 MB"],
        ["Memory, with a full one", again.peak, "700 MB"],
        ["Scan record of the first scan", `${(first.scanRecord / 1000).toFixed(0)} kB`, "1,000 kB"],
      ],
    ),
    `The texts of all files are ${(texts / 1e6).toFixed(0)} MB, which both memories hold: no ownership is stated, so most checks fail on everything.`,
  ].join("\n\n");
}

if (import.meta.main)
  process.stdout.write(measureEvaluation(Number(process.argv[2]), Number(process.argv[3])));
