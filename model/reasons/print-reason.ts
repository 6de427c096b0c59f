import type { Names } from "../text.ts";
import type { Reason, Reasons } from "./reason.ts";

/**
 * The sentence of a reason. One that this version does not know, or whose data another version wrote, is printed as its
 * name and its data.
 */
export function printReason({ reason, with: data }: Reason, known: Reasons): Names {
  const sentences = Object.hasOwn(known, reason) ? known[reason] : undefined;
  const words = `${reason} ${JSON.stringify(data)}`;
  if (sentences === undefined)
    return {
      en: `A reason that this version does not know: ${words}.`,
      ja: `この版では表示できない理由:${words}。`,
    };
  return (
    sentences.print(data) ?? {
      en: `A reason whose data this version cannot read: ${words}.`,
      ja: `この版では内容を読み取れない理由:${words}。`,
    }
  );
}
