import { z } from "zod";
import { type Names, Text } from "../text.ts";
import { listed } from "./names.ts";
import { Data, type Reason, type Reasons, sentences } from "./reason.ts";

/** A reason inside the data of another. */
export const Clause = z.strictObject({
  reason: Text.describe("Name of the reason."),
  with: Data.describe("What its clause is printed from."),
});

/** One entry of a register with what is wrong with it. */
const Fault = Clause.extend({ id: Text.describe("The entry, EXC-3, DEF-1 or BRK-2.") });

/** The sentence of a register's faults: one clause an entry for the first, each printed from the clauses given, and how many more there are; the record has every one. */
export const faultsIn = (clauses: Reasons) => ({
  clauses,
  ...sentences({ faults: z.array(Fault).min(1) }, ({ faults }) => {
    const { names, more } = listed(
      faults.map(({ id, ...fault }) => ({ id, clause: clauseOf(fault, clauses) })),
    );
    return {
      en: `${names.map(({ id, clause }) => `${id} ${clause.en}`).join("; ")}${more === 0 ? "" : `; and ${more} more`}.`,
      ja: `${names.map(({ id, clause }) => `${id}${clause.ja}。`).join("")}${more === 0 ? "" : `他${more}件。`}`,
    };
  }),
});

/** Both answers of a check on a register: what is wrong with its entries, or that nothing is. */
export const registerReasons = (clauses: Reasons, fine: Names) => ({
  "entries-at-fault": faultsIn(clauses),
  "no-entry-at-fault": sentences({}, () => fine),
});

/** The clause of a reason inside the data of another. One that this version does not know is its name and its data. */
export function clauseOf({ reason, with: data }: Reason, clauses: Reasons): Names {
  const known = Object.hasOwn(clauses, reason) ? clauses[reason] : undefined;
  const words = ` ${reason} ${JSON.stringify(data)}`;
  return known?.print(data) ?? { en: words.trim(), ja: words };
}
