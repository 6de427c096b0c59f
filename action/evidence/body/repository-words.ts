import type { Language } from "../../../model/language.ts";
import type { Environment, NeverRun, RepositoryFacts } from "../../../model/repository.ts";

/** What the page of a repository says in its own voice. */
export interface RepositoryWords {
  heading: string;
  lead: (visibility: RepositoryFacts["visibility"], archived: boolean, open: string) => string;
  none: string;
  yes: string;
  no: string;
  comma: string;
  environmentsUnread: string;
  noEnvironments: string;
  environmentHead: readonly string[];
  prevented: string;
  allowed: string;
  minutes: (wait: number) => string;
  branches: Record<Environment["branches"], string>;
  workflowsUnread: string;
  noWorkflows: string;
  noneRuns: string;
  workflowHead: readonly string[];
  neverRun: string;
  neverRunHead: readonly string[];
  why: Record<NeverRun["why"], string>;
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
    environmentsUnread: "Its environments could not be read.",
    noEnvironments: "It has no environments.",
    environmentHead: ["Environment", "Reviewers", "Self-review", "Wait", "Branches"],
    prevented: "prevented",
    allowed: "allowed",
    minutes: (wait) => `${wait} min`,
    branches: { any: "any", protected: "protected", custom: "custom" },
    workflowsUnread: "Its workflow files could not be read.",
    noWorkflows: "It has no workflow files.",
    noneRuns: "GitHub runs none of its workflow files.",
    workflowHead: ["Workflow", "Secrets it names", "Can reach any secret", "Workflows it calls"],
    neverRun: "GitHub never runs these files, so that they name no secret:",
    neverRunHead: ["File", "Why", "Line", "What"],
    why: {
      "no-document": "it holds nothing but comments",
      "not-yaml": "it is not YAML",
      "not-a-workflow": "it does not have the form of a workflow",
      expression: "GitHub refuses an expression in it",
      "too-large": "it is larger than what is read",
      "symbolic-link": "it is a symbolic link",
      submodule: "it is a submodule",
    },
  },
  ja: {
    heading: "リポジトリ",
    lead: (visibility, archived, open) =>
      `公開範囲は「${VISIBILITY[visibility]}」${archived ? "、アーカイブ済" : ""}である。${open}。`,
    none: "なし",
    yes: "はい",
    no: "いいえ",
    comma: "、",
    environmentsUnread: "環境を読み取れなかった。",
    noEnvironments: "環境はない。",
    environmentHead: ["環境", "承認者", "自己承認", "待機時間", "ブランチ"],
    prevented: "禁止",
    allowed: "許可",
    minutes: (wait) => `${wait}分`,
    branches: { any: "制限なし", protected: "保護されたもの", custom: "指定されたもの" },
    workflowsUnread: "ワークフローファイルを読み取れなかった。",
    noWorkflows: "ワークフローファイルはない。",
    noneRuns: "GitHubが実行するワークフローファイルはない。",
    workflowHead: [
      "ワークフロー",
      "参照するシークレット",
      "任意のシークレットの参照",
      "呼び出すワークフロー",
    ],
    neverRun: "次のファイルはGitHubが実行しないため、シークレットを参照しない。",
    neverRunHead: ["ファイル", "理由", "行", "内容"],
    why: {
      "no-document": "コメント以外の内容がない",
      "not-yaml": "YAMLではない",
      "not-a-workflow": "ワークフローの形式ではない",
      expression: "GitHubが受け付けない式を含む",
      "too-large": "読み取る大きさの限度を超えている",
      "symbolic-link": "シンボリックリンクである",
      submodule: "サブモジュールである",
    },
  },
};
