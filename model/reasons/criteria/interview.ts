import { z } from "zod";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { nameOf, Person } from "./person.ts";

/** What a reviewer could say when somebody asked. */
export const interviewReasons = {
  "reviewer-asked": sentences(
    { by: Person, day: Day, period: PeriodId, explained: z.boolean() },
    ({ by, day, period, explained }) => ({
      en: `${nameOf(by).en} asked the reviewer on ${day}, who ${explained ? "could" : "could not"} explain the decisions of ${period}.`,
      ja: `${day}、${nameOf(by).ja}が面談し、レビュー実施者は${period}の決定を説明${explained ? "できた" : "できなかった"}。`,
    }),
  ),
};
