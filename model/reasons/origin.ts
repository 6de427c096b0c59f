import { z } from "zod";
import { count } from "../count.ts";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { type Reason, type ReasonIn, sentences } from "./reason.ts";
import { clauseOf } from "./register.ts";

/** What GitHub is asked about where evidence came from. */
const ASKED = {
  "pull-request-of-a-commit": {
    en: "which pull request brought a commit",
    ja: "コミットを取り込んだプルリクエスト",
  },
  "account-of-the-token": { en: "whose token it is", ja: "トークンの所有者" },
  "author-of-a-commit": { en: "who made a commit", ja: "コミットの作成者" },
  "pusher-to-a-branch": { en: "who pushed to a branch", ja: "ブランチにプッシュした者" },
  "merged-evidence": {
    en: "which evidence pull requests were merged",
    ja: "マージされた証跡のプルリクエスト",
  },
  "moves-of-a-branch": { en: "how a branch moved", ja: "ブランチの更新の経過" },
} as const;

/** What an answer takes, in GitHub's words. */
const NEEDS = {
  contents: {
    en: "Contents: read on the governance repository",
    ja: "ガバナンスリポジトリに対するContents: readの権限",
  },
  "pull-requests": {
    en: "Pull requests: read on the governance repository",
    ja: "ガバナンスリポジトリに対するPull requests: readの権限",
  },
  "named-account": {
    en: "a token whose account GitHub names",
    ja: "GitHubがアカウントを示すトークン",
  },
} as const;

export const Asked = z.literal([
  "pull-request-of-a-commit",
  "account-of-the-token",
  "author-of-a-commit",
  "pusher-to-a-branch",
  "merged-evidence",
  "moves-of-a-branch",
]);
export type Asked = z.infer<typeof Asked>;
export const Needs = z.literal(["contents", "pull-requests", "named-account"]);
export type Needs = z.infer<typeof Needs>;

const amount = z.number().int().nonnegative();

/** Why it is not known where evidence came from, to follow a colon. */
export const originReasons = {
  "not-on-github": sentences({}, () => ({
    en: "the governance repository is not on GitHub, so nobody can be asked where its evidence came from",
    ja: "ガバナンスリポジトリがGitHub上にないため、証跡の出所を照会できない",
  })),
  refused: sentences({ asked: Asked, status: amount, needs: Needs }, ({ asked, status, needs }) => ({
    en: `GitHub answered with status ${status} when asked ${ASKED[asked].en}; that takes ${NEEDS[needs].en}`,
    ja: `${ASKED[asked].ja}を照会したところ、GitHubがステータス${status}を返した(${NEEDS[needs].ja}を要する)`,
  })),
  "head-not-fetched": sentences({ pull_request: amount }, ({ pull_request: pull }) => ({
    en: `the head of pull request ${pull} could not be fetched`,
    ja: `プルリクエスト${pull}の先頭のコミットを取得できなかった`,
  })),
  "too-many-commits": sentences({ most: amount }, ({ most }) => ({
    en: `more than ${count(most, "commit")} changed evidence since the last scan that knew where all of it came from`,
    ja: `すべての証跡の出所を確認できた直近のスキャンの後に証跡を変更したコミットが、${most}件を超えている`,
  })),
  "too-many-moves": sentences({ branch: Text, most: amount }, ({ branch, most }) => ({
    en: `the branch ${quote(branch)} moved more than ${count(most, "time")} since it was made`,
    ja: `ブランチ${quote(branch)}は、作成後に${most}回を超えて更新されている`,
  })),
};
export type OriginReason = ReasonIn<typeof originReasons>;

/** The same as a sentence of its own. */
export function originSentence(reason: Reason): Names {
  const { en, ja } = clauseOf(reason, originReasons);
  return { en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}.`, ja: `${ja}。` };
}
