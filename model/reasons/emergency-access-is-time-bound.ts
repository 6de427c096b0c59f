import { z } from "zod";
import { count } from "../count.ts";
import { Instant } from "../instant.ts";
import { defineCheckWords } from "./check-words.ts";
import { emergencyReasons } from "./emergencies.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What is wrong with the time of an emergency access, to follow its id. */
export const timeClauses = {
  "granted-beyond-limit": sentences(
    { from: Instant, to: Instant, hours: z.number().int().nonnegative() },
    ({ from, to, hours }) => ({
      en: `was granted from ${from} to ${to}, and the limit is ${count(hours, "hour")}`,
      ja: `は${from}から${to}まで付与されており、限度の${hours}時間を超えている`,
    }),
  ),
  "not-taken-back": sentences({ ended: Instant }, ({ ended }) => ({
    en: `ran out at ${ended} and was not taken back`,
    ja: `は${ended}に期限が到来したが、失効の記録がない`,
  })),
  "taken-back-late": sentences({ ended: Instant, revoked: Instant }, ({ ended, revoked }) => ({
    en: `ran out at ${ended} and was taken back at ${revoked}`,
    ja: `は${ended}に期限が到来したが、失効したのは${revoked}である`,
  })),
};

export const emergencyAccessIsTimeBound = defineCheckWords({
  id: "emergency-access-is-time-bound",
  title: { en: "Emergency access is time-bound", ja: "緊急時特権利用に期限が定められている" },
  question: {
    en: "Was every emergency access granted for a short time and taken back when that was over?",
    ja: "緊急時特権利用は、短い期間に限って付与され、期限の到来とともに失効しているか。",
  },
  risk: {
    en: "Emergency access that nobody takes back is a standing privilege with a good excuse.",
    ja: "失効させていない緊急時の権限は、常時付与された特権と変わらない。",
  },
  remedy: {
    en: "Take the access back, record when, and grant the next one for no longer than the limit.",
    ja: "権限を失効させてその日時を記録し、以後の付与は限度の時間内とする。",
  },
  reasons: {
    ...emergencyReasons,
    ...registerReasons(timeClauses, {
      en: "Every emergency access was granted within the limit and taken back in time.",
      ja: "緊急時特権利用は、いずれも限度の時間内で付与され、期限内に失効している。",
    }),
  },
});
