import { ExceptionId } from "../../assessment.ts";
import { z } from "zod";
import { Day } from "../../instant.ts";
import { Slug } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";

/** What of a compensating control is not on record. */
const LACKS = { test: "評価", evidence: "証跡", "independent test": "申請者以外による評価" } as const;
/** A compensating control has an id of its own, `cc-log`, and not that of a control of the baseline. */
const relied = { exception: ExceptionId, control: Slug };

export const compensationEvaluated = defineCriterionWords({
  id: "compensation-evaluated",
  question: {
    en: "Were the controls that stand in for an exception tested themselves?",
    ja: "例外の前提となる代替統制は、それ自体が評価されているか。",
  },
  reasons: {
    "no-exception-with-compensation": sentences({}, () => ({
      en: "No exception with a compensating control is relied on.",
      ja: "代替統制に依拠する例外はない。",
    })),
    "no-compensating-control": sentences({ exception: ExceptionId }, ({ exception }) => ({
      en: `${exception} names no control that stands in.`,
      ja: `${exception}に代替統制が示されていない。`,
    })),
    "compensation-not-tested": sentences(
      { ...relied, lacks: z.enum(["test", "evidence", "independent test"]) },
      ({ exception, control, lacks }) => ({
        en: `${control}, on which ${exception} rests, has no ${lacks} on record.`,
        ja: `${exception}が依拠する${control}に${LACKS[lacks]}の記録がない。`,
      }),
    ),
    "compensation-tested": sentences(
      { ...relied, tested: Day, year_began: Day },
      ({ exception, control, tested, year_began }) => ({
        en: `${control}, on which ${exception} rests, was tested on ${tested}; the fiscal year began on ${year_began}.`,
        ja: `${exception}が依拠する${control}は${tested}に評価された。事業年度の開始日は${year_began}である。`,
      }),
    ),
  },
});
