import type { Certification } from "../../../model/certification.ts";
import { readDocument } from "../../../model/document.ts";
import { Entity, type RosterEntry } from "../../../model/entity.ts";
import { groupBy } from "../../../model/group-by.ts";
import { documentKind } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import { objectInfo } from "../../git/objects.ts";
import { citedBy } from "./citations.ts";
import { citationKey, type AuditDocument } from "./history.ts";

/**
 * The blob at every path that a document cites, with the commit it cites; what a certification does, at the head and
 * where another one of its period was made, too.
 */
export async function readCited(
  git: Git,
  documents: Iterable<AuditDocument>,
  head: string,
): Promise<Map<string, string | null>> {
  const keys = new Set<string>();
  const all = [...documents];
  const madeAt = groupBy(
    all.flatMap((one) => (one.kind === "certification" ? [one.data] : [])),
    nameOfPeriod,
  );
  for (const document of all)
    for (const { commit, file } of citedBy(document)) {
      if (file.includes("\n")) continue;
      keys.add(citationKey(commit, file));
      if (document.kind !== "certification") continue;
      // What was certified has to be so still, or to have been certified again as it is.
      for (const { commit: other } of madeAt.get(nameOfPeriod(document.data)) ?? [])
        keys.add(citationKey(other, file));
      keys.add(citationKey(head, file));
    }
  const found = await objectInfo(git, [...keys]);
  return new Map([...found].map(([key, info]) => [key, info?.type === "blob" ? info.object : null]));
}

const nameOfPeriod = ({ period, entity, regime }: Certification): string => `${period} ${entity} ${regime}`;

/** True for the key of a citation of what people state of an entity. */
export const isOfEntity = (key: string): boolean =>
  documentKind(key.slice(key.indexOf(":") + 1)) === "entity";

export function rosterIn(file: string, text: string): readonly RosterEntry[] {
  const reading = readDocument(Entity, file, text);
  return reading.ok ? reading.data.roster : [];
}
