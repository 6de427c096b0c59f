import type { Names } from "../text.ts";
import { gapAnswers } from "./gap-answers.ts";
import { gapLists } from "./gap-lists.ts";
import { gapSights } from "./gap-sights.ts";
import { printReason } from "./print-reason.ts";
import type { Reason, ReasonIn } from "./reason.ts";

/** Why a unit could not be read to its end, one sentence each. */
export const gapReasons = { ...gapAnswers, ...gapSights, ...gapLists };
export type GapReason = ReasonIn<typeof gapReasons>;

/** Why a unit could not be read. */
export const gapSentence = (reason: Reason): Names => printReason(reason, gapReasons);
