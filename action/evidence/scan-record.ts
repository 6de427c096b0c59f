import { IDENTITY_KINDS, type Identity } from "../../model/identity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Instant } from "../../model/instant.ts";
import { scansFolder } from "../../model/paths.ts";
import type { Scan, SourceAccount } from "../../model/scan.ts";
import { digestOfPopulation } from "../digest/digest.ts";
import type { Documents } from "./documents.ts";
import type { FindingCount } from "../../model/finding.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { FindingChanges, OpenFinding, ResolvedFinding } from "../evaluate/findings.ts";
import { bySubject, type Weights } from "../evaluate/order.ts";

/** Name and path of a scan's record. A second scan within one second of GitHub's clock is numbered. */
export function nameScan(organization: string, started: Instant, texts: ReadonlyMap<string, string>) {
  const basic = started.replace(/[-:]/g, "");
  const path = (name: string) => `${scansFolder(organization)}/${started.slice(0, 4)}/${name}.md`;
  let name = basic;
  for (let n = 2; texts.has(path(name)); n += 1) name = `${basic}-${n}`;
  return { id: `${organization}-${name}`, file: path(name) };
}

/** The population after the scan, by kind. */
export function totalsOf(identities: Documents["identities"]): Scan["totals"] {
  return IDENTITY_KINDS.map((kind) => {
    const own = identities.filter(({ data }) => data.kind === kind).map(({ data }) => data);
    const active = own.filter(({ state }) => state === "active").map(({ uid }) => uid);
    return {
      kind,
      active: active.length,
      retired: own.length - active.length,
      population: digestOfPopulation(active),
    };
  });
}

/**
 * What this scan saw gone, against what the ledger held before. The evidence of each keeps its whole life; here a reader
 * finds in one place what a scan proves of decisions to revoke.
 */
export function goneIn(
  before: readonly Pick<Filed<Identity>, "data">[],
  now: Documents["identities"],
): Scan["gone"] {
  const retired = now.filter(({ data }) => data.state === "retired");
  const uids = new Set(retired.map(({ data }) => data.uid));
  const were = new Set(
    before.flatMap(({ data: { uid, state } }) => (state === "active" && uids.has(uid) ? [uid] : [])),
  );
  const gone = retired
    .filter(({ data }) => were.has(data.uid))
    .map(({ file, data: { uid, title, lifecycle } }) => ({
      file,
      uid,
      title,
      reason: lifecycle.findLast(({ event }) => event === "retire")?.reason ?? ("removed" as const),
    }))
    .sort((a, b) => byCodePoint(a.file, b.file));
  return { identities: gone.length, listed: gone.slice(0, LISTED) };
}

/** Most findings that one scan record names; a record must stay below what git hosts take, however much changed. */
const LISTED = 500;

/**
 * What the scan record says of findings: all of them counted by check, and those that matter most named, what was opened
 * before what was resolved.
 */
export function findingsOf({ opened, resolved, open }: FindingChanges, weights: Weights): Scan["findings"] {
  const heaviest = <One extends ResolvedFinding | OpenFinding>(all: readonly One[], room: number): One[] => {
    const named: One[] = [];
    for (const { findings } of all.length === 0 ? [] : bySubject(all, weights)) {
      if (named.length >= room) break;
      named.push(...findings.slice(0, room - named.length));
    }
    return named.sort(byFile);
  };
  const named = heaviest(opened, LISTED);
  return {
    open: open.length,
    opened: opened.length,
    resolved: resolved.length,
    checks: countsOf({ open, opened, resolved }),
    listed: {
      opened: named.map(({ file, check, outcome }) => ({ file, check, outcome })),
      resolved: heaviest(resolved, LISTED - named.length).map(({ file, check, outcome, by }) => ({
        file,
        check,
        outcome,
        by,
      })),
    },
  };
}

const byFile = (a: { file: string; check: string }, b: { file: string; check: string }) =>
  byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check);

function countsOf(changes: Pick<FindingChanges, "open" | "opened" | "resolved">): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const what of ["open", "opened", "resolved"] as const)
    changes[what].forEach(({ check }) => {
      const known = counts.get(check);
      const own = known ?? { check, open: 0, opened: 0, resolved: 0 };
      own[what] += 1;
      if (known === undefined) counts.set(check, own);
    });
  return [...counts.values()].sort((a, b) => byCodePoint(a.check, b.check));
}

/** Complete only when no unit leaves something unseen, and the evidence before was whole and the scanner's. */
export const conclusionOf = (
  accounts: readonly SourceAccount[],
  { tampering, origin }: Pick<Scan, "tampering" | "origin">,
): Scan["conclusion"] =>
  tampering.length === 0 && origin.unproven.length === 0 && accounts.every(({ gaps }) => gaps.length === 0)
    ? "complete"
    : "unable-to-conclude";
