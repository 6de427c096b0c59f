import { z } from "zod";
import { count } from "../count.ts";
import { defineCheckWords } from "./check-words.ts";
import {
  ASKED_ABOUT,
  countedAsEmergency,
  EmergencyPulls,
  mergedChangeReasons,
  PullList,
  pulls,
} from "./merged-changes.ts";
import { sentences } from "./reason.ts";

const least = z.number().int().nonnegative().describe("Approvals that are asked for.");

export const mergedChangeWasApprovedByAnother = defineCheckWords({
  id: "merged-change-was-approved-by-another",
  title: {
    en: "Each merged change was approved by another person",
    ja: "マージされた変更を、作成者以外の者が承認している",
  },
  question: {
    en: "Had enough people other than its author approved what was merged, for each change of the default branch?",
    ja: "既定のブランチの各変更について、マージされた内容を、作成者以外の必要な数の者が承認しているか。",
  },
  risk: {
    en: "Reporting code changes with nobody else having agreed to what is in it.",
    ja: "財務報告に用いるコードが、その内容について他の誰の同意も得ずに変更される。",
  },
  remedy: {
    en: "Have somebody who took no part look at the change now, and accept what they find as an exception; require approvals, so that the next one waits for them.",
    ja: "関与していない者が当該変更を事後に確認し、その結果を例外として承認する。今後の変更が承認を要するよう、承認を必須とする。",
  },
  reasons: {
    ...mergedChangeReasons,
    "too-few-approved": sentences({ changes: PullList, least, emergencies: EmergencyPulls }, (data) => ({
      en: `Merged with fewer than ${count(data.least, "approval")} of people who neither opened it nor wrote a commit of it: ${pulls(data.changes).en}${countedAsEmergency(data.emergencies).en}.`,
      ja: `作成者及びコミットの作成者以外の者による承認が${data.least}件に満たないままマージされたもの:${pulls(data.changes).ja}。${countedAsEmergency(data.emergencies).ja}`,
    })),
    "approvals-not-known": sentences({ changes: PullList, emergencies: EmergencyPulls }, (data) => ({
      en: `GitHub does not tell whether an approval counted at the merge, whether its giver wrote a commit, or whether an identity that is gone was used in an emergency here: ${pulls(data.changes).en}${countedAsEmergency(data.emergencies).en}.`,
      ja: `承認がマージの時点で有効であったか、承認者がコミットを作成したか、又は現在確認できないIDがこのリポジトリの緊急時の利用に用いられたかを、GitHubが示さないもの:${pulls(data.changes).ja}。${countedAsEmergency(data.emergencies).ja}`,
    })),
    "approvals-not-shown": sentences({ changes: PullList, emergencies: EmergencyPulls }, (data) => ({
      en: `GitHub did not show all reviews of ${pulls(data.changes).en}${countedAsEmergency(data.emergencies).en}.`,
      ja: `GitHubが確認の記録をすべて示さなかったもの:${pulls(data.changes).ja}。${countedAsEmergency(data.emergencies).ja}`,
    })),
    "all-approved": sentences({ least, emergencies: EmergencyPulls }, ({ least: asked, emergencies }) => ({
      en: `Each change merged ${ASKED_ABOUT.en} had ${count(asked, "approval")} or more of other people, or was made in an emergency that is on record${countedAsEmergency(emergencies).en}.`,
      ja: `${ASKED_ABOUT.ja}マージされた変更のすべてに、他の者による${asked}件以上の承認があるか、又は記録のある緊急時の変更である。${countedAsEmergency(emergencies).ja}`,
    })),
  },
});
