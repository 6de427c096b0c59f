import { z } from "zod";
import { count } from "../../count.ts";
import { quote } from "../../quote.ts";
import { Text, type Names } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import { type Reason, type ReasonIn, sentences } from "../reason.ts";

const shortened = (commit: string) => quote(commit.slice(0, 12));
const number = z.number().int().nonnegative();

/** What GitHub is asked about what the evidence says, in the order in which it is told. */
export const GITHUB_QUESTIONS = ["pull-requests", "reviews", "tags", "base", "rules"] as const;
export type GitHubQuestion = (typeof GITHUB_QUESTIONS)[number];

/** The questions as people read them. */
export const GITHUB_QUESTION_NAMES = {
  "pull-requests": {
    en: "Was the pull request of each sign-off merged as recorded?",
    ja: "各署名記録のプルリクエストは、記録のとおりにマージされたか。",
  },
  reviews: {
    en: "Was each approval given as recorded: by whom, of what and when?",
    ja: "各承認は、記録のとおりの者、対象及び日時により行われたか。",
  },
  tags: {
    en: "Are the tags of certifications where they are in the clone?",
    ja: "内部宣誓のタグは、クローンと一致しているか。",
  },
  base: {
    en: "Does the base branch hold what was verified?",
    ja: "ベースブランチは、検証した履歴を含んでいるか。",
  },
  rules: {
    en: "Do the rules of the base branch still stand?",
    ja: "ベースブランチの規則は、現在も有効か。",
  },
} as const satisfies Record<GitHubQuestion, Names>;

/** In what GitHub has it otherwise than the evidence. */
export const differsReasons = {
  "pull-not-merged": sentences({ pull: number }, ({ pull }) => ({
    en: `GitHub says that pull request ${pull} was never merged.`,
    ja: `GitHubによれば、プルリクエスト${pull}はマージされていない。`,
  })),
  "merger-otherwise": sentences(
    { pull: number, recorded: number, told: number },
    ({ pull, recorded, told }) => ({
      en: `Pull request ${pull} was merged by account ${told} on GitHub, and by account ${recorded} in the record.`,
      ja: `プルリクエスト${pull}をマージしたアカウントが、GitHubでは${told}、記録では${recorded}である。`,
    }),
  ),
  "merge-otherwise": sentences(
    { pull: number, recorded: Text, told: Text.nullable() },
    ({ pull, recorded, told }) => ({
      en: `The record says that ${shortened(recorded)} merged pull request ${pull}, and GitHub ${told === null ? "names no commit" : `says ${shortened(told)}`}.`,
      ja: `プルリクエスト${pull}のマージコミットは、記録では${shortened(recorded)}、GitHubでは${told === null ? "記載なし" : shortened(told)}である。`,
    }),
  ),
  "merged-at-otherwise": sentences(
    { pull: number, recorded: Text, told: Text },
    ({ pull, recorded, told }) => ({
      en: `The record says that pull request ${pull} was merged at ${recorded}, and GitHub says ${told}.`,
      ja: `プルリクエスト${pull}のマージの日時は、記録では${recorded}、GitHubでは${told}である。`,
    }),
  ),
  "pull-head-otherwise": sentences(
    { pull: number, recorded: Text, told: Text },
    ({ pull, recorded, told }) => ({
      en: `The record says that ${shortened(recorded)} was the head of pull request ${pull}, and GitHub says ${shortened(told)}.`,
      ja: `プルリクエスト${pull}の先頭のコミットは、記録では${shortened(recorded)}、GitHubでは${shortened(told)}である。`,
    }),
  ),
  "author-approved": sentences({ pull: number, login: Text }, ({ pull, login }) => ({
    en: `GitHub says that ${quote(login)}, whose approval counts by the record, opened pull request ${pull}.`,
    ja: `記録上有効な承認を行った${quote(login)}は、GitHubによればプルリクエスト${pull}の作成者である。`,
  })),
  "review-not-there": sentences({ pull: number, review: number }, ({ pull, review }) => ({
    en: `GitHub has no review ${review} of pull request ${pull}.`,
    ja: `GitHubには、プルリクエスト${pull}のレビュー${review}が存在しない。`,
  })),
  "review-state-otherwise": sentences(
    { review: number, recorded: Text, told: Text },
    ({ review, recorded, told }) => ({
      en: `The record says that review ${review} is ${quote(recorded)}, and GitHub says ${quote(told)}.`,
      ja: `レビュー${review}の状態は、記録では${quote(recorded)}、GitHubでは${quote(told)}である。`,
    }),
  ),
  "review-commit-otherwise": sentences(
    { review: number, recorded: Text, told: Text },
    ({ review, recorded, told }) => ({
      en: `The record says that review ${review} was of ${shortened(recorded)}, and GitHub says ${shortened(told)}.`,
      ja: `レビュー${review}の対象のコミットは、記録では${shortened(recorded)}、GitHubでは${shortened(told)}である。`,
    }),
  ),
  "review-time-otherwise": sentences(
    { review: number, recorded: Text, told: Text },
    ({ review, recorded, told }) => ({
      en: `The record says that review ${review} was given at ${recorded}, and GitHub says ${told}.`,
      ja: `レビュー${review}の日時は、記録では${recorded}、GitHubでは${told}である。`,
    }),
  ),
  "reviewer-otherwise": sentences(
    { review: number, recorded: number, told: number, login: Text },
    ({ review, recorded, told, login }) => ({
      en: `The record says that account ${recorded} gave review ${review}, and GitHub says ${told} (${quote(login)}).`,
      ja: `レビュー${review}を行ったアカウントは、記録では${recorded}、GitHubでは${told}(${quote(login)})である。`,
    }),
  ),
  "tag-not-there": sentences({ tag: Text }, ({ tag }) => ({
    en: `GitHub has no tag ${quote(tag)}.`,
    ja: `GitHubには、タグ${quote(tag)}が存在しない。`,
  })),
  "tag-is-another": sentences({ tag: Text, recorded: Text, told: Text }, ({ tag, recorded, told }) => ({
    en: `The tag ${quote(tag)} is ${shortened(recorded)} in the clone, and ${shortened(told)} on GitHub.`,
    ja: `タグ${quote(tag)}は、クローンでは${shortened(recorded)}、GitHubでは${shortened(told)}である。`,
  })),
  "base-set-back": sentences({ base: Text, head: Text, commit: Text }, ({ base, head, commit }) => ({
    en: `GitHub has ${quote(base)} at ${shortened(head)}, which does not hold ${shortened(commit)}, although the evidence says that it was merged there.`,
    ja: `GitHubの${quote(base)}(${shortened(head)})は、証跡によればマージされた${shortened(commit)}を含んでいない。`,
  })),
  "rules-missing": sentences({ base: Text, missing: Text }, ({ base, missing }) => ({
    en: `GitHub's rules for ${quote(base)} lack: ${missing}.`,
    ja: `GitHubの${quote(base)}に対する規則に、次のものがない:${missing}。`,
  })),
};
export type DiffersReason = ReasonIn<typeof differsReasons>;

/** Why GitHub did not tell. */
export const notToldReasons = {
  unreachable: sentences({}, () => ({
    en: "GitHub could not be reached.",
    ja: "GitHubに接続できなかった。",
  })),
  "not-shown": sentences({ needs: Text }, ({ needs }) => ({
    en: `GitHub shows no such thing any more, or not to this credential, which needs ${needs}.`,
    ja: `GitHubに該当するものがないか、この資格情報には示されない(${needs}を要する)。`,
  })),
  "not-answered": sentences({ status: number, needs: Text }, ({ status, needs }) => ({
    en: `GitHub answered with status ${status}; the credential needs ${needs}.`,
    ja: `GitHubがステータス${status}を返した(資格情報に${needs}を要する)。`,
  })),
  "too-many": sentences({ most: number }, ({ most }) => ({
    en: `GitHub lists more than ${count(most, "item")}, and no more are read.`,
    ja: `GitHubの一覧が${most}件を超えており、全件を読み取っていない。`,
  })),
  "account-gone": sentences({ recorded: number }, ({ recorded }) => ({
    en: `GitHub no longer says who account ${recorded} was.`,
    ja: `GitHubは、アカウント${recorded}の情報を示さなくなっている。`,
  })),
  "account-renamed": sentences({ recorded: Text, told: Text }, ({ recorded, told }) => ({
    en: `The record names ${quote(recorded)} as who merged it and GitHub ${quote(told)}, which may be a new name of the same account.`,
    ja: `マージした者は、記録では${quote(recorded)}、GitHubでは${quote(told)}であるが、同一アカウントの改名の可能性がある。`,
  })),
  "commit-forgotten": sentences({ review: number }, ({ review }) => ({
    en: `GitHub no longer says which commit review ${review} was of, or when it was given.`,
    ja: `GitHubは、レビュー${review}の対象のコミット又は日時を示さなくなっている。`,
  })),
  "tag-not-in-clone": sentences({ tag: Text }, ({ tag }) => ({
    en: `The clone has no tag ${quote(tag)}; fetch the tags and verify again.`,
    ja: `クローンにタグ${quote(tag)}がない。タグを取得して再度検証すること。`,
  })),
  "base-is-newer": sentences({ base: Text, head: Text }, ({ base, head }) => ({
    en: `The clone does not have ${shortened(head)}, at which GitHub has ${quote(base)}; fetch it and verify again.`,
    ja: `クローンに、GitHubの${quote(base)}の先頭${shortened(head)}がない。取得して再度検証すること。`,
  })),
  "not-on-base": sentences({ base: Text, commit: Text }, ({ base, commit }) => ({
    en: `GitHub's ${quote(base)} does not hold ${shortened(commit)}, which was verified; it may not be merged yet.`,
    ja: `検証した${shortened(commit)}は、GitHubの${quote(base)}に含まれていない(未マージの可能性がある)。`,
  })),
  "protected-otherwise": sentences({ base: Text }, ({ base }) => ({
    en: `GitHub says that ${quote(base)} is protected, and shows the settings of that to administrators alone.`,
    ja: `GitHubによれば${quote(base)}は保護されているが、その設定は管理者にのみ示される。`,
  })),
};
export type NotToldReason = ReasonIn<typeof notToldReasons>;

/** What GitHub has otherwise, or why it did not tell, in one sentence. */
export const printAnswer = (reason: Reason): Names =>
  printReason(reason, { ...differsReasons, ...notToldReasons });
