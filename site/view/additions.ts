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

/** What was concluded later on a conclusion, or on one control of it, as its additions say. */
export interface Later {
  additions: number;
  last: Pick<Addition, "added" | "again" | "changes">;
  /** What the last of them says of the control; null where it says nothing of it, or none was asked for. */
  now: NonNullable<Addition["changes"][number]["now"]> | null;
}

/** What the additions to a conclusion say, of one control where one is asked for; null where none says anything. */
export function laterOn(additions: readonly { data: Later["last"] }[], control: string | null): Later | null {
  const own = additions.filter(
    ({ data }) => control === null || data.changes.some((one) => one.control === control),
  );
  const last = own.at(-1)?.data;
  if (last === undefined) return null;
  const now = last.changes.find((one) => one.control === control)?.now ?? null;
  return { additions: own.length, last, now };
}

/** What marks an addition on the page of its conclusion. */
export const additionAnchor = ({ added, again }: Pick<Addition, "added" | "again">): string =>
  `added-${added}${again === undefined ? "" : `-${again}`}`;
