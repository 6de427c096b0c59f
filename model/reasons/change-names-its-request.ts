import { defineCheckWords } from "./check-words.ts";
import { ASKED_ABOUT, mergedChangeReasons, PullList, pulls } from "./merged-changes.ts";
import { sentences } from "./reason.ts";

export const changeNamesItsRequest = defineCheckWords({
  id: "change-names-its-request",
  title: {
    en: "Each change names its request",
    ja: "変更に、対応する申請が示されている",
  },
  question: {
    en: "Does GitHub link each change of the default branch to the issue that asked for it?",
    ja: "既定のブランチの各変更が、GitHub上で、これを求めたイシューに関連付けられているか。",
  },
  risk: {
    en: "Nobody can tell who asked for a change of reporting code, or whether anybody did.",
    ja: "財務報告に用いるコードの変更を誰が求めたか、又は求めた者がいるかを確認できない。",
  },
  remedy: {
    en: "Link each pull request to its issue; where requests are kept elsewhere, people compare the list of merged changes with them.",
    ja: "各プルリクエストをイシューに関連付ける。申請を他のシステムで管理する場合は、マージされた変更の一覧と人が照合する。",
  },
  reasons: {
    ...mergedChangeReasons,
    "request-not-linked": sentences({ changes: PullList }, ({ changes }) => ({
      en: `GitHub links ${pulls(changes).en} to no issue, and a request that is kept elsewhere is not read.`,
      ja: `イシューへの関連付けがなく、他のシステムの申請は読取りの対象でないため確認できないもの:${pulls(changes).ja}。`,
    })),
    "links-not-shown": sentences({ changes: PullList }, ({ changes }) => ({
      en: `GitHub did not show to which issues ${pulls(changes).en} are linked.`,
      ja: `GitHubがイシューとの関連付けを示さなかったもの:${pulls(changes).ja}。`,
    })),
    "all-linked": sentences({}, () => ({
      en: `Each change merged ${ASKED_ABOUT.en} is linked to an issue.`,
      ja: `${ASKED_ABOUT.ja}マージされた変更のすべてが、イシューに関連付けられている。`,
    })),
  },
});
