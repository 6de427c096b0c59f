import { z } from "zod";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { roleName } from "../role-name.ts";
import { ASKED_OF_GITHUB } from "../sign-off-questions.ts";
import { type Names, Text } from "../text.ts";
import { list, listed } from "./names.ts";
import { type ReasonIn, sentences } from "./reason.ts";
import { signOffFaults } from "./sign-off-faults.ts";

const METHODS = {
  squash: { en: "squashed into one commit", ja: "スカッシュ(1件のコミットへの統合)" },
  rebase: { en: "rebased", ja: "リベース" },
  push: { en: "pushed", ja: "直接のプッシュ" },
} as const;

const ASKED = {
  "pushes-to-the-branch": {
    en: "who pushed to the branch of the pull request",
    ja: "プルリクエストのブランチへプッシュした者",
  },
  "pushes-to-base": { en: "who pushed to base", ja: "基準ブランチへプッシュした者" },
  "rule-suites": {
    en: "the results of the branch's rules",
    ja: "ブランチのルールの判定結果",
  },
} as const satisfies Record<(typeof ASKED_OF_GITHUB)[number], Names>;

const roles = (given: readonly string[]) => ({
  en: given.map((role) => roleName(role).en).join(" or "),
  ja: given.map((role) => roleName(role).ja).join("又は"),
});

/** Why a rule of sign-off was kept, was broken or is not known to be either. */
export const signOffReasons = {
  ...signOffFaults,
  "recorded-so": sentences({}, () => ({ en: "GitHub recorded it so.", ja: "GitHubの記録のとおりである。" })),
  "stated-so": sentences({}, () => ({
    en: "What was in force at the base commit says so.",
    ja: "基準コミットの時点で有効な定めのとおりである。",
  })),
  "not-read": sentences({}, () => ({
    en: "GitHub did not show what decides it.",
    ja: "判定に必要な記録をGitHubから読み取れなかった。",
  })),
  refused: sentences({ asked: z.enum(ASKED_OF_GITHUB), status: z.number().int() }, ({ asked, status }) => ({
    en: `GitHub answered with status ${status} when it was asked for ${ASKED[asked].en}.`,
    ja: `${ASKED[asked].ja}をGitHubに照会したところ、ステータス${status}が返された。`,
  })),
  "push-not-listed": sentences({}, () => ({
    en: "GitHub's record of who moved the branch does not hold this move.",
    ja: "ブランチを動かした者に関するGitHubの記録に、この変更がない。",
  })),
  "no-rule-suite": sentences({}, () => ({
    en: "GitHub showed no result of the branch's rules for this merge.",
    ja: "このマージについて、ブランチのルールの判定結果をGitHubから読み取れなかった。",
  })),
  "was-dismissed": sentences({ login: Text }, ({ login }) => ({
    en: `The review by ${quote(login)} was dismissed.`,
    ja: `${quote(login)}のレビューは却下された。`,
  })),
  "was-withdrawn": sentences({ login: Text }, ({ login }) => ({
    en: `After the approval ${quote(login)} asked for changes, or gave a review that was dismissed.`,
    ja: `承認の後に${quote(login)}が変更を求めたか、又は却下されたレビューを行った。`,
  })),
  "approved-older-head": sentences({ approved: Text, head: Text }, ({ approved, head }) => ({
    en: `Commit ${quote(approved.slice(0, 10))} was approved, and the head is ${quote(head.slice(0, 10))}.`,
    ja: `承認の対象はコミット${quote(approved.slice(0, 10))}であり、最新のコミットは${quote(head.slice(0, 10))}である。`,
  })),
  "after-the-merge": sentences({}, () => ({
    en: "It came after the merge.",
    ja: "承認はマージの後であった。",
  })),
  "typed-no-sentence": sentences({ sentence: Text }, ({ sentence }) => ({
    en: `The approval does not say ${quote(sentence)}.`,
    ja: `承認に${quote(sentence)}との記載がない。`,
  })),
  "typed-another-sentence": sentences({ sentence: Text }, ({ sentence }) => ({
    en: `The approval certifies another text, entity, regime or period; this one takes ${quote(sentence)}.`,
    ja: `承認の記載は、別の文面、法人、制度又は期間に関するものである。必要な記載は${quote(sentence)}である。`,
  })),
  "typed-more-than-the-sentence": sentences({ sentence: Text }, ({ sentence }) => ({
    en: `The text of the approval is not ${quote(sentence)} alone: it quotes it, shows it as code, or has more beside it.`,
    ja: `承認の本文が${quote(sentence)}のみではない(引用、コード又は他の記載を含む)。`,
  })),
  "sentence-edited": sentences({}, () => ({
    en: "The text of the approval was edited after it was written; approve again with the sentence.",
    ja: "承認の本文は記載後に編集されたものである。所定の文を記載し、改めて承認すること。",
  })),
  "not-a-person": sentences({ login: Text }, ({ login }) => ({
    en: `${quote(login)} is a bot.`,
    ja: `${quote(login)}はボットである。`,
  })),
  "not-told-from-a-bot": sentences({ login: Text }, ({ login }) => ({
    en: `Whether ${quote(login)} is a person cannot be told.`,
    ja: `${quote(login)}が人であるかを確認できない。`,
  })),
  "is-the-author": sentences({ login: Text }, ({ login }) => ({
    en: `${quote(login)} opened the pull request.`,
    ja: `${quote(login)}がプルリクエストを作成した。`,
  })),
  "pushed-last": sentences({ login: Text }, ({ login }) => ({
    en: `${quote(login)} pushed last.`,
    ja: `最後にプッシュしたのは${quote(login)}である。`,
  })),
  owns: sentences({ login: Text, subject: Text }, ({ login, subject }) => ({
    en: `${quote(login)} owns or keeps ${quote(subject)}, which this is about.`,
    ja: `${quote(login)}は対象である${quote(subject)}の責任者又は担当者である。`,
  })),
  created: sentences({ login: Text, subject: Text }, ({ login, subject }) => ({
    en: `${quote(login)} created ${quote(subject)}, which this is about.`,
    ja: `${quote(login)}は対象である${quote(subject)}を作成した。`,
  })),
  "made-none-that-is-known": sentences({ login: Text, n: z.number().int().positive() }, ({ login, n }) => ({
    en: `${quote(login)} made none of those of which GitHub says who made them; of ${n} it does not say that.`,
    ja: `作成者がGitHubに記録されているもののうち、${quote(login)}が作成したものはない。作成者を確認できないものが${n}件ある。`,
  })),
  "decided-on": sentences({ login: Text, subject: Text }, ({ login, subject }) => ({
    en: `${quote(login)} decided on ${quote(subject)}, which this is about.`,
    ja: `${quote(login)}は対象である${quote(subject)}について決定した者である。`,
  })),
  requested: sentences({ login: Text, subject: Text }, ({ login, subject }) => ({
    en: `${quote(login)} asked for ${quote(subject)}.`,
    ja: `${quote(login)}は${quote(subject)}の申請者である。`,
  })),
  "is-bound": sentences({ login: Text, subject: Text }, ({ login, subject }) => ({
    en: `${quote(login)} is bound by what changes in ${quote(subject)}.`,
    ja: `${quote(login)}は${quote(subject)}の変更により拘束される者である。`,
  })),
  "not-on-the-roster": sentences({ login: Text }, ({ login }) => ({
    en: `${quote(login)} is on no roster of the base commit.`,
    ja: `${quote(login)}は基準コミットの役割表に記載がない。`,
  })),
  "not-in-force": sentences(
    { login: Text, day: Day, from: Day, to: Day.nullable() },
    ({ login, day, from, to }) =>
      to !== null && to < day
        ? {
            en: `${quote(login)} was on the roster until ${to}, and the approval came on ${day}.`,
            ja: `${quote(login)}の任期は${to}に終了し、承認は${day}であった。`,
          }
        : {
            en: `${quote(login)} is on the roster from ${from}, and the approval came on ${day}.`,
            ja: `${quote(login)}の任期は${from}からであり、承認は${day}であった。`,
          },
  ),
  "rosters-not-read": sentences({}, () => ({
    en: "GitHub did not show which commit base was at when the approval was given, so it is not known who was on its rosters.",
    ja: "承認の時点における基準ブランチのコミットをGitHubから読み取れず、その時点の役割表を確認できない。",
  })),
  "entered-later": sentences({ login: Text, day: Day }, ({ login, day }) => ({
    en: `Base did not have ${quote(login)} on a roster yet when the approval was given on ${day}, whatever the entry says of its beginning.`,
    ja: `${day}の承認の時点では、役割表に記載された始期にかかわらず、基準ブランチの役割表に${quote(login)}の記載がなかった。`,
  })),
  "of-another-entity": sentences(
    { login: Text, entities: z.array(Text).min(1), needed: Text },
    ({ login, entities, needed }) => ({
      en: `${quote(login)} is on the roster of ${entities.join(", ")}, and this needs a person of ${needed}.`,
      ja: `${quote(login)}は${entities.join("、")}の役割表に記載されており、${needed}の者の承認を要する。`,
    }),
  ),
  "holds-another-role": sentences(
    { login: Text, held: z.array(Text), needed: z.array(Text).min(1) },
    ({ login, held, needed }) => ({
      en:
        held.length === 0
          ? `${quote(login)} held no role that day, and this needs the ${roles(needed).en}.`
          : `${quote(login)} held the role of ${roles(held).en}, and this needs the ${roles(needed).en}.`,
      ja:
        held.length === 0
          ? `${quote(login)}はその日に役割に就いておらず、${roles(needed).ja}の承認を要する。`
          : `${quote(login)}の役割は${roles(held).ja}であり、${roles(needed).ja}の承認を要する。`,
    }),
  ),
  "roster-changed": sentences({ files: z.array(Text).min(1) }, ({ files }) => ({
    en: `The pull request also changes the roster in ${list(listed(files)).en}.`,
    ja: `同じプルリクエストが${list(listed(files)).ja}の役割表も変更している。`,
  })),
  "merged-otherwise": sentences({ method: z.enum(["squash", "rebase", "push"]) }, ({ method }) => ({
    en: `The commits were ${METHODS[method].en}, so what was approved is not in the history of base.`,
    ja: `${METHODS[method].ja}により取り込まれたため、マージコミットによる取り込みの記録が基準ブランチにない。`,
  })),
  "another-tree-merged": sentences({ files: z.array(Text).min(1) }, ({ files }) => ({
    en: `What was merged differs from what was approved in ${list(listed(files)).en}.`,
    ja: `取り込まれた${list(listed(files)).ja}の内容が、承認の対象と異なる。`,
  })),
  "rules-bypassed": sentences({ by: Text }, ({ by }) => ({
    en: `${quote(by)} bypassed the branch's rules at the merge.`,
    ja: `マージの際に${quote(by)}がブランチのルールを回避した。`,
  })),
  "rules-failed": sentences({}, () => ({
    en: "The branch's rules failed at the merge.",
    ja: "マージの際、ブランチのルールを満たしていなかった。",
  })),
  "pushed-to-base": sentences({ by: Text }, ({ by }) => ({
    en: `${quote(by)} pushed to base; the pull request itself was not merged.`,
    ja: `${quote(by)}が基準ブランチへ直接プッシュしており、プルリクエスト自体はマージされていない。`,
  })),
};
export type SignOffReason = ReasonIn<typeof signOffReasons>;
