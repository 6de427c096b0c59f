import { Day } from "../instant.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

export const breakGlassUseWasGranted = defineCheckWords({
  id: "break-glass-use-was-granted",
  title: {
    en: "The emergency identity was used only when granted",
    ja: "緊急用IDの使用が承認された緊急時に限られている",
  },
  question: {
    en: "Does the last use of the emergency identity fall into a granted emergency access?",
    ja: "緊急用IDの最終使用は、承認された緊急時特権利用の期間内か。",
  },
  risk: {
    en: "Emergency access that is used without an emergency is access that nobody approved.",
    ja: "緊急時以外に使用された緊急時特権は、承認のないアクセスである。",
  },
  remedy: {
    en: "Find out who used it and why, record the emergency access with its review, and replace the credential.",
    ja: "使用者及び理由を調査し、緊急時特権利用及び事後確認を記録した上で、資格情報を更新する。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them shows what it is kept for",
      ja: "保持の目的を特定できない",
    }),
    "not-kept-for-emergencies": sentences({}, () => ({
      en: "It is not kept for emergencies.",
      ja: "緊急用のIDではない。",
    })),
    "not-kept-for-emergencies-only": sentences({}, () => ({
      en: "It is not kept for emergencies only.",
      ja: "緊急時専用のIDではない。",
    })),
    "no-use-recorded": sentences({}, () => ({
      en: "GitHub records no use of its kind.",
      ja: "GitHubはこの種類の資格情報の使用を記録しない。",
    })),
    "never-used": sentences({}, () => ({
      en: "GitHub recorded no use of it.",
      ja: "GitHubに使用の記録はない。",
    })),
    "last-use-not-granted": sentences({ used: Day }, ({ used }) => ({
      en: `The last use, the only one GitHub keeps, was on ${used}, and no emergency access was granted for that time.`,
      ja: `GitHubの記録は最終使用のみであり、その日は${used}であるが、これを対象とする緊急時特権利用の承認はない。`,
    })),
    "last-use-granted": sentences({ emergency: Text }, ({ emergency }) => ({
      en: `The last use, the only one GitHub keeps, falls into ${emergency}.`,
      ja: `GitHubの記録は最終使用のみであり、これは${emergency}の期間内である。`,
    })),
  },
});
