import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../action/cli/version.ts";
import { verify } from "../../action/commands/verify.ts";
import { openLocal } from "../../action/git/checkout.ts";
import type { Finding } from "../../action/verify/audit/history.ts";
import { seeded } from "../faults/seeded.ts";
import { run, writeVerifiable } from "../ledger/verifiable.ts";
import { KINDS } from "./kinds/index.ts";
import { LIST, treesOf, type Mutated } from "./mutation.ts";

/** How mutations of one ledger came out. */
export interface Outcome {
  /** How many were made of each kind. */
  made: ReadonlyMap<string, number>;
  /** Mutations that were not found, or found without the place, each with how to make it again. */
  missed: readonly string[];
  /** What is found in the ledger that nobody touched. */
  untouched: readonly Finding[];
}

/** Makes mutations of one ledger, of each kind in turn, and looks for each with what `verify` asks. */
export async function tryMutations(
  seed: number,
  { from, count }: { from: number; count: number },
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-mutations-"));
  try {
    const ledger = writeVerifiable(folder, { isReal: true });
    const trees = treesOf(ledger);
    run(folder, ["update-ref", "HEAD", ledger.head.commit]);
    const local = await openLocal({ directory: folder, environment: process.env });
    const found = async (at: string) => (await verify(local, { organization: "acme", at, version })).findings;
    const untouched = await found(ledger.head.commit);
    const made = new Map<string, number>();
    const missed: string[] = [];
    const names = Object.keys(KINDS);
    for (let n = from; n < from + count; n += 1) {
      const name = names[n % names.length] ?? "";
      // Each has dice of its own, so that one is made again without those before it.
      const mutated = KINDS[name]?.({ ledger: ledger.fork(), trees, random: seeded(seed * 100_003 + n) });
      if (mutated === undefined) throw new Error(`no kind ${name}`);
      try {
        const fault = misses(mutated, await found(mutated.head));
        if (fault !== null) missed.push(`seed ${seed}, ${n} (${name}): ${mutated.what}: ${fault}`);
      } finally {
        mutated.undo?.();
      }
      made.set(name, (made.get(name) ?? 0) + 1);
    }
    return { made, missed, untouched };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is not found of a mutation; null where its place is named. */
function misses({ commits, path }: Mutated, findings: readonly Finding[]): string | null {
  if (findings.length === 0) return "not found";
  const fitting = findings.filter(
    (one) =>
      (commits.size === 0 || commits.has(one.commit)) &&
      (path === null || one.path === path || path === LIST),
  );
  if (fitting.length > 0) return null;
  const named = findings.map((one) => `${one.commit} ${one.path ?? ""} ${one.reason.reason}`);
  return `found without its place: ${named.slice(0, 3).join("; ")}`;
}
