import type { Names } from "../text.ts";
import type { Reason, Reasons } from "./reason.ts";

/** The sentence of a reason. One that this version does not know is printed as its name and its data. */
export function printReason({ reason, with: data }: Reason, known: Reasons): Names {
  const sentences = Object.hasOwn(known, reason) ? known[reason] : undefined;
  return sentences?.print(data) ?? unknownReason(reason, data);
}

function unknownReason(reason: string, data: Reason["with"]): Names {
  const words = `${reason} ${JSON.stringify(data)}`;
  return {
    en: `A reason that this version does not know: ${words}.`,
    ja: `この版では表示できない理由:${words}。`,
  };
}
