import { Text } from "../text.ts";
import { says } from "./reason.ts";

/** Why a rule of sign-off was kept, was broken or is not known to be either. */
export const signOffReasons = {
  "recorded-so": says({}, () => ({ en: "GitHub recorded it so.", ja: "GitHubの記録のとおりである。" })),
  "not-a-person": says({ login: Text }, ({ login }) => ({
    en: `${login} is a bot.`,
    ja: `${login}はボットである。`,
  })),
  "not-read": says({}, () => ({
    en: "GitHub did not show what decides it.",
    ja: "判定に必要な記録をGitHubから読み取れなかった。",
  })),
};
