import { z } from "zod";
import { count } from "../count.ts";
import type { Scan } from "../scan.ts";
import type { Names } from "../text.ts";
import { notReadReasons } from "./not-read.ts";
import { originReasons, originSentence } from "./origin.ts";
import { printReason } from "./print-reason.ts";
import { type Reason, type ReasonIn, RecordedReason, sentences } from "./reason.ts";
import { clauseOf } from "./register.ts";
import { tamperingReasons } from "./tampering.ts";

/** What keeps a scan from concluding on everything in scope, one sentence each. */
const limitationReasons = {
  ...notReadReasons,
  ...tamperingReasons,
  "origin-not-known": sentences(
    { why: RecordedReason, commits: z.number().int().nonnegative() },
    ({ why, commits }) => {
      if (commits === 0) return originSentence(why);
      const { en, ja } = clauseOf(why, originReasons);
      return {
        en: `Where the evidence of ${count(commits, "commit")} came from is not known: ${en}.`,
        ja: `${commits}件のコミットについて、証跡の出所を確認できない(${ja})。`,
      };
    },
  ),
};
export type LimitationReason = ReasonIn<typeof limitationReasons>;

/** A limitation of a scan. */
export const limitationSentence = (limitation: Reason): Names => printReason(limitation, limitationReasons);

/** What could not be seen: the limitations of a scan without what was tampered with, for that was seen. */
export const unseenIn = ({ limitations }: Pick<Scan, "limitations">): Scan["limitations"] =>
  limitations.filter(({ reason }) => !Object.hasOwn(tamperingReasons, reason));
