import { digestsFile, evidenceFolder } from "../../model/places.ts";
import type { Tampering } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { readInForce, type Read } from "../commands/in-force.ts";
import type { Git } from "../ledger/git.ts";
import type { Standing } from "../ledger/ledger.ts";
import { readTexts } from "../ledger/read-texts.ts";
import { verifySide, type Side, type Verified } from "./one-side.ts";
import { scansIn } from "./scans-in.ts";

type Texts = ReadonlyMap<string, string>;

/** A standing whose evidence is what the scanner wrote, as far as that can be told. */
export interface Sound extends Read {
  tampering: readonly Tampering[];
  /** Texts that were put back in the ledger, by path, null for a file that was left out; the next commit does the same. */
  restored: ReadonlyMap<string, string | null>;
}

/**
 * Reads a standing and undoes what people changed in its evidence: dates that were edited are not carried on, a
 * deleted file does not begin anew, and what no command wrote counts for nothing. Where nothing was changed it costs
 * one look at the history of the scan records.
 * @throws {Refusal} at the first document that cannot be read.
 */
export async function readSound(git: Git, standing: Standing, organization: string): Promise<Sound> {
  const sides: Verified[] = [];
  for (const commit of standing.footing.parents)
    sides.push(await verifySide(git, await sideAt(git, standing, commit, organization), organization));
  const sound = soundTexts(standing, sides, organization);
  const held = standing.evidence;
  const restored = new Map<string, string | null>();
  // The list is left to whoever commits: it is written anew with the files it covers.
  for (const path of new Set([...held.keys(), ...sound.keys()]))
    if (sound.get(path) !== held.get(path) && path !== digestsFile(organization))
      restored.set(path, sound.get(path) ?? null);
  const rows = new Map(sides.flatMap(({ tampering }) => tampering.map((one) => [one.file, one])));
  return {
    ...readInForce(
      {
        ...standing,
        evidence: sides.some(({ tampering }) => tampering.length > 0) || restored.size > 0 ? sound : held,
      },
      organization,
    ),
    tampering: [...rows.values()].sort((a, b) => byCodePoint(a.file, b.file)),
    restored,
  };
}

async function sideAt(git: Git, standing: Standing, commit: string, organization: string): Promise<Side> {
  const { footing, tips, evidence, approved } = standing;
  if (footing.parents.length === 1) return { commit, texts: evidence };
  if (commit === tips.base.commit) return { commit, texts: approved };
  return { commit, texts: await readTexts(git, commit, [evidenceFolder(organization)]) };
}

/**
 * The evidence of both sides together. git may put together a text that neither side has, or take one from a side
 * where it was changed by hand; there the side counts that scanned last.
 */
function soundTexts(
  { footing, evidence }: Standing,
  sides: readonly Verified[],
  organization: string,
): Texts {
  const [one, other] = sides;
  if (one === undefined) throw new Error("a commit without parents");
  if (other === undefined) return one.texts;
  const newest = ({ texts }: Verified) => scansIn(texts).at(-1)?.file ?? "";
  const [last, earlier] = newest(one) >= newest(other) ? [one.texts, other.texts] : [other.texts, one.texts];
  const list = digestsFile(organization);
  const sound = new Map<string, string>();
  for (const path of new Set([...evidence.keys(), ...last.keys(), ...earlier.keys()])) {
    const merged = evidence.get(path);
    const isOfASide = merged !== undefined && [last.get(path), earlier.get(path)].includes(merged);
    const kept = isOfASide && !footing.settled.has(path) ? merged : (last.get(path) ?? earlier.get(path));
    // Whoever commits writes the list anew; until then it is of one side, and of no use to both.
    const text = path === list ? merged : kept;
    if (text !== undefined) sound.set(path, text);
  }
  return sound;
}
