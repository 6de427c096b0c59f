import { sentences } from "./reason.ts";

/** Why nothing is asked of a repository, or known of one, about which only some are asked. */
export const closelyRead = {
  "no-financial-system": sentences({}, () => ({
    en: "The repository belongs to no financial system.",
    ja: "財務に係るシステムのリポジトリではない。",
  })),
  "was-not-asked": sentences({}, () => ({
    en: "The repository came to a financial system after the scan had asked; the next one asks.",
    ja: "スキャンの問合せの後に財務に係るシステムのリポジトリとなった。次回のスキャンで確認する。",
  })),
  "repository-archived": sentences({}, () => ({
    en: "The repository is archived, and no workflow runs in it.",
    ja: "リポジトリはアーカイブ済であり、ワークフローは実行されない。",
  })),
  "actions-off": sentences({}, () => ({
    en: "Actions is off, and no workflow runs.",
    ja: "Actionsは無効であり、ワークフローは実行されない。",
  })),
  "policy-not-shown": sentences({}, () => ({
    en: "GitHub did not show the policy.",
    ja: "GitHubが方針を示さなかった。",
  })),
};
