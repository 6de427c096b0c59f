import { canonical, unixLines } from "../../../model/text.ts";
import { digestOf } from "../../digest/digest.ts";

/** A page as a document has it: in canonical form, with one line feed at its end. */
function asWritten(printed: string): string {
  const text = unixLines(canonical(printed));
  let end = text.length;
  while (text[end - 1] === "\n") end -= 1;
  return `${text.slice(0, end)}\n`;
}

/** Whether a page is what was printed. */
export const isSamePage = (page: string, printed: string): boolean =>
  page === `${printed}\n` || page === asWritten(printed);

/** The digest of a page that was printed, as that of the page of a document. */
export const digestOfPage = (printed: string): string => digestOf(asWritten(printed));
