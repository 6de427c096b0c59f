import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { dutyReasons } from "./duties.ts";
import { sentences } from "./reason.ts";

export const identityCannotInitiateAndApprove = defineCheckWords({
  id: "identity-cannot-initiate-and-approve",
  title: {
    en: "The identity cannot both initiate and approve",
    ja: "起案と承認が分離されている",
  },
  question: {
    en: "Is the identity kept from approving what it pushes?",
    ja: "IDは、自らが起案した変更を承認できないようになっているか。",
  },
  risk: {
    en: "One credential that pushes a change and approves it completes the change without a second person.",
    ja: "変更の起案と承認を一つの資格情報で行えると、他の者の関与なしに変更が完結する。",
  },
  remedy: {
    en: "Take one of the two permissions away, or give each step an identity of its own; where GitHub does not show what a credential can do, state its entitlements.",
    ja: "いずれかの権限を削除するか、それぞれに別のIDを割り当て、GitHubが権限を表示しない資格情報についてはその権限を記載する。",
  },
  reasons: {
    ...dutyReasons,
    "reach-not-known": sentences({}, () => ({
      en: "Which repositories it reaches is not known.",
      ja: "到達するリポジトリを確認できない。",
    })),
    "workflow-approval-not-shown": sentences({}, () => ({
      en: "It can push workflow files, and without the organisation permission Administration: read GitHub does not show whether workflows may approve.",
      ja: "ワークフローファイルを登録できるが、組織の権限(Administration: read)がなければ、GitHubはワークフローによる承認の可否を示さない。",
    })),
    "workflows-may-approve": sentences({}, () => ({
      en: "It can push workflow files, and the organisation lets workflows approve pull requests.",
      ja: "ワークフローファイルを登録でき、かつ、組織の設定によりワークフローがプルリクエストを承認できる。",
    })),
    "serves-no-financial-system": sentences({}, () => ({
      en: "It serves no financial system; GitHub does not show what its credential can do.",
      ja: "財務に係るシステムに使用されておらず、資格情報の権限はGitHub上では確認できない。",
    })),
    "no-statement": sentences({}, () => ({
      en: "GitHub does not show what its credential can do, and no ownership statement names its entitlements.",
      ja: "GitHubは資格情報の権限を表示せず、権限を記載した責任者の記載もない。",
    })),
    "no-entitlements": sentences({ statement: Text }, ({ statement }) => ({
      en: `GitHub does not show what its credential can do, and ${quote(statement)} names no entitlements.`,
      ja: `GitHubは資格情報の権限を表示せず、${quote(statement)}にも権限の記載がない。`,
    })),
  },
});
