import type { Scan } from "../../model/scan.ts";
import { keyOfUnit, SOURCE_IDS, type SourceId } from "../../model/unit.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Collected } from "../collect/collected.ts";
import { joinRepositories } from "./join-repositories.ts";
import { joinUnits } from "./join-units.ts";
import type { ReadPart } from "./of-one-scan.ts";
import type { ShardPart } from "./part.ts";
import { readParts, type PartText } from "./read-parts.ts";

/** What the parts of one scan collected, as one scan would have; who publishes is not theirs to know. */
export interface Joined {
  collected: Omit<Collected, "writer">;
  /** How many parts there were. */
  count: number;
  from: ShardPart["from"];
}

/**
 * Joins the parts of one scan: what one run would have collected of the same world, but that requests are those of all
 * shards, which each ask for the list of repositories.
 * @throws {Refusal} with one sentence, unless there is every part once, as it was written, and all are of one scan.
 */
export function joinParts(files: readonly PartText[], by: Pick<Scan, "scanner">): Joined {
  const parts = readParts(files, by);
  const [first] = parts;
  if (first === undefined) throw new Error("joined without a part");
  const { repositories, gone, unread } = joinRepositories(parts);
  const { organization, settings, credential, members, outside } = first.part;
  return {
    collected: {
      snapshot: {
        organization: { ...organization, facts: settings },
        repositories,
        gone,
        members,
        outside,
        identities: parts.flatMap(({ part }) => part.identities).sort((a, b) => byCodePoint(a.uid, b.uid)),
        auditEvents: first.part.audit_events,
        changes: parts.flatMap(({ part }) => part.changes),
        units: joinUnits(parts, unread).sort((a, b) => byCodePoint(keyOfUnit(a), keyOfUnit(b))),
      },
      requests: summed(parts, ({ requests }) => requests),
      cached: summed(parts, ({ cached }) => cached),
      started: earliest(parts.map(({ part }) => part.started)),
      finished: latest(parts.map(({ part }) => part.finished)),
      credential,
      apiVersion: first.part.api_version,
    },
    count: parts.length,
    from: first.part.from,
  };
}

/** Instants are written so that their order is that of their code units. */
const earliest = (instants: readonly string[]): string => instants.reduce((a, b) => (a < b ? a : b));
const latest = (instants: readonly string[]): string => instants.reduce((a, b) => (a > b ? a : b));

function summed(
  parts: readonly ReadPart[],
  of: (part: ShardPart) => Readonly<Record<SourceId, number>>,
): Record<SourceId, number> {
  const sums = SOURCE_IDS.map((id) => [id, parts.reduce((sum, { part }) => sum + of(part)[id], 0)] as const);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per id of the list the type is made of
  return Object.fromEntries(sums) as Record<SourceId, number>;
}
