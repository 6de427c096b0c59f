import type { Language } from "../../../model/language.ts";
import { WORDS } from "./words.ts";
import type { StatedChange } from "../../../model/scan.ts";
import { fieldLines, statedLine } from "../../evidence/body/stated.ts";
import type { List } from "./share.ts";

/** One item per file: what became of it, and below it each field with its value before and after. */
export const statedLines = (files: readonly StatedChange[], language: Language): List => ({
  lines: files.map((change) => [statedLine(change, language), ...fieldLines(change, language)].join("\n")),
  rest: (left) => `- ${WORDS[language].moreFiles(left)}`,
});
