import { explain } from "../../model/problem.ts";
import { Refusal } from "../run/refusal.ts";
import { type ShardPart, SealedShardPart } from "./part.ts";
import { digestOfPart } from "./write-part.ts";

/**
 * Reads one part.
 * @throws {Refusal} with one sentence, when it is not as a shard of this version wrote it.
 */
export function readPart(file: string, text: string): ShardPart {
  const broken = (what: string) =>
    new Refusal(2, `The part ${file} ${what}; run its shard again, and merge what that writes.`);
  const data = jsonIn(text);
  if (data === undefined) throw broken("is no JSON, or was cut off");
  const read = SealedShardPart.safeParse(data);
  if (!read.success) {
    const [problem] = explain(read.error, SealedShardPart, data);
    const where = problem === undefined ? "its schema" : problem.path.map(String).join(".") || "its schema";
    throw broken(`is none of this version (${where} ${problem?.reason ?? "does not fit"})`);
  }
  const { digest, ...part } = read.data;
  if (digestOfPart(part) !== digest) throw broken("is not as it was written: its digest differs");
  const { index, count } = part.shard;
  if (index > count) throw broken(`is of shard ${index}/${count}, which does not exist`);
  return part;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
