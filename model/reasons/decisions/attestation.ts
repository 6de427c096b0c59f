import type { Names } from "../../text.ts";

/**
 * What whoever approves a completed review says by it. Where nobody but people can tell who made an identity, it says that
 * it is this statement which tells.
 */
export function attestationText(
  {
    commit,
    identities,
    unrecorded,
    entity,
  }: { commit: string; identities: number; unrecorded: number; entity: Names | null },
  id: string,
): Names {
  return {
    en: `${identities === 1 ? "The one identity" : `Each of the ${identities} identities`} listed for ${entity?.en ?? id}, frozen at commit ${commit}, was examined. ${identities === 1 ? "Its" : "For each, its"} purpose, owner, permissions, last use, and whether it could affect financial reporting or released software, were considered. ${identities === 1 ? "The decision and its reason are recorded in its line" : "The decisions and their reasons are recorded line by line"}. Nobody decided on an identity that they made, own, keep or benefit from.${
      unrecorded === 0
        ? ""
        : identities === 1
          ? " GitHub does not say who made it; that nobody decided on it who made it was not seen, and is stated here."
          : unrecorded === 1
            ? " Of one of them GitHub does not say who made it; that nobody decided on it who made it was not seen, and is stated here."
            : ` Of ${unrecorded} of them GitHub does not say who made them; that nobody decided on one of these that they made themselves was not seen, and is stated here.`
    }`,
    ja: `コミット${commit}で確定した${entity?.ja ?? id}の対象ID${identities}件のすべてを確認した。各IDについて、利用目的、責任者、権限、最終利用日、並びに財務報告又はリリースするソフトウェアへの影響の有無を検討した。決定及びその理由は行ごとに記録している。自らが作成し、責任を負い、若しくは管理し、又は利益を受けるIDについて決定した者はいない。${
      unrecorded === 0
        ? ""
        : `うち${unrecorded}件の作成者はGitHubの記録から確認できず、自らが作成したIDについて決定した者がいないことは、この表明による。`
    }`,
  };
}
