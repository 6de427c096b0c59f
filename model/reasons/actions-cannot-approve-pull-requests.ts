import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { settingNotShown } from "./setting-not-shown.ts";

export const actionsCannotApprovePullRequests = defineCheckWords({
  id: "actions-cannot-approve-pull-requests",
  title: { en: "Actions cannot approve pull requests", ja: "Actionsはプルリクエストを承認できない" },
  question: {
    en: "Are workflows kept from approving pull requests?",
    ja: "ワークフローは、プルリクエストを承認できない設定であるか。",
  },
  risk: {
    en: "A workflow that opens and approves a change completes it without a second person.",
    ja: "変更の起案及び承認をワークフローが行うことにより、変更が他の者の確認を経ずに完了する。",
  },
  remedy: {
    en: "Do not allow GitHub Actions to create and approve pull requests in the settings of the organisation.",
    ja: "組織の設定において、GitHub Actionsによるプルリクエストの作成及び承認を許可しない。",
  },
  reasons: {
    ...settingNotShown,
    "workflows-may-approve": sentences({}, () => ({
      en: "The organisation lets workflows create and approve pull requests.",
      ja: "組織は、ワークフローによるプルリクエストの作成及び承認を許可している。",
    })),
    "workflows-may-not-approve": sentences({}, () => ({
      en: "The organisation does not let workflows approve pull requests.",
      ja: "組織は、ワークフローによるプルリクエストの承認を許可していない。",
    })),
  },
});
