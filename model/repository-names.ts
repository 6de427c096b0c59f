import type { CloudLogin, Environment, NeverRun } from "./repository.ts";
import type { Names } from "./text.ts";

/** Which branches may deploy to an environment. */
export const BRANCH_NAMES = {
  any: { en: "any", ja: "制限なし" },
  protected: { en: "protected ones", ja: "保護されたもの" },
  custom: { en: "chosen ones", ja: "指定されたもの" },
} satisfies Record<Environment["branches"], Names>;

/** Why GitHub never runs a file among the workflows. */
export const NEVER_RUN_NAMES = {
  "no-document": { en: "Nothing but comments", ja: "コメント以外の内容がない" },
  "not-yaml": { en: "Not YAML", ja: "YAMLとして解釈できない" },
  "not-a-workflow": { en: "Not in the form of a workflow", ja: "ワークフローの形式ではない" },
  expression: { en: "An expression that GitHub refuses", ja: "GitHubが受け付けない式を含む" },
  "too-large": { en: "Larger than what is read", ja: "読み取る大きさの限度を超えている" },
  "symbolic-link": { en: "A symbolic link", ja: "シンボリックリンク" },
  submodule: { en: "A submodule", ja: "サブモジュール" },
} satisfies Record<NeverRun["why"], Names>;

/** Clouds by their own names, which are the same in both languages. */
export const CLOUD_NAMES = {
  aws: "AWS",
  azure: "Azure",
  google: "Google Cloud",
} satisfies Record<CloudLogin["cloud"], string>;
