import { z } from "zod";
import { CLOUDS, EVERY_JOB } from "../repository.ts";
import { CLOUD_NAMES } from "../repository-names.ts";
import { type Names, Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";
import { jobIn, locate, WorkflowLocation } from "./workflow-location.ts";

const login = { job: Text, workflow: WorkflowLocation, cloud: z.enum(CLOUDS) };

const who = (job: string, workflow: WorkflowLocation): Names =>
  job === EVERY_JOB ? locate(workflow) : jobIn(job, workflow);

export const cloudLoginIsFederated = defineCheckWords({
  id: "cloud-login-is-federated",
  title: {
    en: "No cloud login uses the secret as a stored key",
    ja: "クラウドへのサインインに保存された鍵を用いていない",
  },
  question: {
    en: "Do cloud logins that could sign in with a short-lived token do without this secret?",
    ja: "短期間で失効するトークンによりサインインできるクラウドについて、このシークレットを鍵として用いていないか。",
  },
  risk: {
    en: "A stored key opens the cloud from anywhere and for as long as nobody replaces it.",
    ja: "保存された鍵は、交換されるまでの間、いかなる場所からもクラウドへのアクセスを可能とする。",
  },
  remedy: {
    en: "Let the cloud trust the workflow's own token (OpenID Connect), then revoke the key and delete the secret.",
    ja: "ワークフロー自身のトークン(OpenID Connect)をクラウドに信頼させたうえで、鍵を失効させ、シークレットを削除する。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "logins-not-read": sentences({}, () => ({
      en: "How the workflows that use it sign in was not read.",
      ja: "これを使用するワークフローのサインインの方法を読み取っていない。",
    })),
    "login-uses-stored-key": sentences(login, ({ job, workflow, cloud }) => ({
      en: `${who(job, workflow).en} signs in to ${CLOUD_NAMES[cloud]} with this secret as a stored key, and ${CLOUD_NAMES[cloud]} takes a short-lived token instead.`,
      ja: `${who(job, workflow).ja}は、このシークレットを鍵として用いて${CLOUD_NAMES[cloud]}にサインインする。${CLOUD_NAMES[cloud]}は短期間で失効するトークンに対応している。`,
    })),
    "login-may-use-it": sentences(login, ({ job, workflow, cloud }) => ({
      en: `${who(job, workflow).en} may sign in to ${CLOUD_NAMES[cloud]} with this secret, because it computes the secret or its environment.`,
      ja: `${who(job, workflow).ja}は、シークレット又は環境を式で指定しており、このシークレットを用いて${CLOUD_NAMES[cloud]}にサインインし得る。`,
    })),
    "login-is-federated": sentences(login, ({ job, workflow, cloud }) => ({
      en: `${who(job, workflow).en} signs in to ${CLOUD_NAMES[cloud]} with a short-lived token, and the secret is not its key.`,
      ja: `${who(job, workflow).ja}は、短期間で失効するトークンにより${CLOUD_NAMES[cloud]}にサインインし、このシークレットを鍵として用いない。`,
    })),
    "no-login-uses-it": sentences({}, () => ({
      en: "No cloud login that could do without a stored key is given it.",
      ja: "保存された鍵を要しないクラウドへのサインインのいずれにも、用いられていない。",
    })),
  },
});
