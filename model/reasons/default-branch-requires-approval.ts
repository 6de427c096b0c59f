import { z } from "zod";
import { count } from "../count.ts";
import { branchRuleReasons, Demands, listDemands } from "./branch-rules.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

const number = z.number().int().nonnegative();

export const defaultBranchRequiresApproval = defineCheckWords({
  id: "default-branch-requires-approval",
  title: {
    en: "The default branch requires approval",
    ja: "既定のブランチの変更に承認が必要である",
  },
  question: {
    en: "Do the rules of the default branch ask for enough approvals, by a code owner, after the last push?",
    ja: "既定のブランチの規則は、必要な数の承認を、コードオーナーから、最後のプッシュの後に求めているか。",
  },
  risk: {
    en: "A change to reporting code reaches the default branch with nobody else having seen what is merged.",
    ja: "財務報告に用いるコードの変更が、マージされる内容を他の誰も確認しないまま、既定のブランチに取り込まれる。",
  },
  remedy: {
    en: "Require pull requests with the approvals that the parameter asks for, dismiss stale approvals, require review from code owners, and approval of the last push.",
    ja: "パラメータの定める数の承認があるプルリクエストを必須とし、古い承認の取消し、コードオーナーの承認及び最後のプッシュに対する承認を有効にする。",
  },
  reasons: {
    ...branchRuleReasons,
    "too-few-approvals": sentences({ asked: number, least: number }, ({ asked, least }) => ({
      en: `The rules ask for ${count(asked, "approval")}, and ${least} must be asked for.`,
      ja: `規則が求める承認は${asked}件であり、必要な${least}件に満たない。`,
    })),
    "approval-asked-for-in-part": sentences({ missing: Demands }, ({ missing }) => ({
      en: `The rules ask for approval and lack: ${listDemands(missing).en}.`,
      ja: `規則は承認を求めるが、次の定めがない:${listDemands(missing).ja}。`,
    })),
    "approval-asked-for": sentences({ asked: number }, ({ asked }) => ({
      en: `The rules ask for ${count(asked, "approval")}, by a code owner and of the last push, and dismiss stale ones.`,
      ja: `規則は、コードオーナーによる承認及び最後のプッシュに対する承認を含む${asked}件の承認を求め、古い承認を取り消す。`,
    })),
  },
});
