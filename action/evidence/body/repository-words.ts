import type { Language } from "../../../model/language.ts";
import type { RepositoryFacts } from "../../../model/repository.ts";

/** What the page of a repository says in its own voice. */
export interface RepositoryWords {
  heading: string;
  lead: (visibility: RepositoryFacts["visibility"], archived: boolean, open: string) => string;
  none: string;
  yes: string;
  no: string;
  comma: string;
  notKnown: string;
  environmentsUnread: string;
  noEnvironments: string;
  environmentHead: readonly string[];
  prevented: string;
  allowed: string;
  minutes: (wait: number) => string;
  workflowsUnread: string;
  noWorkflows: string;
  noneRuns: string;
  workflowHead: readonly string[];
  neverRun: string;
  neverRunHead: readonly string[];
}

const VISIBILITY = { public: "公開", private: "非公開", internal: "内部公開" } as const;

export const REPOSITORY_WORDS: Readonly<Record<Language, RepositoryWords>> = {
  en: {
    heading: "Repository",
    lead: (visibility, archived, open) =>
      `It is ${visibility}${archived ? " and archived" : ""}, and ${open}.`,
    none: "none",
    yes: "yes",
    no: "no",
    comma: ", ",
    notKnown: "not known",
    environmentsUnread: "Its environments could not be read.",
    noEnvironments: "It has no environments.",
    environmentHead: ["Environment", "Reviewers", "Self-review", "Wait", "Branches"],
    prevented: "prevented",
    allowed: "allowed",
    minutes: (wait) => `${wait} min`,
    workflowsUnread: "Its workflow files could not be read.",
    noWorkflows: "It has no workflow files.",
    noneRuns: "GitHub runs none of its workflow files.",
    workflowHead: [
      "Workflow",
      "Secrets it names",
      "Can reach any secret",
      "Workflows it calls",
      "Started from outside by",
      "Of others, without a commit",
    ],
    neverRun: "GitHub never runs these files, so that they name no secret:",
    neverRunHead: ["File", "Why", "Line", "What"],
  },
  ja: {
    heading: "リポジトリ",
    lead: (visibility, archived, open) =>
      `公開範囲は「${VISIBILITY[visibility]}」${archived ? "、アーカイブ済" : ""}である。${open}。`,
    none: "なし",
    yes: "はい",
    no: "いいえ",
    comma: "、",
    notKnown: "不明",
    environmentsUnread: "環境を読み取れなかった。",
    noEnvironments: "環境はない。",
    environmentHead: ["環境", "承認者", "自己承認", "待機時間", "ブランチ"],
    prevented: "禁止",
    allowed: "許可",
    minutes: (wait) => `${wait}分`,
    workflowsUnread: "ワークフローファイルを読み取れなかった。",
    noWorkflows: "ワークフローファイルはない。",
    noneRuns: "GitHubが実行するワークフローファイルはない。",
    workflowHead: [
      "ワークフロー",
      "参照するシークレット",
      "任意のシークレットの参照",
      "呼び出すワークフロー",
      "部外者により開始するイベント",
      "コミットにより固定されていない外部の者のアクション",
    ],
    neverRun: "次のファイルはGitHubが実行しないため、シークレットを参照しない。",
    neverRunHead: ["ファイル", "理由", "行", "内容"],
  },
};
