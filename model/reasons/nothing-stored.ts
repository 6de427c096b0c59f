import { sentences } from "./reason.ts";

/** What signs in by a token made for each job has nothing that could grow old or end. */
export const nothingStored = {
  "nothing-stored": sentences({}, () => ({
    en: "It stores no credential: GitHub makes a token for each job.",
    ja: "資格情報を保存せず、ジョブごとにGitHubがトークンを発行する。",
  })),
};
