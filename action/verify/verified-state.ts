import { digestsFile, evidenceFolder, isNoDocument } from "../../model/paths.ts";
import type { Instant } from "../../model/instant.ts";
import type { OriginReason } from "../../model/reasons/origin.ts";
import type { Origin, Tampering } from "../../model/scan.ts";
import { type Entry, entryAt, isSameAt, type Texts, textsOf } from "../../model/texts.ts";
import { byScanName } from "../../model/scan-order.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { readInForce, type Read } from "../git/in-force.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import type { BranchState } from "../git/ledger.ts";
import { readStored } from "../git/stored-texts.ts";
import { differencesIn } from "../digest/tampering.ts";
import { verifySide, type Verified } from "./one-side.ts";
import { askOrigin, NOT_ON_GITHUB, type OriginFound } from "./origin/ask-origin.ts";
import { scansIn } from "./scans-in.ts";
import { evidenceTextsAt } from "./texts-at.ts";

/** A state of the branch whose evidence is what the scanner wrote, as far as that can be told. */
export interface VerifiedState extends Read {
  tampering: readonly Tampering[];
  /** Texts that were put back in the ledger, by path, null for a file that was left out; the next commit does the same. */
  restored: ReadonlyMap<string, string | null>;
  /** Why it is not known where evidence came from; empty when it is. */
  unproven: readonly OriginReason[];
  origin: Origin;
}

/**
 * Reads the state of the branch and undoes what people changed in its evidence: dates that were edited are not carried on, a
 * deleted file does not begin anew, and what no command wrote counts for nothing. Where nothing was changed it costs
 * a few questions to GitHub and one look at the history.
 * `now` is GitHub's clock; null where it may have gone on.
 * @throws {Refusal} at the first document that cannot be read.
 */
export async function readVerified(
  { checkout, hosted }: Pick<GovernancePort, "checkout" | "hosted">,
  branchState: BranchState,
  organization: string,
  now: Instant | null,
  printed?: Parameters<typeof readInForce>[2],
): Promise<VerifiedState> {
  const { ancestry, tips } = branchState;
  const asked =
    hosted === null ? NOT_ON_GITHUB : await askOrigin({ checkout, hosted }, branchState, organization);
  const isProven = asked.unproven.length === 0;
  const git = checkout.git;
  const sides: Verified[] = [];
  for (const commit of ancestry.parents) {
    const texts = await textsHeld(git, branchState, { commit, asked, organization });
    sides.push(
      isProven && differencesIn(organization, { scans: scansIn(texts), texts }).length === 0
        ? { texts, tampering: [] }
        : await verifySide(git, { commit: asked.held.get(commit) ?? commit, texts }, { organization, now }),
    );
  }
  const folder = evidenceFolder(organization);
  for (const commit of asked.found)
    sides.push({
      texts: await readStored(git, commit, folder, { known: branchState.evidence }),
      tampering: [],
    });

  const verified = verifiedTexts(branchState, sides, { organization, isWhole: asked.found.length === 0 });
  const held = branchState.evidence;
  const restored = new Map<string, string | null>();
  // The list is left to whoever commits: it is written anew with the files it covers.
  for (const path of new Set([...held.keys(), ...verified.keys()]))
    if (!isSameAt(path, verified, held) && !isNoDocument(path))
      restored.set(path, verified.get(path) ?? null);
  const tampering = inOrder([...asked.tampering, ...sides.flatMap((side) => side.tampering)]);
  return {
    ...readInForce(
      { ...branchState, evidence: tampering.length === 0 && restored.size === 0 ? held : verified },
      organization,
      printed,
    ),
    tampering,
    restored,
    unproven: asked.unproven.map(({ why }) => why),
    origin: { ...asked.origin, base: tips.base.name, unproven: [...asked.unproven] },
  };
}

/** One row for each file and missing commit; the first names who brought it in. */
function inOrder(all: readonly Tampering[]): Tampering[] {
  const rows = new Map<string, Tampering>();
  for (const one of all) {
    const key = one.what === "set-back" ? `${one.file} ${one.commit ?? ""}` : one.file;
    if (!rows.has(key)) rows.set(key, one);
  }
  return [...rows.values()].sort((a, b) => byCodePoint(a.file, b.file));
}

/** The evidence that the scanner last wrote at a parent of the next commit; what is there where nobody could say. */
async function textsHeld(
  git: GovernancePort["checkout"]["git"],
  branchState: BranchState,
  { commit, asked, organization }: { commit: string; asked: OriginFound; organization: string },
): Promise<Texts> {
  const held = asked.held.get(commit);
  return held === null ? new Map() : evidenceTextsAt(git, branchState, held ?? commit, organization);
}

/**
 * The evidence of all sides together. git may put together a text that no side has, or take one from a side where it
 * was changed by hand; there the side counts that scanned last.
 */
function verifiedTexts(
  { ancestry, evidence }: BranchState,
  sides: readonly Verified[],
  { organization, isWhole }: { organization: string; isWhole: boolean },
): Texts {
  const [only, ...others] = sides;
  if (only === undefined) throw new Error("a commit without parents");
  if (others.length === 0) return only.texts;
  const newest = ({ texts }: Verified) => scansIn(texts).at(-1)?.file ?? "";
  const inTurn = sides
    .map((side) => ({ side, scan: newest(side) }))
    .sort((a, b) => byScanName(b.scan, a.scan))
    .map(({ side }) => side.texts);
  const kept = (path: string): Texts | undefined => {
    // Whoever commits writes the list anew; until then it is of one side, and of no use to both.
    if (path === digestsFile(organization)) return evidence;
    const isOfASide = evidence.has(path) && inTurn.some((texts) => isSameAt(path, texts, evidence));
    if (isWhole && isOfASide && !ancestry.resolved.has(path)) return evidence;
    return inTurn.find((texts) => texts.has(path));
  };
  const verified = new Map<string, Entry>();
  for (const path of new Set([...evidence.keys(), ...inTurn.flatMap((texts) => [...texts.keys()])])) {
    const side = kept(path);
    const entry = side && entryAt(side, path);
    if (entry !== undefined) verified.set(path, entry);
  }
  return textsOf(verified);
}
