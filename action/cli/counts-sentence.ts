import type { Language } from "../../model/language.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

type Counted = Pick<ScanReport, "identities" | "open" | "opened" | "resolved">;

/** How many identities there are and what this scan changed about findings, in one sentence. */
export const countsSentence = ({ identities, open, opened, resolved }: Counted, language: Language): string =>
  SUMMARY_WORDS[language].counts(identities, open.length, opened.length, resolved.length);
