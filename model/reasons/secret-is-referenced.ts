import { count } from "../count.ts";
import { defineCheckWords } from "./check-words.ts";
import { limitData } from "./limit-data.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";
import { locate, WorkflowLocation } from "./workflow-location.ts";

const rule = (days: number) => ({
  en: `No workflow it reaches names it, and a secret may exist ${count(days, "day")} without one`,
  ja: `到達先にこれを参照するワークフローがなく、参照のないシークレットの限度である${days}日には`,
});

export const secretIsReferenced = defineCheckWords({
  id: "secret-is-referenced",
  title: { en: "A workflow uses the secret", ja: "シークレットがワークフローで使用されている" },
  question: {
    en: "Does a workflow the secret reaches name it?",
    ja: "シークレットの到達先に、これを参照するワークフローがあるか。",
  },
  risk: {
    en: "A secret no workflow uses is a credential that nobody would miss and everybody can still take.",
    ja: "ワークフローが使用しないシークレットは、窃取されても気付かれず、なお悪用され得る資格情報である。",
  },
  remedy: {
    en: "Delete the secret and revoke the credential it holds where that was issued.",
    ja: "シークレットを削除し、保存されている資格情報を発行元で失効させる。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "workflow-names-it": sentences({ workflow: WorkflowLocation }, ({ workflow }) => ({
      en: `${locate(workflow).en} names it.`,
      ja: `${locate(workflow).ja}が参照している。`,
    })),
    "workflow-reads-every-secret": sentences({ workflow: WorkflowLocation }, ({ workflow }) => ({
      en: `${locate(workflow).en} can read every secret, this one included.`,
      ja: `${locate(workflow).ja}は、これを含むすべてのシークレットを読み取ることができる。`,
    })),
    "not-referenced-too-long": sentences(limitData, ({ days, reached }) => ({
      en: `${rule(days).en}; this one reached that on ${reached}.`,
      ja: `${rule(days).ja}${reached}に達した。`,
    })),
    "not-referenced-yet": sentences(limitData, ({ days, reached }) => ({
      en: `${rule(days).en}; this one reaches that on ${reached}.`,
      ja: `${rule(days).ja}${reached}に達する。`,
    })),
  },
});
