import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { ASKED_ABOUT, mergedChangeReasons } from "./merged-changes.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const commits = NameList.describe("Commits, by the first of their digits.");

export const defaultBranchTakesNoDirectPush = defineCheckWords({
  id: "default-branch-takes-no-direct-push",
  title: {
    en: "Nobody pushed to the default branch directly",
    ja: "既定のブランチに直接プッシュした者がいない",
  },
  question: {
    en: "Did every commit of the default branch come with a pull request that was merged into it?",
    ja: "既定のブランチのコミットのすべてが、これにマージされたプルリクエストによるものか。",
  },
  risk: {
    en: "What is pushed directly reaches reporting code with nobody having looked at it.",
    ja: "直接プッシュされた内容が、誰の確認も経ずに、財務報告に用いるコードに取り込まれる。",
  },
  remedy: {
    en: "Have somebody who took no part look at each commit, and accept what they find as an exception; require a pull request, so that the branch takes no other push.",
    ja: "関与していない者が各コミットを確認し、その結果を例外として承認する。プルリクエストを必須とし、直接のプッシュを禁じる。",
  },
  reasons: {
    ...mergedChangeReasons,
    "pushed-directly": sentences({ commits }, ({ commits: all }) => ({
      en: `Commits that came with no merged pull request: ${list(all).en}.`,
      ja: `マージされたプルリクエストによらないコミット:${list(all).ja}。`,
    })),
    "history-rewritten": sentences(
      {
        before: Text.describe("Commit that was in the branch before, by the first of its digits."),
        after: Text.describe("Commit that the branch was at when it was gone."),
        commits: commits.nullable(),
      },
      ({ before, after, commits: all }) => ({
        en: `The history of the default branch was rewritten: commit ${quote(before)} was not found in it any more at ${quote(after)}${all === null ? "" : `; commits that came with no merged pull request: ${list(all).en}`}.`,
        ja: `既定のブランチの履歴が書き換えられた。${quote(after)}の時点で、以前のコミット${quote(before)}が見つからない。${all === null ? "" : `マージされたプルリクエストによらないコミット:${list(all).ja}。`}`,
      }),
    ),
    "nothing-pushed": sentences({}, () => ({
      en: `Every commit that came ${ASKED_ABOUT.en} belongs to a merged pull request.`,
      ja: `${ASKED_ABOUT.ja}加わったコミットのすべてが、マージされたプルリクエストに属する。`,
    })),
  },
});
