import { defineCheckWords } from "./check-words.ts";
import { closelyRead } from "./closely-read.ts";
import { sentences } from "./reason.ts";

export const oidcSubjectIsBoundToIds = defineCheckWords({
  id: "oidc-subject-is-bound-to-ids",
  title: {
    en: "The OIDC subject is bound to ids",
    ja: "OIDCサブジェクトがIDに結び付いている",
  },
  question: {
    en: "Does what a workflow of the repository signs in with elsewhere name the repository by its id?",
    ja: "リポジトリのワークフローが他のサービスへのサインインに用いる情報は、リポジトリをIDにより示すか。",
  },
  risk: {
    en: "Whoever makes a repository of the same name, once this one is renamed or gone, signs in at the provider as this one.",
    ja: "リポジトリの名称変更又は削除の後、同じ名称のリポジトリを作成した者が、提供者に対しこのリポジトリとしてサインインし得る。",
  },
  remedy: {
    en: "Use immutable subjects in the OIDC settings of Actions, or put `repository_id` into the template; then change what the provider trusts.",
    ja: "ActionsのOIDCの設定において不変のサブジェクトを用いるか、テンプレートに`repository_id`を加え、提供者側の信頼の設定を改める。",
  },
  reasons: {
    ...closelyRead,
    "ids-not-told": sentences({}, () => ({
      en: "GitHub does not say whether the subject names the repository by its id; a GitHub Enterprise Server puts names alone into it.",
      ja: "サブジェクトがリポジトリをIDにより示すかどうか、GitHubは示さない。GitHub Enterprise Serverでは、名称のみが含まれる。",
    })),
    "names-ids": sentences({}, () => ({
      en: "The subject names owner and repository by their ids.",
      ja: "サブジェクトは、所有者及びリポジトリをIDにより示している。",
    })),
    "claims-the-id": sentences({}, () => ({
      en: "The template of the subject holds the id of the repository.",
      ja: "サブジェクトのテンプレートに、リポジトリのIDが含まれている。",
    })),
    "names-only": sentences({}, () => ({
      en: "The subject names the repository by its name alone: another of the same name would have the same subject.",
      ja: "サブジェクトは、リポジトリを名称のみにより示している。同じ名称の他のリポジトリも同じサブジェクトとなる。",
    })),
  },
});
