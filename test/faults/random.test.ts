import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import { checks } from "../../action/checks/index.ts";
import { collect } from "../../action/collect/collect.ts";
import type { Collected } from "../../action/collect/collected.ts";
import { describeSource } from "../../action/commands/describe-source.ts";
import { evaluate } from "../../action/evaluate/evaluate.ts";
import { connect } from "../../action/github/client.ts";
import { record } from "../../action/evidence/record.ts";
import { sources } from "../../action/sources/index.ts";
import { permissionsRead } from "../../action/sources/permissions-read.ts";
import { startGitHub } from "../../demo/github/server.ts";
import { dayOf } from "../../model/instant.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { Scan } from "../../model/scan.ts";
import { expectedOf, sentencesOf } from "./oracle.ts";
import { planned, plans, type Plan } from "./random-world.ts";
import { nobody } from "../stage/nobody.ts";

const SEED = 42;
const WORLDS = 40;

const quiet = { info: () => undefined, warning: () => undefined };
const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

async function collected(plan: Plan): Promise<Collected> {
  const { world, appId } = planned(plan, publicKey);
  const gitRoot = await mkdtemp(join(tmpdir(), "countersign-random-"));
  const github = await startGitHub(world, { gitRoot });
  try {
    const port = await connect({
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      auth: { kind: "app", appId, privateKey },
      organization: "acme",
      reads: () => Promise.resolve(permissionsRead),
      version: "0.0.0",
      concurrency: 8,
      deadline: 10_000,
      log: quiet,
      sleep: () => Promise.resolve(),
      now: () => world.now.getTime(),
      mask: () => undefined,
    });
    return await collect({ sources, github: port, known: [], closely: () => false, log: quiet });
  } finally {
    await github.close();
    await rm(gitRoot, { recursive: true, force: true });
  }
}

/** The record of a first scan; nothing is stated but the organisation. */
function recorded(seen: Collected): Scan {
  const stated = readGovernance(new Map([["countersign.yml", "organizations:\n  - login: acme\n"]]));
  if (!stated.ok) throw new Error("the configuration of this test is wrong");
  const { governance } = stated;
  const { ledger } = readLedger("acme", new Map());
  const { snapshot, started } = seen;
  const evaluated = evaluate({ checks, snapshot, governance, ledger, today: dayOf(started) });
  const digest = `sha256:${"0".repeat(64)}`;
  return record({
    collected: seen,
    evaluated,
    governance,
    ledger,
    pages: { checks, sources: sources.map(describeSource), language: "en" },
    run: { trigger: nobody, scanner: { version: "0.0.0", bundle: null, commit: null, action: null } },
    stated: { parameters: digest, controls: digest, base: "b".repeat(40), stated_changes: null },
    verified: {
      tampering: [],
      origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
      restored: new Map(),
    },
    approvals: [],
    follows: { drift: null, remediated: () => new Map(), resolvedBy: () => () => null },
  }).scan;
}

const units = (all: readonly { source: string; state: string; items: number }[]) =>
  all.map(({ source, state, items }) => `${source} ${state} ${items}`).sort();

test(`${WORLDS} random organisations, seed ${SEED}: every unit and every sentence is what a simple oracle says`, async () => {
  const concluded = new Set<string>();
  const agrees = fc.asyncProperty(plans, async (plan) => {
    const expected = expectedOf(plan);
    const seen = await collected(plan);
    expect(units(seen.snapshot.units)).toEqual(units(expected));

    const scan = recorded(seen);
    const gaps = sentencesOf(expected).sort();
    const heads = scan.limitations
      .map((one) => limitationSentence(one).en)
      .map((one) => one.slice(0, one.indexOf(": ") + 2))
      .sort();
    expect(heads).toEqual(gaps);
    expect(scan.conclusion).toBe(gaps.length === 0 ? "complete" : "unable-to-conclude");
    concluded.add(scan.conclusion);
  });
  await fc.assert(agrees, { seed: SEED, numRuns: WORLDS, endOnFailure: true });
  expect([...concluded].sort()).toEqual(["complete", "unable-to-conclude"]);
});
