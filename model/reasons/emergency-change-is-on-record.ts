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

export const emergencyChangeIsOnRecord = defineCheckWords({
  id: "emergency-change-is-on-record",
  title: {
    en: "Each emergency change is on record",
    ja: "緊急の変更に、対応する記録がある",
  },
  question: {
    en: "Does each change that carries the label of an emergency belong to an emergency that people recorded?",
    ja: "「emergency」のラベルがある各変更は、人が記録した緊急時の利用に属するか。",
  },
  risk: {
    en: "A change passes for an emergency, and nobody looks at it afterwards.",
    ja: "緊急とされた変更が、事後に誰にも確認されない。",
  },
  remedy: {
    en: "Record the emergency: its incident, to whom it was granted and until when, and the review afterwards.",
    ja: "緊急時の利用として、事案、付与した相手、期限及び事後確認を記録する。",
  },
  reasons: {
    ...mergedChangeReasons,
    "emergency-not-on-record": sentences({ changes: PullList }, ({ changes }) => ({
      en: `Labelled as an emergency, with no record of one at that time in which its author or whoever merged it changed reporting code of this repository: ${pulls(changes).en}.`,
      ja: `緊急のラベルがあるが、その時点で作成者又はマージした者がこのリポジトリの財務報告に係るコードを変更した緊急時の利用の記録がないもの:${pulls(changes).ja}。`,
    })),
    "emergency-identity-not-seen": sentences({ changes: PullList }, ({ changes }) => ({
      en: `Labelled as an emergency, and whether the identity on record reaches this repository is not known, as no scan sees it today: ${pulls(changes).en}.`,
      ja: `緊急のラベルがあり、記録のあるIDが現在確認できず、このリポジトリに及ぶか判明しないもの:${pulls(changes).ja}。`,
    })),
    "labels-not-shown": sentences({ changes: PullList }, ({ changes }) => ({
      en: `GitHub did not show the labels of ${pulls(changes).en}.`,
      ja: `GitHubがラベルを示さなかったもの:${pulls(changes).ja}。`,
    })),
    "emergencies-on-record": sentences({ emergencies: EmergencyPulls }, ({ emergencies }) => ({
      en: `Each change merged ${ASKED_ABOUT.en} that is labelled as an emergency belongs to one that is on record${countedAsEmergency(emergencies).en}.`,
      ja: `${ASKED_ABOUT.ja}マージされた変更のうち緊急のラベルがあるものは、いずれも記録のある緊急時の利用に属する。${countedAsEmergency(emergencies).ja}`,
    })),
  },
});
