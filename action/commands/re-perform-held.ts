import { groupBy } from "../../model/group-by.ts";
import { documentKind, evidenceFolder } from "../../model/paths.ts";
import type { PeriodId } from "../../model/period.ts";
import type { FaultReason } from "../../model/reasons/verify/faults.ts";
import { conclude } from "../conclude/conclude.ts";
import type { Concluded } from "../conclude/conclusion-input.ts";
import { differencesIn } from "../digest/tampering.ts";
import type { LocalCheckout } from "../git/checkout.ts";
import { filesInTree } from "../git/files-in-tree.ts";
import { objectBytes } from "../git/objects.ts";
import { Refusal } from "../run/refusal.ts";
import { firstBrought } from "../verify/audit/brought.ts";
import { documentKey, type Finding, type History } from "../verify/audit/history.ts";
import { isOfThisVersion } from "../verify/audit/same-version.ts";
import { readAt, type ReadAt } from "./read-at.ts";
import { additionFrom } from "./re-perform-addition.ts";

/** What re-performing conclusions came to. */
export interface ReperformedHeld {
  findings: readonly Finding[];
  /** How many were concluded again, and how many are left: there are too many, or another version concluded them. */
  conclusions: { compared: number; not_compared: number };
}

/** A conclusion, or an addition to one, as a head holds it. */
interface Held {
  head: string;
  path: string;
  blob: string;
  /** The commit that brought it, and the one that it names as read. */
  by: string;
  cited: string;
  period: PeriodId;
  /** Whether this version concluded it. */
  isOfVersion: boolean;
}

/**
 * Files of evidence that are read for it in all; the first commit is read however many it holds. docs/decisions/0059
 * says why there is a bound, and why it is none of time.
 */
const MOST_FILES = 20_000;

/** Concludes again what the heads hold, each at the commit that it names, the newest first. */
export async function reperformHeld(
  local: LocalCheckout,
  history: History,
  most = MOST_FILES,
): Promise<ReperformedHeld> {
  const all = await heldIn(local, history);
  const byCommit = groupBy(
    all.filter(({ isOfVersion }) => isOfVersion),
    ({ cited }) => cited,
  );
  const position = new Map(history.commits.map(({ commit }, at) => [commit, at]));
  const newest = [...byCommit].sort(([a], [b]) => (position.get(b) ?? -1) - (position.get(a) ?? -1));
  const findings: Finding[] = [];
  let [files, compared] = [0, 0];
  for (const [cited, held] of newest) {
    // What rests on a commit outside the history is named for that already.
    if (!history.byName.has(cited)) continue;
    const { length } = await filesInTree(local.git, cited, [evidenceFolder(history.organization)]);
    if (files > 0 && files + length > most) break;
    files += length;
    compared += held.length;
    findings.push(...(await reperformed(local, history, cited, held)));
  }
  return { findings, conclusions: { compared, not_compared: all.length - compared } };
}

/** What the heads hold, each content once. */
async function heldIn({ git }: LocalCheckout, history: History): Promise<Held[]> {
  const first = firstBrought(history);
  const found = new Map<string, Held>();
  const folder = `${evidenceFolder(history.organization)}/conclusions`;
  for (const head of [history.head, ...history.tips])
    for (const { path, object: blob } of await filesInTree(git, head, [folder])) {
      const key = documentKey(path, blob);
      const document = history.documents.get(key);
      const by = first.get(key);
      if (found.has(key) || by === undefined) continue;
      if (document?.kind !== "conclusion" && document?.kind !== "addition") continue;
      const { commit: cited, period } = document.data;
      const isOfVersion = isOfThisVersion(history, by);
      found.set(key, { head, path, blob, by: by.commit, cited, period: period.id, isOfVersion });
    }
  return [...found.values()];
}

async function reperformed(
  local: LocalCheckout,
  history: History,
  cited: string,
  held: readonly Held[],
): Promise<Finding[]> {
  const at = await readOrRefused(local, cited, history.organization);
  const findings: Finding[] = [];
  for (const [period, ofPeriod] of groupBy(held, (one) => one.period)) {
    const there =
      at instanceof Refusal ? at : { ...at, ...conclude({ ...at, period, entity: null, regime: null }) };
    for (const one of ofPeriod) {
      const reason = await faultOf(local, there, one);
      if (reason !== null) findings.push({ commit: one.by, path: one.path, reason });
    }
  }
  return findings;
}

const isConcluded = (file: string): boolean => ["conclusion", "addition"].includes(documentKind(file) ?? "");

/** What a commit holds; a refusal where it cannot be read, or its evidence is not what was recorded. */
async function readOrRefused(
  local: LocalCheckout,
  commit: string,
  organization: string,
): Promise<ReadAt | Refusal> {
  try {
    const read = await readAt(local, commit, organization);
    const [tampered] = differencesIn(read.organization, read.ledger).filter(({ file }) => !isConcluded(file));
    return tampered === undefined ? read : new Refusal(3, tampered.file);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function faultOf(
  local: LocalCheckout,
  there: (ReadAt & Concluded) | Refusal,
  { path, blob, cited, head }: Held,
): Promise<FaultReason | null> {
  const unread: FaultReason = { reason: "conclusion-not-performed-again", with: { cited } };
  if (there instanceof Refusal) return unread;
  let follows = there.files.get(path);
  if (documentKind(path) === "addition") {
    // The additions before it, which it follows, are those of the head that holds it.
    const beside = await readOrRefused(local, head, there.organization);
    if (beside instanceof Refusal) return unread;
    follows = additionFrom(there, beside, path);
  }
  const recorded = (await objectBytes(local.git, [blob])).get(blob)?.bytes.toString();
  return follows === recorded ? null : { reason: "conclusion-does-not-follow", with: { cited } };
}
