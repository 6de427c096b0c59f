import { defineCheckWords } from "./check-words.ts";
import { ASKED_ABOUT, mergedChangeReasons, PullList, pulls } from "./merged-changes.ts";
import { sentences } from "./reason.ts";

export const mergedChangePassedItsChecks = defineCheckWords({
  id: "merged-change-passed-its-checks",
  title: {
    en: "Each merged change passed its checks",
    ja: "マージされた変更がチェックに合格している",
  },
  question: {
    en: "Had all checks of the commit that was merged passed, for each change of the default branch?",
    ja: "既定のブランチの各変更について、マージされたコミットのチェックがすべて合格しているか。",
  },
  risk: {
    en: "Reporting code is changed although a test failed, or without one.",
    ja: "テストが不合格であるか又は実施されないまま、財務報告に用いるコードが変更される。",
  },
  remedy: {
    en: "Run the tests on what was merged, put right what fails, and accept as an exception what was merged without; require the checks, so that the next change waits for them.",
    ja: "マージされた内容についてテストを実施し、不合格の箇所を是正のうえ、テストを経ずにマージされたものは例外として承認する。今後の変更が合格を要するよう、チェックを必須とする。",
  },
  reasons: {
    ...mergedChangeReasons,
    "checks-not-passed": sentences({ changes: PullList }, ({ changes }) => ({
      en: `Merged although a check had failed or had not finished: ${pulls(changes).en}.`,
      ja: `不合格又は未完了のチェックがあるままマージされたもの:${pulls(changes).ja}。`,
    })),
    "no-check-ran": sentences({ changes: PullList }, ({ changes }) => ({
      en: `Merged without any check: ${pulls(changes).en}.`,
      ja: `チェックが一切実施されないままマージされたもの:${pulls(changes).ja}。`,
    })),
    "checks-not-shown": sentences({ changes: PullList }, ({ changes }) => ({
      en: `GitHub did not show how the checks of ${pulls(changes).en} ended.`,
      ja: `GitHubがチェックの結果を示さなかったもの:${pulls(changes).ja}。`,
    })),
    "all-checked": sentences({}, () => ({
      en: `All checks of each change merged ${ASKED_ABOUT.en} passed.`,
      ja: `${ASKED_ABOUT.ja}マージされた変更のすべてが、そのチェックに合格している。`,
    })),
  },
});
