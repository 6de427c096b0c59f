import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { settingNotShown } from "./setting-not-shown.ts";

export const workflowTokenDefaultsToRead = defineCheckWords({
  id: "workflow-token-defaults-to-read",
  title: {
    en: "The workflow token defaults to read",
    ja: "ワークフロートークンの既定の権限が読取り専用である",
  },
  question: {
    en: "Can a workflow's token only read unless the workflow asks for more?",
    ja: "ワークフローが権限を明示的に求めない限り、ワークフロートークンの権限は読取りのみであるか。",
  },
  risk: {
    en: "With write as the default, every workflow and every action it calls can change code.",
    ja: "既定の権限が書込みである場合、すべてのワークフロー及びこれが呼び出すアクションがコードを変更できる。",
  },
  remedy: {
    en: "Set the default workflow permissions of the organisation to read repository contents.",
    ja: "組織の設定において、ワークフローの既定の権限をリポジトリの内容の読取りのみとする。",
  },
  reasons: {
    ...settingNotShown,
    "reads-by-default": sentences({}, () => ({
      en: "The organisation lets a workflow's token only read by default.",
      ja: "組織の設定において、ワークフロートークンの既定の権限は読取りのみである。",
    })),
    "writes-by-default": sentences({}, () => ({
      en: "The organisation lets a workflow's token write by default.",
      ja: "組織の設定において、ワークフロートークンの既定の権限に書込みが含まれている。",
    })),
    "writes-except-in": sentences(
      { repositories: NameList.describe("Repositories of financial systems that are set to read.") },
      ({ repositories }) => ({
        en: `The organisation lets a workflow's token write by default; of its own setting it only reads in ${list(repositories).en}.`,
        ja: `組織の設定において、ワークフロートークンの既定の権限に書込みが含まれている。ただし、${list(repositories).ja}においては、個別の設定により読取りのみである。`,
      }),
    ),
  },
});
