import { Day, Instant } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { emergencyReasons } from "./emergencies.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What is wrong with the review of an emergency access, to follow its id. */
export const reviewClauses = {
  "not-reviewed": sentences({ due: Day }, ({ due }) => ({
    en: `was not reviewed by ${due}`,
    ja: `は期限の${due}までに事後確認されていない`,
  })),
  "reviewed-by-participant": sentences({ by: Text }, ({ by }) => ({
    en: `was reviewed by ${quote(by)}, who took part in it`,
    ja: `は、関与した${quote(by)}自身が事後確認を行っている`,
  })),
  "reviewed-late": sentences({ due: Day, reviewed: Instant }, ({ due, reviewed }) => ({
    en: `was due for review by ${due} and reviewed at ${reviewed}`,
    ja: `の事後確認の期限は${due}であったが、実施されたのは${reviewed}である`,
  })),
};

export const emergencyAccessWasReviewed = defineCheckWords({
  id: "emergency-access-was-reviewed",
  title: { en: "Emergency access was reviewed", ja: "緊急時特権利用が事後に確認されている" },
  question: {
    en: "Did somebody who took no part review every emergency access in time?",
    ja: "緊急時特権利用は、関与していない者により期限内に事後確認されたか。",
  },
  risk: {
    en: "What was done in an emergency goes unnoticed when nobody looks at it afterwards.",
    ja: "事後に確認しなければ、緊急時に行われた操作が見過ごされる。",
  },
  remedy: {
    en: "Have somebody who neither granted nor used it review what was done, and record what they found.",
    ja: "付与した者及び利用した者以外の者が操作の内容を確認し、その結果を記録する。",
  },
  reasons: {
    ...emergencyReasons,
    ...registerReasons(reviewClauses, {
      en: "Every emergency access was reviewed in time, or there is still time.",
      ja: "緊急時特権利用は、いずれも期限内に事後確認されているか、その期限が到来していない。",
    }),
  },
});
