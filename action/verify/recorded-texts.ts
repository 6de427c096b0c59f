import type { Instant } from "../../model/instant.ts";
import { evidenceFolder, scansFolder } from "../../model/paths.ts";
import { overlaid, type Texts } from "../../model/texts.ts";
import type { Git } from "../git/git.ts";
import { blobName, blobTexts, writtenBefore } from "../git/written-before.ts";
import { digestOf } from "../digest/digest.ts";
import { listIn } from "../digest/digest-list.ts";
import { isVouchedFor } from "../digest/tampering.ts";
import { impossibleIn, isRecordAt, scansIn } from "./scans-in.ts";

/** Scan records that stand otherwise than they were added, with the text they were added with: they are never rewritten. */
export async function alteredRecords(
  git: Git,
  { commit, texts }: { commit: string; texts: Texts },
  { organization, now }: { organization: string; now: Instant | null },
): Promise<Texts> {
  const written = await writtenBefore(git, [commit], scansFolder(organization));
  const vouched = vouchedFor(organization, texts);
  const altered = [...written].flatMap(([file, [first]]) => {
    const text = texts.get(file);
    const isGone = text === undefined && vouched !== null && !vouched.has(file);
    return first === undefined || isGone || (text !== undefined && blobName(text, first) === first)
      ? []
      : [{ file, first }];
  });
  const added = await blobTexts(
    git,
    altered.map(({ first }) => first),
  );
  const records = new Map(
    altered.flatMap(({ file, first }) => {
      const text = added.get(first);
      return text !== undefined && isRecordAt(file, text) ? [[file, text] as const] : [];
    }),
  );
  const impossible = impossibleIn(overlaid(texts, records), now);
  return new Map([...records].filter(([file]) => !impossible.has(file)));
}

/** The list of digests where the newest record vouches for it: then a record that it does not name was taken away. */
function vouchedFor(organization: string, texts: Texts) {
  const list = listIn(organization, texts);
  return list !== null && isVouchedFor(organization, list, { scans: scansIn(texts), texts }) ? list : null;
}

/** Texts of the history that have the digests which were recorded for their paths. */
export async function recordedTexts(
  git: Git,
  { commit, wanted }: { commit: string; wanted: ReadonlyMap<string, string> },
  organization: string,
): Promise<Texts> {
  if (wanted.size === 0) return new Map();
  const written = await writtenBefore(git, ["--all", commit], evidenceFolder(organization));
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

/** Every text that stood at one path in the history of a commit, newest first. */
export async function textsAt(git: Git, commit: string, path: string): Promise<string[]> {
  const names = (await writtenBefore(git, [commit], path)).get(path) ?? [];
  const texts = await blobTexts(git, names);
  return names.toReversed().flatMap((name) => texts.get(name) ?? []);
}
