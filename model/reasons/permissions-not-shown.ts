import { type ReasonIn, sentences } from "./reason.ts";

/** GitHub shows what most of a kind may do, and not of this one. */
export const permissionsNotShown = {
  "permissions-not-shown": sentences({}, () => ({
    en: "GitHub does not show what this one may do.",
    ja: "GitHubは、これが有する権限を表示しない。",
  })),
};

export const NOT_SHOWN = { reason: "permissions-not-shown", with: {} } satisfies ReasonIn<
  typeof permissionsNotShown
>;
