import { readDigests, vouchedLines, writeDigests, type Digests } from "../../model/digest-list.ts";
import { digestsFile, evidenceFolder, isPlaceholder } from "../../model/paths.ts";
import { type Texts, TextsOnDemand } from "../../model/texts.ts";
import { digestOf, digestsByPath } from "./digest.ts";

/** Digests of every file that the list of an organisation covers: all of its evidence but the list itself. */
export function coveredBy(organization: string, texts: Texts): Digests {
  const known = covered.get(texts);
  if (known?.organization === organization) return known.digests;
  const folder = `${evidenceFolder(organization)}/`;
  const list = digestsFile(organization);
  const digests = digestsByPath(
    texts,
    (path) => path.startsWith(folder) && path !== list && !isPlaceholder(path),
  );
  // Others are maps, which somebody may have changed when they are asked about again.
  if (texts instanceof TextsOnDemand) covered.set(texts, { organization, digests });
  return digests;
}

/** What was found of the evidence that a scan asks about before it begins and when it has ended. A memo, not state. */
const covered = new WeakMap<Texts, { organization: string; digests: Digests }>();

/** The list of digests that belongs to these texts. */
export const digestListOf = (organization: string, texts: Texts): string =>
  writeDigests(organization, coveredBy(organization, texts));

/** The list that texts hold; null where there is none, or it is none. */
export function listIn(organization: string, texts: Texts): Digests | null {
  const text = texts.get(digestsFile(organization));
  return text === undefined ? null : readDigests(organization, text);
}

/** What a scan record says of the list: the digest of the lines it vouches for. */
export const digestOfList = (organization: string, digests: Digests, record: string): string =>
  digestOf(vouchedLines(organization, digests, record));
