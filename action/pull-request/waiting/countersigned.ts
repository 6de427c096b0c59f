import type { Ledger } from "../../../model/ledger.ts";
import type { Scan, StatedChange } from "../../../model/scan.ts";
import { STATED } from "../../../model/paths.ts";
import type { LocalCheckout } from "../../git/checkout.ts";
import type { BranchState } from "../../git/ledger.ts";
import { readTexts } from "../../git/read-texts.ts";
import { statedChanges } from "../../git/stated-changes.ts";

/** How what people state differs from what was in force when people last approved evidence. */
export interface Countersigned {
  /** Commit that the newest approved scan read; null where none is approved, and then the first scan's is compared. */
  since: string | null;
  /** False where that commit is not known or not there. */
  compared: boolean;
  /** What changed up to base, and is in force. */
  inForce: readonly StatedChange[];
  /** What the evidence branch itself holds otherwise than base, and is in force once it is merged. */
  onBranch: readonly StatedChange[];
}

/**
 * Compares what people state with the last countersigned state: the commit that the newest scan on base read. Where
 * none was approved yet, it is the one that the oldest scan read which waits.
 * Proposed deficiencies are left out: they have a part of their own.
 */
export async function sinceCountersigned(
  local: Pick<LocalCheckout, "git" | "commits">,
  { tips, approved, stated, ancestry, proposed }: BranchState,
  { scans }: Pick<Ledger, "scans">,
  scan: Pick<Scan, "base">,
): Promise<Countersigned> {
  const known = scans.findLast(({ file }) => approved.has(file))?.data;
  const first = known ?? scans.at(0)?.data ?? scan;
  const changes = await statedChanges(local, { from: first.base, to: tips.base.commit, stated });
  const tip = tips.branch.commit;
  const isBase = tip === null || (ancestry.parents.length === 1 && ancestry.parents[0] === tips.base.commit);
  const own = isBase
    ? null
    : await statedChanges(local, {
        from: tips.base.commit,
        to: tip,
        stated: await readTexts(local.git, ancestry.tree, STATED),
      });
  return {
    since: known?.base ?? null,
    compared: changes?.compared ?? true,
    inForce: changes?.files ?? [],
    onBranch: (own?.files ?? []).filter(({ path }) => !proposed.has(path)),
  };
}
