import { additionsOn, byDay } from "../../model/additions.ts";
import type { Filed } from "../../model/governance.ts";
import { conclusionFile } from "../../model/paths.ts";
import { additionAfter, type Cited } from "../conclude/add.ts";
import { additionText } from "../conclude/addition-text.ts";
import { digestOf } from "../digest/digest.ts";
import type { Concluded } from "../conclude/conclusion-input.ts";
import type { ReadAt } from "./read-at.ts";

/** What is concluded at a commit, with what that commit holds. */
type There = Concluded & Pick<ReadAt, "organization" | "governance" | "ledger">;

/**
 * The text of a recorded addition as it follows from the commit that it names: what is concluded there, held against
 * what was concluded before. The conclusion is taken as that commit has it, which had to hold it as certified; the
 * addition before it may have waited beside it, so it is taken from what is recorded.
 */
export function additionFrom(there: There, head: ReadAt, file: string): string | undefined {
  const { governance, ledger, organization } = there;
  const recorded = head.ledger.additions.find((one) => one.file === file)?.data;
  if (recorded === undefined) return undefined;
  const { period, entity, regime, added, again } = recorded;
  const path = conclusionFile({ organization, period: period.id, entity, regime });
  const held = ledger.conclusions.find((one) => one.file === path);
  const now = there.conclusions.find((one) => one.file === path)?.data;
  if (held === undefined || now === undefined) return undefined;
  const cited = <T>({ file: of, data }: Filed<T>, texts: ReadonlyMap<string, string>): Cited<T> => ({
    file: of,
    data,
    digest: digestOf(texts.get(of) ?? ""),
  });
  const conclusion = cited(held, ledger.texts);
  const before = additionsOn(recorded, head.ledger.additions)
    .filter((one) => one.data.adds_to.digest === conclusion.digest && byDay(one, { data: recorded }) < 0)
    .at(-1);
  const dated = { added, ...(again === undefined ? {} : { again }) };
  return (
    additionText(
      additionAfter(
        now,
        { conclusion, before: before === undefined ? null : cited(before, head.ledger.texts) },
        dated,
      ),
      { governance, ledger },
    ) ?? undefined
  );
}
