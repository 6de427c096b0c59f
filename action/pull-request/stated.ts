import { count } from "../../model/count.ts";
import type { StatedChange } from "../../model/scan.ts";
import { fieldLines, statedLine } from "../evidence/body/stated.ts";
import type { List } from "./share.ts";

/** One item per file: what became of it, and below it each field with its value before and after. */
export function statedLines(files: readonly StatedChange[]): List {
  return {
    lines: files.map((change) => [statedLine(change, "en"), ...fieldLines(change, "en")].join("\n")),
    rest: (left) => `- and ${count(left, "more file")}; the scan records name each.`,
  };
}
