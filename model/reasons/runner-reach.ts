import { sentences } from "./reason.ts";

/** Why nobody knows which repositories may use a runner. */
export const runnerReach = {
  "group-not-shown": sentences({}, () => ({
    en: "GitHub does not show the runner's group, so which repositories may use it is not known.",
    ja: "ランナーのグループがGitHubから確認できず、使用できるリポジトリは不明である。",
  })),
  "runner-reach-not-known": sentences({}, () => ({
    en: "The repositories that may use the runner's group are not all known.",
    ja: "ランナーのグループを使用できるリポジトリのすべては確認されていない。",
  })),
};
