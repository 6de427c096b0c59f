import type { AcceptedGap } from "../../model/entity.ts";
import type { Ledger } from "../../model/ledger.ts";
import { digestOf } from "../digest/digest.ts";
import { inAcceptedGap } from "../queries/named-approvals.ts";

/** Whether evidence says that whoever accepted a gap approved the pull request that brought the acceptance in. */
export function isSeen(
  accepted: AcceptedGap,
  { file, ledger }: { file: string; ledger: Pick<Ledger, "approvals"> },
): boolean {
  const digest = digestOf(inAcceptedGap(accepted).words);
  const looked = ledger.approvals?.data.approvals ?? [];
  return looked.some((one) => one.file === file && one.digest === digest && one.found === "seen");
}
