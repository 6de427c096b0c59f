import { z } from "zod";
import { count } from "../count.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";

export const secretReachesOnlyRepositoriesThatUseIt = defineCheckWords({
  id: "secret-reaches-only-repositories-that-use-it",
  title: {
    en: "The secret reaches only repositories that use it",
    ja: "シークレットを利用できるリポジトリが、実際に使用するものに限られている",
  },
  question: {
    en: "Does the organisation's secret reach only repositories whose workflows use it?",
    ja: "組織のシークレットが到達するリポジトリは、ワークフローがこれを使用するものに限られているか。",
  },
  risk: {
    en: "Whoever can push a workflow to any repository it reaches can read it.",
    ja: "到達するリポジトリのいずれかにワークフローをプッシュできる者は、シークレットを読み取ることができる。",
  },
  remedy: {
    en: "Set the secret's repository access to Selected repositories and select those that use it.",
    ja: "シークレットのリポジトリアクセスを「Selected repositories」とし、使用するリポジトリのみを選択する。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "reaches-one-repository": sentences({}, () => ({
      en: "A secret of this level reaches one repository only.",
      ja: "この区分のシークレットが到達するリポジトリは一つに限られる。",
    })),
    "reaches-without-use": sentences(
      {
        reached: z.number().int().positive().describe("How many repositories it reaches."),
        unused: NameList.describe("Those of them that do not use it."),
      },
      ({ reached, unused }) => ({
        en: `The secret reaches ${count(reached, "repository", "repositories")}; the workflows of ${list(unused).en} do not use it.`,
        ja: `シークレットは${reached}件のリポジトリに到達するが、${list(unused).ja}のワークフローはこれを使用していない。`,
      }),
    ),
    "used-wherever-it-reaches": sentences({}, () => ({
      en: "The workflows of every repository the secret reaches use it.",
      ja: "シークレットが到達するすべてのリポジトリのワークフローが、これを使用している。",
    })),
  },
});
