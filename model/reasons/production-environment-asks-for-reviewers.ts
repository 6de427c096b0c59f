import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const environments = { environments: NameList.describe("Names of the environments.") };

export const productionEnvironmentAsksForReviewers = defineCheckWords({
  id: "production-environment-asks-for-reviewers",
  title: {
    en: "The production environment asks for reviewers",
    ja: "本番の環境が承認者を求めている",
  },
  question: {
    en: "Does each production environment ask for a reviewer who did not start the deployment?",
    ja: "本番の各環境は、デプロイを開始した者以外の承認を求めているか。",
  },
  risk: {
    en: "Whoever starts a deployment puts a change into production alone.",
    ja: "デプロイを開始した者が、単独で変更を本番に反映することができる。",
  },
  remedy: {
    en: "Require reviewers for the environment and prevent self-review; for a private repository this takes the plan Enterprise.",
    ja: "環境に必須のレビュー実施者を設定し、自己承認を禁止する。非公開のリポジトリではEnterpriseプランを要する。",
  },
  reasons: {
    archived: sentences({}, () => ({
      en: "The repository is archived, so nothing is deployed from it.",
      ja: "リポジトリはアーカイブされており、デプロイは行われない。",
    })),
    "serves-no-financial-system": sentences({}, () => ({
      en: "The repository belongs to no financial system.",
      ja: "リポジトリは、財務に係るシステムに属さない。",
    })),
    "environments-not-read": sentences({}, () => ({
      en: "The environments of the repository were not read.",
      ja: "リポジトリの環境を読み取れなかった。",
    })),
    "no-production-environment": sentences({}, () => ({
      en: "The repository has no production environment.",
      ja: "リポジトリに本番の環境がない。",
    })),
    "no-reviewer": sentences(environments, ({ environments: names }) => ({
      en: `No reviewer is required by ${list(names).en}.`,
      ja: `${list(names).ja}に必須のレビュー実施者が設定されていない。`,
    })),
    "plan-has-no-reviewers": sentences(environments, ({ environments: names }) => ({
      en: `No reviewer is required by ${list(names).en}: for a private repository, the organisation's plan does not offer it, and Enterprise does.`,
      ja: `${list(names).ja}に必須のレビュー実施者が設定されていない。組織のプランでは非公開のリポジトリに設定できず、Enterpriseプランを要する。`,
    })),
    "own-deployment-may-be-approved": sentences(environments, ({ environments: names }) => ({
      en: `Whoever starts a deployment may approve it in ${list(names).en}.`,
      ja: `${list(names).ja}では、デプロイを開始した者が自ら承認できる。`,
    })),
    "reviewer-required": sentences(environments, ({ environments: names }) => ({
      en: `A reviewer who did not start the deployment is required by ${list(names).en}.`,
      ja: `${list(names).ja}は、デプロイを開始した者以外の承認を求めている。`,
    })),
  },
});
