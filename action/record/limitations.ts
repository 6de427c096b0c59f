import type { SourceAccount } from "../../model/scan.ts";
import { unitSentence } from "../unit-sentence.ts";

/** Every scope limitation of a scan, in the order of its accounts. */
export const limitationsOf = (accounts: readonly SourceAccount[]): string[] =>
  accounts.flatMap(({ source, gaps }) => gaps.map((gap) => unitSentence(source, gap)));
