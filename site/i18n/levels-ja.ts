import { writeNumber as n } from "../view/when.ts";
import type { levelsEn } from "./levels-en.ts";

/** Japanese words about the level of integrity that verify came to. */
export const levelsJa: typeof levelsEn = {
  means: {
    L0: "証跡の履歴に矛盾がない。",
    L1: "L0に加え、証跡のすべてをAppが登録し、各コミットのGitHubの署名が有効であり、スキャンの間隔が限度を超えず、保護の規則が有効であった。",
    L2: "L1に加え、証跡のすべての取込みに有効な承認があり、取込み時に記録されている。",
  },
  asked: {
    clone: "クローンのみを検証しました。",
    github: "クローンに加え、GitHubにも照会しました。",
  },
  title: "完全性の水準",
  none: "countersign verifyの結果がこのポータルに渡されていないため、水準は表示しません。証跡そのものの良否を意味しません。",
  noLevel: "なし",
  noneMeans: "記録のとおりでないものがある。",
  notVerified: "未検証",
  period: "期間",
  level: "水準",
  why: "これより高くない理由",
  highest: "最も高い水準です。",
  noPeriods: "スキャンの記録がないため、対象となる期間がありません。",
  read: ({ commits, contents, commit }) =>
    `countersign verifyは、コミット${commit}の履歴(コミット${n(commits)}件、ファイルの内容${n(contents)}件)を読み取りました。`,
  another: (verified, shown) =>
    `このポータルはコミット${shown}を表示しており、検証の結果はコミット${verified}に関するものです。`,
  fine: "すべて記録のとおりでした。",
  found: (count) => `記録のとおりでないものが${n(count)}件ありました。`,
  faults: "記録のとおりでないもの",
  notes: "留意すべき事項",
  commit: "コミット",
  whole: "コミット全体",
  legend: "水準の意味",
  told: ({ same, not_told: untold }) =>
    `この期間の承認に関する照会のうち、GitHubの回答が記録と一致したものは${n(same)}件${untold === 0 ? "です。" : `、回答のないものは${n(untold)}件です。`}`,
  github: "GitHubの現在の記録",
  notAsked:
    "GitHubへの照会は行っていません。誰が承認したかはクローンだけでは確認できません。トークンを指定すると、verifyはGitHubにも照会します。",
  question: "GitHubへの照会",
  answers: "回答",
  same: (count) => `一致:${n(count)}件`,
  differs: (count) => `相違:${n(count)}件`,
  notTold: (count) => `回答なし:${n(count)}件`,
  nothing: "照合の対象がありません。",
  notToldMeans:
    "GitHubに記録が残っていない、又は示されないものは「回答なし」とし、証跡の良否いずれの根拠ともしません。",
  about: "対象",
  answer: { differs: "相違", "not-told": "回答なし" },
};
