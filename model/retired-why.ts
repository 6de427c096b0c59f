import type { LifecycleEvent } from "./identity.ts";
import { code } from "./markdown.ts";
import type { Names } from "./text.ts";

/** What is gone: an identity, with its repository or by itself, or the repository. */
export type Whose = "identity" | "repository";

/** Why it is gone, as the end of a sentence without its full stop; `last` is the event that retired it. */
export function retiredWhy(whose: Whose, last: Pick<LifecycleEvent, "reason" | "to"> | undefined): Names {
  const [en, ja] =
    whose === "repository" ? ["it", "このリポジトリ"] : ["its repository", "所属するリポジトリ"];
  switch (last?.reason) {
    case "repository-deleted":
      return {
        en: `${en} was deleted, or went to an account that the scanner cannot see`,
        ja: `${ja}は削除されたか、スキャンから確認できないアカウントに移された`,
      };
    case "repository-transferred": {
      const to = last.to === undefined ? null : code(last.to);
      return {
        en: `${en} was transferred to ${to === null ? "another account" : `the account ${to}`}`,
        ja: `${ja}は${to === null ? "別のアカウント" : `アカウント${to}`}に移管された`,
      };
    }
    case "no-longer-told":
      return {
        en: "nothing states any more that the account works for a machine; the account itself is still there",
        ja: "アカウントが機械用であることを示す記載がなくなった(アカウント自体は残っている)",
      };
    default:
      return {
        en: "a complete list no longer holds it",
        ja: "最後まで読み取った一覧に含まれていない",
      };
  }
}
