import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList, sizeOf } from "./names.ts";
import { sentences } from "./reason.ts";
import { unresolvedCalls } from "./unread-workflows.ts";

const unnamed = z.boolean().describe("Whether a workflow can also read secrets that it does not name.");
const notCovered = (yes: boolean) => ({
  en: yes ? "; what they can reach without naming it, for example by a computed name, is not evaluated" : "",
  ja: yes ? "が、式により名称を求める等、名称を示さずに読み取り得るものは判定の対象でない" : "",
});
/** Names that are missing, with the verb that follows. */
const missing = (secrets: NameList) => ({
  en: `name ${list(secrets).en}, which ${sizeOf(secrets) === 1 ? "exists" : "exist"} at no level they can read`,
  ja: `参照する${list(secrets).ja}は、読み取ることのできるいずれの区分にも存在しない`,
});

export const referencedSecretExists = defineCheckWords({
  id: "referenced-secret-exists",
  title: { en: "Every referenced secret exists", ja: "参照されるシークレットがすべて存在する" },
  question: {
    en: "Does every secret that the repository's workflows name exist where they can read it?",
    ja: "リポジトリのワークフローが参照するシークレットは、すべて、読み取ることのできる区分に存在するか。",
  },
  risk: {
    en: "A name without a secret runs with an empty value, or waits for whoever creates one of that name.",
    ja: "存在しないシークレットを参照する処理は空の値で実行され、後に同じ名称のシークレットを作成した者の値を用いることとなる。",
  },
  remedy: {
    en: "Remove the reference, or store the secret at the level the workflow reads.",
    ja: "参照を削除するか、ワークフローが読み取る区分にシークレットを保存する。",
  },
  reasons: {
    ...unresolvedCalls,
    archived: sentences({}, () => ({
      en: "An archived repository runs no workflow.",
      ja: "アーカイブ済のリポジトリではワークフローが実行されない。",
    })),
    "own-workflow-files-not-read": sentences({}, () => ({
      en: "The workflow files of the repository were not read.",
      ja: "リポジトリのワークフローファイルを読み取れなかった。",
    })),
    "organization-secret-reach-not-read": sentences({ secrets: NameList }, ({ secrets }) => ({
      en: `Whether the organisation's ${list(secrets).en} ${sizeOf(secrets) === 1 ? "reaches" : "reach"} the repository could not be read.`,
      ja: `組織のシークレット${list(secrets).ja}がリポジトリに到達するか否かを読み取れなかった。`,
    })),
    "workflow-names-missing-secret": sentences({ secrets: NameList }, ({ secrets }) => ({
      en: `Its workflows ${missing(secrets).en}.`,
      ja: `ワークフローが${missing(secrets).ja}。`,
    })),
    "called-workflow-names-missing-secret": sentences(
      {
        workflow: Text.describe("The first called workflow that does."),
        repository: Text.describe("Name of the repository that holds it."),
        secrets: NameList,
      },
      ({ workflow, repository, secrets }) => ({
        en: `Its workflows call ${quote(workflow)} of ${quote(repository)}, and called workflows ${missing(secrets).en}.`,
        ja: `ワークフローから呼び出される${quote(repository)}の${quote(workflow)}等が${missing(secrets).ja}。`,
      }),
    ),
    "no-caller-seen": sentences({ workflow: Text, secrets: NameList }, ({ workflow, secrets }) => ({
      en: `${quote(workflow)} names ${list(secrets).en}, which its callers must pass, and no caller was seen.`,
      ja: `${quote(workflow)}が参照する${list(secrets).ja}は呼出し元が渡すものであるが、呼出し元を確認できなかった。`,
    })),
    "caller-may-lack-secrets": sentences(
      { workflow: Text, secrets: NameList, caller: Text.describe("Name of a repository that calls it.") },
      ({ workflow, secrets, caller }) => ({
        en: `${quote(workflow)} names ${list(secrets).en}, and it is not known whether ${quote(caller)}, which calls it, has them all.`,
        ja: `${quote(workflow)}が参照する${list(secrets).ja}を、呼出し元の${quote(caller)}がすべて有するか否かは確認できない。`,
      }),
    ),
    "no-secret-named": sentences({ unnamed }, ({ unnamed: yes }) => ({
      en: `No workflow of the repository names a secret${notCovered(yes).en}.`,
      ja: `リポジトリのワークフローはいずれもシークレットを名称により参照していない${notCovered(yes).ja}。`,
    })),
    "every-named-secret-exists": sentences({ unnamed }, ({ unnamed: yes }) => ({
      en: `Every secret that its workflows name exists where they can read it${notCovered(yes).en}.`,
      ja: `ワークフローが名称により参照するシークレットは、すべて、読み取ることのできる区分に存在する${notCovered(yes).ja}。`,
    })),
  },
});
