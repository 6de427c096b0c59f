import { z } from "zod";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { nameOf, Person } from "./person.ts";

const tested = { by: Person, period: PeriodId };
const took = { ...tested, part: z.enum(["decided", "approved"]) };

/** Why whoever tested the duties is not independent of the review. */
export const testerReasons = {
  "duties-tester-took-part": sentences(took, ({ by, period, part }) => ({
    en: `${nameOf(by).en} tested the duties of ${period} and had ${part === "decided" ? "decided in" : "approved"} that review, too.`,
    ja: `${nameOf(by).ja}は${period}の職務分掌を評価したが、当該棚卸の${part === "decided" ? "決定" : "承認"}も自ら行っている。`,
  })),
  "duties-tester-on-no-roster": sentences({ ...tested, day: Day }, ({ by, period, day }) => ({
    en: `${nameOf(by).en}, who tested the duties of ${period} on ${day}, was on no roster then.`,
    ja: `${day}に${period}の職務分掌を評価した${nameOf(by).ja}は、その時点で役割表に記載されていない。`,
  })),
};

/** Why whoever asked the reviewer is not independent of the review. */
export const interviewerReasons = {
  "interviewer-took-part": sentences(took, ({ by, period, part }) => ({
    en: `${nameOf(by).en} asked about the decisions of ${period} and had ${part === "decided" ? "decided in" : "approved"} that review, too.`,
    ja: `${nameOf(by).ja}は${period}の決定について面談したが、当該棚卸の${part === "decided" ? "決定" : "承認"}も自ら行っている。`,
  })),
  "interviewer-on-no-roster": sentences({ ...tested, day: Day }, ({ by, period, day }) => ({
    en: `${nameOf(by).en}, who asked about the decisions of ${period} on ${day}, was on no roster then.`,
    ja: `${day}に${period}の決定について面談した${nameOf(by).ja}は、その時点で役割表に記載されていない。`,
  })),
};
