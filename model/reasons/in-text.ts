import { z } from "zod";
import { Assessment } from "../assessment.ts";
import { recordIn } from "../record-block.ts";
import { type Names, unixLines } from "../text.ts";
import { sentenceOf } from "./print.ts";

const Recorded = z.object({ assessments: z.array(Assessment) });

/** The sentence of every assessment in a document's text, by check. */
export function sentencesIn(text: string): ReadonlyMap<string, Names> {
  const block = recordIn(unixLines(text));
  const read = Recorded.safeParse(block.found && "data" in block ? block.data : null);
  return new Map(
    (read.success ? read.data.assessments : []).map((one) => [
      one.check,
      { en: sentenceOf(one, "en"), ja: sentenceOf(one, "ja") },
    ]),
  );
}
