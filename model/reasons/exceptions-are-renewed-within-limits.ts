import { z } from "zod";
import { count } from "../count.ts";
import { Day } from "../instant.ts";
import { authorityReasons, rosterReasons } from "./authority.ts";
import { defineCheckWords } from "./check-words.ts";
import { exceptionReasons } from "./exceptions.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

const times = z.number().int().nonnegative();

/** What is wrong with the renewals of an exception, to follow its id. */
export const renewalClauses = {
  ...authorityReasons,
  "renewed-too-often": sentences({ renewed: times, allowed: times }, ({ renewed, allowed }) => ({
    en: `was renewed ${count(renewed, "time")}, and the limit is ${allowed}`,
    ja: `は${renewed}回更新されており、限度の${allowed}回を超えている`,
  })),
  "renewed-after-expiry": sentences({ renewed: Day, expired: Day }, ({ renewed, expired }) => ({
    en: `was renewed on ${renewed}, after it had expired on ${expired}`,
    ja: `は${expired}に期限が切れた後、${renewed}に更新されている`,
  })),
};

export const exceptionsAreRenewedWithinLimits = defineCheckWords({
  id: "exceptions-are-renewed-within-limits",
  title: { en: "Exceptions are renewed within limits", ja: "例外の更新が限度内である" },
  question: {
    en: "Was every exception renewed no more often than allowed, in time and by somebody with authority?",
    ja: "例外の更新は、限度の回数以内で、期限が切れる前に、権限のある者により行われたか。",
  },
  risk: {
    en: "An exception that is renewed again and again is a rule that nobody approved.",
    ja: "繰り返し更新される例外は、誰も承認していない規則と変わらない。",
  },
  remedy: {
    en: "Remediate what was excepted, or have a person with authority accept a new exception with its own reason.",
    ja: "例外の対象を是正するか、新たな理由を示した別の例外について権限のある者の承認を受ける。",
  },
  reasons: {
    ...exceptionReasons,
    ...rosterReasons,
    ...registerReasons(renewalClauses, {
      en: "No open exception was renewed too often, too late or without authority.",
      ja: "終了していない例外に、限度の回数を超えた更新、期限が切れた後の更新及び権限のない者による更新はない。",
    }),
  },
});
