import { readDigests, vouchedLines, writeDigests, type Digests } from "../../model/digest-list.ts";
import { digestsFile, evidenceFolder, isPlaceholder } from "../../model/paths.ts";
import type { Texts } from "../../model/texts.ts";
import { digestOf, digestsByPath } from "./digest.ts";

/** Digests of every file that the list of an organisation covers: all of its evidence but the list itself. */
export function coveredBy(organization: string, texts: Texts): Map<string, string> {
  const folder = `${evidenceFolder(organization)}/`;
  const list = digestsFile(organization);
  return digestsByPath(texts, (path) => path.startsWith(folder) && path !== list && !isPlaceholder(path));
}

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
