import type { Scan } from "../../model/scan.ts";
import { Refusal } from "../run/refusal.ts";
import {
  type ReadPart,
  refuseApart,
  refuseIncomplete,
  refuseMixed,
  refuseOtherScanner,
} from "./of-one-scan.ts";
import { readPart } from "./read-part.ts";

/** One file of the folder that parts are read from. */
export interface PartText {
  file: string;
  text: string;
}

/**
 * Reads the parts of one scan, in the order of their shards.
 * @throws {Refusal} with one sentence, unless there is every part once, as it was written, and all are of one scan.
 */
export function readParts(files: readonly PartText[], by: Pick<Scan, "scanner">): ReadPart[] {
  const parts = files
    .map(({ file, text }) => ({ file, part: readPart(file, text) }))
    .sort((a, b) => a.part.shard.index - b.part.shard.index || (a.file < b.file ? -1 : 1));
  const [first, ...others] = parts;
  if (first === undefined)
    throw new Refusal(
      2,
      "The folder of the input parts holds no part of a scan (<organisation>-<i>-of-<n>.json); let every shard write its part there, or download their artifacts into it.",
    );
  refuseOtherScanner(first, by);
  for (const other of others) refuseMixed(first, other);
  refuseIncomplete(parts, first);
  refuseApart(parts);
  return parts;
}
