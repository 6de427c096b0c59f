import type { Scan } from "../../model/scan.ts";
import { Refusal } from "../run/refusal.ts";
import type { ShardPart } from "./part.ts";

/** A part and the file it is in. */
export interface ReadPart {
  file: string;
  part: ShardPart;
}

/** Milliseconds that may lie between the start of the first shard and the end of the last: jobs may wait for runners. */
export const MOST_APART = 24 * 3_600_000;

/** @throws {Refusal} when another Countersign wrote the part. */
export function refuseOtherScanner({ file, part }: ReadPart, { scanner }: Pick<Scan, "scanner">): void {
  if (part.scanner.version === scanner.version && part.scanner.bundle === scanner.bundle) return;
  throw new Refusal(
    2,
    `The part ${file} was written by Countersign ${named(part.scanner)}, and this is ${named(scanner)}; run shards and merge with the same version.`,
  );
}

const named = ({ version, bundle }: Scan["scanner"]): string =>
  `${version} (${bundle === null ? "from source" : `bundle ${bundle.slice(0, 19)}`})`;

/** In what every part of a scan agrees, in words for people. */
const SAME: readonly { what: string; of: (part: ShardPart) => unknown }[] = [
  { what: "organisation", of: ({ organization }) => organization.login },
  { what: "organisation", of: ({ organization }) => organization.id },
  { what: "number of shards", of: ({ shard }) => shard.count },
  { what: "version of Countersign", of: ({ scanner }) => scanner.version },
  { what: "bundle of Countersign", of: ({ scanner }) => scanner.bundle ?? "none" },
  { what: "action", of: ({ scanner }) => scanner.action ?? scanner.commit ?? "none" },
  { what: "run of the workflow", of: ({ run }) => run ?? "none" },
  { what: "commit of base", of: ({ from }) => from.base },
  { what: "commit of the evidence branch", of: ({ from }) => from.evidence ?? "none" },
  { what: "credential", of: ({ credential }) => credential.identity },
  { what: "credential's permission", of: ({ credential }) => JSON.stringify(credential) },
  { what: "version of GitHub's API", of: (part) => part.api_version },
];

/** Both values, where a person can compare them. */
const shown = (...values: readonly unknown[]): string => {
  const [one = "", two = ""] = values.map(String);
  return one.length > 100 || two.length > 100 ? "" : ` (${one} and ${two})`;
};

/** @throws {Refusal} when two parts are not of one scan. */
export function refuseMixed(first: ReadPart, other: ReadPart): void {
  for (const { what, of } of SAME) {
    const [one, two] = [of(first.part), of(other.part)];
    if (one === two) continue;
    throw new Refusal(
      2,
      `The parts ${first.file} and ${other.file} are not of one scan: their ${what} differs${shown(one, two)}; merge the parts of one run alone.`,
    );
  }
}

/** @throws {Refusal} when a shard is missing, or there twice. */
export function refuseIncomplete(parts: readonly ReadPart[], { part: { shard } }: ReadPart): void {
  const files = new Map<number, string>();
  for (const { file, part } of parts) {
    const earlier = files.get(part.shard.index);
    if (earlier !== undefined)
      throw new Refusal(
        2,
        `The parts ${earlier} and ${file} are both of shard ${part.shard.index}/${shard.count}; keep one of them.`,
      );
    files.set(part.shard.index, file);
  }
  const missing = Array.from({ length: shard.count }, (_, at) => at + 1).filter((index) => !files.has(index));
  if (missing.length === 0) return;
  const names = missing.slice(0, 10).map((index) => `${index}/${shard.count}`);
  const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : "";
  throw new Refusal(
    2,
    `Of ${shard.count} parts ${missing.length === 1 ? "one is" : `${missing.length} are`} missing: shard ${names.join(", ")}${more}; run it, and merge all parts.`,
  );
}

/** @throws {Refusal} when the shards ran at times that are no one scan. */
export function refuseApart(parts: readonly ReadPart[]): void {
  const starts = parts.map(({ part }) => Date.parse(part.started));
  const ends = parts.map(({ part }) => Date.parse(part.finished));
  const apart = Math.max(...ends) - Math.min(...starts);
  if (apart <= MOST_APART) return;
  throw new Refusal(
    2,
    `Between the start of the first shard and the end of the last lie ${Math.ceil(apart / 3_600_000)} hours, and a scan may take ${MOST_APART / 3_600_000}; run all shards again.`,
  );
}
