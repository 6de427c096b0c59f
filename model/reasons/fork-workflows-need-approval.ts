import { z } from "zod";
import { FORK_APPROVAL_NAMES, ForkApproval } from "../facts/fork-approval.ts";
import { defineCheckWords } from "./check-words.ts";
import { closelyRead } from "./closely-read.ts";
import { sentences } from "./reason.ts";

/** What is granted that should not be. */
const granted = z.array(z.enum(["approval", "write_tokens", "secrets"])).min(1);
const GRANTED = {
  approval: { en: "without an approval", ja: "承認なしに実行されること" },
  write_tokens: { en: "with a token that may write", ja: "書込み可能なトークンを得ること" },
  secrets: { en: "with secrets and variables", ja: "シークレット及び変数を得ること" },
} as const;

export const forkWorkflowsNeedApproval = defineCheckWords({
  id: "fork-workflows-need-approval",
  title: {
    en: "Workflows of forks need an approval",
    ja: "フォークのワークフローが承認を要する",
  },
  question: {
    en: "Does a workflow that a fork proposes to a repository of a financial system wait for somebody's approval?",
    ja: "財務に係るシステムのリポジトリに対しフォークが提案するワークフローは、承認を得るまで実行されないか。",
  },
  risk: {
    en: "Whoever proposes a change from a fork has their own code run before anybody looked at it.",
    ja: "フォークから変更を提案する者のコードが、誰の確認も経ずに実行され得る。",
  },
  remedy: {
    en: "Ask for an approval of all contributions from outside; let forks of private repositories run nothing, or nothing without an approval, secrets and a writing token.",
    ja: "外部からのすべての提案について承認を求める。非公開リポジトリのフォークについては、実行を認めないか、承認を求め、シークレット及び書込み可能なトークンを渡さない。",
  },
  reasons: {
    ...closelyRead,
    "forks-run-nothing": sentences({}, () => ({
      en: "Workflows of forks do not run in the private repository.",
      ja: "非公開リポジトリにおいて、フォークのワークフローは実行されない。",
    })),
    "forks-wait": sentences({}, () => ({
      en: "Workflows of forks run after an approval, without secrets and without a token that may write.",
      ja: "フォークのワークフローは承認の後に実行され、シークレット及び書込み可能なトークンを得ない。",
    })),
    "all-wait": sentences({}, () => ({
      en: "Workflows of all contributions from outside wait for an approval.",
      ja: "外部からのすべての提案のワークフローが承認を要する。",
    })),
    "some-wait": sentences({ policy: ForkApproval }, ({ policy }) => ({
      en: `An approval is needed only for ${FORK_APPROVAL_NAMES[policy].en}.`,
      ja: `承認を要するのは、${FORK_APPROVAL_NAMES[policy].ja}に限られる。`,
    })),
    "forks-are-given": sentences({ granted }, ({ granted: what }) => ({
      en: `Workflows of forks may run ${what.map((one) => GRANTED[one].en).join(" and ")}.`,
      ja: `フォークのワークフローに、${what.map((one) => GRANTED[one].ja).join("及び")}が認められている。`,
    })),
  },
});
