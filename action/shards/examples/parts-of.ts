import { collectPart } from "../../collect/shard.ts";
import { silent } from "../../run/log.ts";
import { sources } from "../../sources/index.ts";
import type { KnownRepository } from "../../sources/source.ts";
import type { Stage } from "../../../test/stage/stage.ts";
import type { ShardPart } from "../part.ts";
import type { PartText } from "../read-parts.ts";
import { writePart } from "../write-part.ts";

export const scanner = { version: "1.2.3", bundle: null, commit: null, action: null };
const from = { base: "b".repeat(40), evidence: null };

/** What of a part is not what the stage gives. */
export interface OtherPart {
  known?: readonly KnownRepository[];
  /** Which repositories controls ask more of; none unless given. */
  closely?: (repository: string) => boolean;
  version?: string;
  run?: string | null;
  from?: Partial<ShardPart["from"]>;
  /** Happens between two shards. */
  between?: (index: number) => void;
}

/** The parts of a scan of the stage's organisation, in order. */
export async function partsOf(stage: Stage, count: number, other: OtherPart = {}): Promise<PartText[]> {
  const parts: PartText[] = [];
  for (let index = 1; index <= count; index += 1) {
    const github = await stage.connect();
    const collected = await collectPart(
      { sources, github, known: other.known ?? [], closely: other.closely ?? (() => false), log: silent },
      { index, count },
    );
    parts.push(
      writePart({
        collected,
        run: {
          scanner: { ...scanner, version: other.version ?? scanner.version },
          trigger: { run_id: other.run ?? null },
        },
        from: { ...from, ...other.from },
      }),
    );
    other.between?.(index);
  }
  return parts;
}
