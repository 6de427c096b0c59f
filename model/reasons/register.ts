import { z } from "zod";
import { Text } from "../text.ts";
import { Data, type Reasons, says } from "./reason.ts";

/** One entry of a register with what is wrong with it. */
const Fault = z.strictObject({
  id: Text.describe("The entry, EXC-3, DEF-1 or BRK-2."),
  reason: Text.describe("Name of what is wrong."),
  with: Data.describe("What its clause is printed from."),
});

/** The sentence of a register's faults: one clause an entry, each printed from the clauses given. */
export const faultsIn = (clauses: Reasons) =>
  says({ faults: z.array(Fault).min(1) }, ({ faults }) => {
    const printed = faults.map(({ id, reason, with: data }) => {
      const clause = clauses[reason]?.print(data) ?? unknownClause(reason, data);
      return { en: `${id} ${clause.en}`, ja: `${id}${clause.ja}` };
    });
    return {
      en: `${printed.map(({ en }) => en).join("; ")}.`,
      ja: `${printed.map(({ ja }) => ja).join("。")}。`,
    };
  });

const unknownClause = (reason: string, data: Data) => {
  const words = ` ${reason} ${JSON.stringify(data)}`;
  return { en: words.trim(), ja: words };
};
