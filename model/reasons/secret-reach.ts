import { list, NameList } from "./names.ts";
import { type ReasonIn, sentences } from "./reason.ts";

/** Why it is not known which repositories a secret reaches. */
export const secretReach = {
  "selection-not-read": sentences({}, () => ({
    en: "Which repositories the secret reaches could not be read, for which the organisation permission Secrets: read is needed.",
    ja: "シークレットが到達するリポジトリを読み取れなかった。読取りには組織の権限(Secrets: read)が必要である。",
  })),
  "reach-depends-on-plan": sentences({ repositories: NameList }, ({ repositories }) => ({
    en: `Whether the secret reaches ${list(repositories).en} depends on the organisation's plan, which GitHub does not show without the organisation permission Plan: read.`,
    ja: `シークレットが${list(repositories).ja}に到達するか否かは組織の契約プランによるが、組織の権限(Plan: read)がなければGitHubはこれを示さない。`,
  })),
};
export type SecretReachReason = ReasonIn<typeof secretReach>;
