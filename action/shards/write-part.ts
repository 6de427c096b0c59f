import type { Scan } from "../../model/scan.ts";
import type { CollectedPart } from "../collect/shard.ts";
import { digestOf } from "../digest/digest.ts";
import { ShardPart } from "./part.ts";

/** What a part is made of, besides what was collected. */
interface PartOf {
  collected: CollectedPart;
  run: Pick<Scan, "scanner"> & { trigger: Pick<Scan["trigger"], "run_id"> };
  /** Commits of base and of the evidence branch that the run started from. */
  from: ShardPart["from"];
}

/** Name of a part's file. */
const partFile = (organization: string, { index, count }: ShardPart["shard"]): string =>
  `${organization}-${index}-of-${count}.json`;

/** A part as text. The same world gives the same bytes, but for the times. */
export function writePart({ collected, run, from }: PartOf): { file: string; text: string } {
  const { snapshot, shard } = collected;
  const { facts: settings, ...organization } = snapshot.organization;
  const part = ShardPart.parse({
    part: "scan",
    schema: 1,
    shard,
    organization,
    scanner: run.scanner,
    run: run.trigger.run_id,
    from,
    started: collected.started,
    finished: collected.finished,
    credential: collected.credential,
    api_version: collected.apiVersion,
    requests: collected.requests,
    cached: collected.cached,
    list: collected.list,
    listed: collected.listed,
    settings,
    members: snapshot.members,
    outside: snapshot.outside,
    repositories: snapshot.repositories,
    gone: snapshot.gone,
    identities: snapshot.identities,
    audit_events: snapshot.auditEvents,
    changes: [...snapshot.changes],
    units: snapshot.units,
  } satisfies Record<keyof ShardPart, unknown>);
  const text = `${jsonOf({ ...part, digest: digestOfPart(part) })}\n`;
  return { file: partFile(organization.login, shard), text };
}

/** The digest of a part: that of its JSON, keys sorted, without the digest itself. */
export const digestOfPart = (part: ShardPart): string => digestOf(jsonOf(part));

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON with the keys of every object in the order of their code units. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    isFields(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : held,
  );
