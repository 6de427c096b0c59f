import { readDigests, type Digests } from "../../model/digest-list.ts";
import type { Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { digestsFile, isOfScans } from "../../model/paths.ts";
import type { Tampering } from "../../model/scan.ts";
import { overlaid, type Texts, where } from "../../model/texts.ts";
import type { Git } from "../git/git.ts";
import { coveredBy, digestListOf, listIn } from "../digest/digest-list.ts";
import { differencesFrom, isVouchedFor } from "../digest/tampering.ts";
import { alteredRecords, recordedTexts, textsAt } from "./recorded-texts.ts";
import { impossibleIn, scansIn } from "./scans-in.ts";

/** The evidence of one commit. */
export interface Side {
  commit: string;
  texts: Texts;
}

/** That evidence as it was recorded, as far as the history tells, and where it differs from that. */
export interface Verified {
  texts: Texts;
  tampering: readonly Tampering[];
}

const NOBODY = { commit: null, author: null, pull_request: null };

/**
 * Holds the evidence of one commit against its list of digests, and the list and the scan records against the
 * history, where GitHub does not say where it came from. What is not as it was recorded is taken back
 * from the history; what nothing recorded is left out, and so is a scan record of a time that cannot be.
 */
export async function verifySide(
  git: Git,
  side: Side,
  { organization, now }: { organization: string; now: Instant | null },
): Promise<Verified> {
  const impossible = impossibleIn(side.texts, now);
  const possible = where(side.texts, (path) => !impossible.has(path));
  const records = await alteredRecords(git, { ...side, texts: possible }, { organization, now });
  let mended = overlaid(possible, records);
  const expected = await whatIsExpected(git, side, { organization, scans: scansIn(mended), texts: mended });
  const wanted = new Map([...expected].filter(([path]) => !impossible.has(path)));
  const differences = differencesFrom(wanted, coveredBy(organization, mended));
  const lost = new Map(
    differences.flatMap(({ file, recorded }) => (recorded === null ? [] : [[file, recorded] as const])),
  );
  const found = await recordedTexts(git, { commit: side.commit, wanted: lost }, organization);
  const unrecorded = differences.filter(({ what }) => what === "unrecorded").map(({ file }) => file);
  mended = overlaid(mended, found, unrecorded);

  const rows = new Map<string, Tampering>();
  const add = (file: string, what: Tampering["what"], restored: boolean) =>
    rows.set(file, { file, what, restored, ...NOBODY });
  for (const file of impossible) add(file, "impossible", true);
  for (const file of records.keys()) add(file, side.texts.has(file) ? "edited" : "deleted", true);
  for (const { file, what } of differences) add(file, what, what === "unrecorded" || found.has(file));
  const list = digestsFile(organization);
  const lists = listed(organization, side, wanted);
  if (lists !== null) add(list, lists, true);
  if (rows.size > 0) mended = overlaid(mended, new Map([[list, digestListOf(organization, mended)]]));
  return { texts: mended, tampering: [...rows.values()] };
}

/**
 * The digests that the files should have: as the list has them that the newest scan record vouches for, and for what
 * other commands wrote after that record, as the list has them that is there.
 */
async function whatIsExpected(
  git: Git,
  { commit }: Side,
  held: { organization: string } & Pick<Ledger, "scans" | "texts">,
): Promise<Digests> {
  const { organization } = held;
  const here = listIn(organization, held.texts);
  if (here !== null && isVouchedFor(organization, here, held)) return here;
  if (held.texts.size === 0) return new Map();
  const vouched = (await textsAt(git, commit, digestsFile(organization)))
    .map((text) => readDigests(organization, text))
    .find((one) => one !== null && isVouchedFor(organization, one, held));
  if (vouched === undefined || vouched === null) return here ?? new Map();
  const others = [...(here ?? [])].filter(([path]) => !isOfScans(path));
  return new Map([...vouched, ...others]);
}

/** How the list itself differs from what it should be; null where it does not. */
function listed(organization: string, { texts }: Side, expected: Digests): Tampering["what"] | null {
  const here = listIn(organization, texts);
  if (here === null) {
    if (texts.has(digestsFile(organization))) return "edited";
    return expected.size === 0 ? null : "deleted";
  }
  return differencesFrom(expected, here).length === 0 ? null : "edited";
}
