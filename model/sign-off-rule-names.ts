import type { Names } from "./text.ts";
import type { SignOffRule } from "./sign-off.ts";

/** What each rule of a sign-off asks, as a sentence that is true where it is kept. */
export const SIGN_OFF_RULE_NAMES: Readonly<Record<SignOffRule, Names>> = {
  "approval-stands": { en: "The approval was not withdrawn", ja: "承認が取り消されていない" },
  "approved-the-head": { en: "Approved the newest commit", ja: "最新のコミットを承認している" },
  "in-time": { en: "Approved in time", ja: "期限内に承認している" },
  "typed-the-sentence": { en: "Typed the sentence of the certification", ja: "宣誓の文言を入力している" },
  "is-a-person": { en: "The approver is a person", ja: "承認者が人である" },
  "is-not-the-author": {
    en: "The approver did not open the pull request",
    ja: "承認者がプルリクエストの作成者でない",
  },
  "is-not-the-last-pusher": {
    en: "The approver did not push last",
    ja: "承認者が最後にプッシュした者でない",
  },
  "is-not-an-owner": {
    en: "The approver owns nothing that the pull request is about",
    ja: "承認者が対象の責任者でない",
  },
  "is-not-a-creator": {
    en: "The approver created nothing that the pull request is about",
    ja: "承認者が対象の作成者でない",
  },
  "is-not-a-decider": {
    en: "The approver decided on nothing that the pull request is about",
    ja: "承認者が対象について決定した者でない",
  },
  "is-not-bound": {
    en: "The approver is not bound by what changes",
    ja: "承認者が変更により拘束される者でない",
  },
  "on-the-roster": { en: "The approver is on the roster", ja: "承認者が役割表に記載されている" },
  "in-force-on-the-roster": {
    en: "The entry of the roster was in force",
    ja: "役割表の記載が承認日に有効である",
  },
  "of-the-entity": { en: "The approver belongs to the right entity", ja: "承認者が当該法人の者である" },
  "holds-the-role": { en: "The approver holds the right role", ja: "承認者が必要な役割に就いている" },
  "stated-with-authority": {
    en: "What is stated was decided with authority",
    ja: "記載事項が権限のある者により決定されている",
  },
  "roster-unchanged": {
    en: "The pull request does not change the roster",
    ja: "同じプルリクエストが役割表を変更していない",
  },
  "approved-the-merged-tree": {
    en: "What was merged is what was approved",
    ja: "承認された内容がそのまま取り込まれている",
  },
  "merged-with-a-merge-commit": {
    en: "Merged with a merge commit",
    ja: "マージコミットにより取り込まれている",
  },
  "not-bypassed": {
    en: "The rules of the branch were not bypassed",
    ja: "ブランチのルールが回避されていない",
  },
};
