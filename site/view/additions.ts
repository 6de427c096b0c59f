import { additionsOn, additionsTo } from "../../model/additions.ts";
import type { Addition } from "../../model/addition.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";

/** An addition, and whether it is to the conclusion as it stands or to one that stood there before. */
export interface AdditionEntry extends Filed<Addition> {
  earlier: boolean;
}

/** Everything that was added to what is concluded on one period, entity and regime, newest first. */
export function additionEntries(
  conclusion: Filed<Conclusion>,
  ledger: Pick<Ledger, "additions" | "texts">,
): AdditionEntry[] {
  const own = new Set(additionsTo(conclusion, ledger).map(({ file }) => file));
  return additionsOn(conclusion.data, ledger.additions)
    .map((one) => ({ ...one, earlier: !own.has(one.file) }))
    .reverse();
}

/** What marks an addition on the page of its conclusion. */
export const additionAnchor = ({ added, again }: Pick<Addition, "added" | "again">): string =>
  `added-${added}${again === undefined ? "" : `-${again}`}`;
