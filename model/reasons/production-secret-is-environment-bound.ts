import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";
import { jobIn, WorkflowLocation } from "./workflow-location.ts";

const inEnvironment = { environment: Text.describe("Its name.") };
const byJob = {
  job: Text,
  workflow: WorkflowLocation,
  environment: Text.describe("Its name; the expression as written where that is not known."),
};
const LEVEL = {
  repository: { en: "repository", ja: "リポジトリ" },
  organization: { en: "organisation", ja: "組織" },
} as const;

export const productionSecretIsEnvironmentBound = defineCheckWords({
  id: "production-secret-is-environment-bound",
  title: {
    en: "The production secret is bound to an environment",
    ja: "本番用シークレットが環境に限定されている",
  },
  question: {
    en: "Is a secret used in production stored in a protected environment?",
    ja: "本番環境で使用されるシークレットは、保護された環境に保存されているか。",
  },
  risk: {
    en: "A repository's or organisation's secret goes to any workflow on any branch, without an approval.",
    ja: "リポジトリ又は組織のシークレットは、承認を経ずに、すべてのブランチのワークフローに渡される。",
  },
  remedy: {
    en: "Store it as a secret of the production environment, and require reviewers there.",
    ja: "本番環境のシークレットとして保存し、その環境に必須のレビュー実施者を設定する。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "not-a-production-environment": sentences(inEnvironment, ({ environment }) => ({
      en: `The environment ${quote(environment)} is not a production environment.`,
      ja: `環境${quote(environment)}は本番環境ではない。`,
    })),
    "protection-not-read": sentences(inEnvironment, ({ environment }) => ({
      en: `The protection of the environment ${quote(environment)} was not read.`,
      ja: `環境${quote(environment)}の保護の設定を読み取れなかった。`,
    })),
    "reviewer-required": sentences(inEnvironment, ({ environment }) => ({
      en: `The environment ${quote(environment)} requires a reviewer.`,
      ja: `環境${quote(environment)}には必須のレビュー実施者が設定されている。`,
    })),
    "no-reviewer-and-any-branch": sentences(inEnvironment, ({ environment }) => ({
      en: `The environment ${quote(environment)} requires no reviewer and lets any branch deploy.`,
      ja: `環境${quote(environment)}には必須のレビュー実施者の設定がなく、すべてのブランチからデプロイできる。`,
    })),
    "no-reviewer-and-patterns-not-read": sentences(inEnvironment, ({ environment }) => ({
      en: `The environment ${quote(environment)} requires no reviewer, and the patterns of the branches that may deploy are not read.`,
      ja: `環境${quote(environment)}には必須のレビュー実施者の設定がなく、デプロイできるブランチのパターンは読取りの対象でない。`,
    })),
    "no-reviewer-and-protected-branches-not-read": sentences(inEnvironment, ({ environment }) => ({
      en: `The environment ${quote(environment)} requires no reviewer, and which branches are protected is not read.`,
      ja: `環境${quote(environment)}には必須のレビュー実施者の設定がなく、保護されたブランチは読取りの対象でない。`,
    })),
    "stored-outside-environment": sentences(
      { ...byJob, level: z.literal(["repository", "organization"]).describe("Where it is stored.") },
      ({ job, workflow, environment, level }) => ({
        en: `${jobIn(job, workflow).en} deploys to ${quote(environment)} with this secret of the ${LEVEL[level].en}, which is not stored in that environment.`,
        ja: `${jobIn(job, workflow).ja}は、環境${quote(environment)}に保存されていないこの${LEVEL[level].ja}のシークレットを用いて、同環境にデプロイする。`,
      }),
    ),
    "environment-is-computed": sentences(byJob, ({ job, workflow, environment }) => ({
      en: `${jobIn(job, workflow).en} deploys to ${quote(environment)}, which is computed and may be a production environment.`,
      ja: `${jobIn(job, workflow).ja}のデプロイ先${quote(environment)}は式であり、本番環境となり得る。`,
    })),
    "may-deploy-to-production": sentences(byJob, ({ job, workflow, environment }) => ({
      en: `${jobIn(job, workflow).en} may deploy to ${quote(environment)}, because it computes its environment.`,
      ja: `${jobIn(job, workflow).ja}は環境を式で指定しており、${quote(environment)}にデプロイし得る。`,
    })),
    "job-reads-every-secret": sentences(byJob, ({ job, workflow, environment }) => ({
      en: `${jobIn(job, workflow).en} deploys to ${quote(environment)} and can read every secret.`,
      ja: `${jobIn(job, workflow).ja}は${quote(environment)}にデプロイし、すべてのシークレットを読み取ることができる。`,
    })),
    "not-used-in-production": sentences({}, () => ({
      en: "No job that deploys to a production environment reads it.",
      ja: "本番環境にデプロイするジョブのいずれも、これを読み取らない。",
    })),
  },
});
