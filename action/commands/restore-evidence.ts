import { readDocument } from "../../model/document.ts";
import { evidenceFolder, scansFolder } from "../../model/places.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { Scan, type Tampering } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Git } from "../ledger/git.ts";
import type { Standing } from "../ledger/ledger.ts";
import { readTexts } from "../ledger/read-texts.ts";
import { blobName, blobTexts, writtenBefore } from "../ledger/written-before.ts";
import { digestOf } from "../record/digest.ts";
import { differencesIn, type Difference } from "../record/tampering.ts";
import { readInForce, type Read } from "./in-force.ts";

type Texts = ReadonlyMap<string, string>;

/** A standing whose evidence is what scans wrote, as far as the history tells. */
export interface Sound extends Read {
  tampering: readonly Tampering[];
  /** Texts that were put back in the ledger, by path; the next commit writes them. */
  restored: Texts;
}

/**
 * Reads a standing and undoes what people changed in its evidence by hand: dates that were edited are not carried
 * on, and a deleted file does not begin anew. Where nothing was changed it costs one look at the history of the
 * scan records.
 * @throws {Refusal} at the first document that cannot be read.
 */
export async function readSound(git: Git, standing: Standing, organization: string): Promise<Sound> {
  const read = readInForce(standing, organization);
  const held = standing.evidence;
  const records = await alteredRecords(git, standing, organization);
  const ledger =
    records.size === 0 ? read.ledger : readLedger(organization, new Map([...held, ...records])).ledger;
  const differences = differencesIn(ledger);
  if (records.size === 0 && differences.length === 0) return { ...read, tampering: [], restored: new Map() };

  const recorded = await recordedTexts(git, standing, organization, differences);
  const texts = new Map([...records, ...recorded]);
  const restored = new Map([...texts].filter(([file, text]) => held.get(file) !== text));
  const byHand = await changedByHand(git, standing, organization, { records, differences });
  const rows = new Map<string, Tampering>();
  for (const file of restored.keys())
    rows.set(file, { file, what: held.has(file) ? "edited" : "deleted", restored: true });
  for (const { file, what } of differences)
    if (!recorded.has(file)) rows.set(file, { file, what, restored: false });
  return {
    ...readInForce({ ...standing, evidence: new Map([...held, ...restored]) }, organization),
    tampering: [...rows.values()]
      .filter(({ file }) => byHand.has(file))
      .sort((a, b) => byCodePoint(a.file, b.file)),
    restored,
  };
}

/** Scan records that stand otherwise than they were added, with the text they were added with: they are never rewritten. */
async function alteredRecords(git: Git, { footing, evidence }: Standing, organization: string) {
  const written = await writtenBefore(git, footing.parents, scansFolder(organization));
  const altered = [...written].flatMap(([file, [first]]) => {
    const text = evidence.get(file);
    return first === undefined || (text !== undefined && blobName(text, first) === first)
      ? []
      : [{ file, first }];
  });
  const texts = await blobTexts(
    git,
    altered.map(({ first }) => first),
  );
  return new Map(
    altered.flatMap(({ file, first }) => {
      const text = texts.get(first);
      return text !== undefined && isRecordAt(file, text) ? [[file, text] as const] : [];
    }),
  );
}

/** A copy of a record, or anything else that a person put there and took away again, is no record. */
function isRecordAt(file: string, text: string): boolean {
  const reading = readDocument(Scan, file, text);
  return reading.ok && file.endsWith(`/${reading.data.id.slice(reading.data.organization.length + 1)}.md`);
}

/** Texts of the history that have the digests which were recorded. */
async function recordedTexts(
  git: Git,
  { footing }: Standing,
  organization: string,
  differences: readonly Difference[],
): Promise<Texts> {
  const wanted = new Map(
    differences.flatMap(({ file, recorded }) => (recorded === null ? [] : [[file, recorded] as const])),
  );
  if (wanted.size === 0) return new Map();
  const written = await writtenBefore(git, ["--all", ...footing.parents], evidenceFolder(organization));
  const names = [...written].filter(([file]) => wanted.has(file));
  const texts = await blobTexts(
    git,
    names.flatMap(([, blobs]) => blobs),
  );
  return new Map(
    names.flatMap(([file, blobs]) => {
      const text = blobs
        .map((name) => texts.get(name))
        .find((one) => one !== undefined && digestOf(one) === wanted.get(file));
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}

/**
 * Files that people changed. Where branch and base are merged, git may put together a text that neither side has
 * and nobody wrote; there a difference counts only if one side has it by itself.
 */
async function changedByHand(
  git: Git,
  { footing }: Standing,
  organization: string,
  { records, differences }: { records: Texts; differences: readonly Difference[] },
): Promise<ReadonlySet<string>> {
  const files = new Set(records.keys());
  if (footing.parents.length === 1) for (const { file } of differences) files.add(file);
  else if (differences.length > 0)
    for (const parent of footing.parents) {
      const side = await readTexts(git, parent, [evidenceFolder(organization)]);
      const own = [...records].filter(([file]) => side.has(file));
      for (const { file } of differencesIn(readLedger(organization, new Map([...side, ...own])).ledger))
        files.add(file);
    }
  return files;
}
