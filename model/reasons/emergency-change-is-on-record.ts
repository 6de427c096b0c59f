import { defineCheckWords } from "./check-words.ts";
import { ASKED_ABOUT, mergedChangeReasons, PullList, pulls } from "./merged-changes.ts";
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
      en: `Labelled as an emergency, with no record of one at that time for its author or whoever merged it: ${pulls(changes).en}.`,
      ja: `緊急のラベルがあるが、作成者又はマージした者について、その時点の緊急時の利用の記録がないもの:${pulls(changes).ja}。`,
    })),
    "labels-not-shown": sentences({ changes: PullList }, ({ changes }) => ({
      en: `GitHub did not show the labels of ${pulls(changes).en}.`,
      ja: `GitHubがラベルを示さなかったもの:${pulls(changes).ja}。`,
    })),
    "emergencies-on-record": sentences({}, () => ({
      en: `Each change merged ${ASKED_ABOUT.en} that is labelled as an emergency belongs to one that is on record.`,
      ja: `${ASKED_ABOUT.ja}マージされた変更のうち緊急のラベルがあるものは、いずれも記録のある緊急時の利用に属する。`,
    })),
  },
});
