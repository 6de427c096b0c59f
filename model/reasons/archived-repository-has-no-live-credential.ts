import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

export const archivedRepositoryHasNoLiveCredential = defineCheckWords({
  id: "archived-repository-has-no-live-credential",
  title: {
    en: "An archived repository has no live credential",
    ja: "アーカイブ済リポジトリに有効な資格情報がない",
  },
  question: {
    en: "Is the archived repository free of credentials that still work?",
    ja: "アーカイブ済のリポジトリに、なお有効な資格情報が残っていないか。",
  },
  risk: {
    en: "Nobody watches an archived repository, and what it holds still opens doors.",
    ja: "アーカイブ済のリポジトリは監視されず、残された資格情報はなお使用できる。",
  },
  remedy: {
    en: "Reopen the repository, delete its credentials, revoke what they held, and archive it again.",
    ja: "リポジトリのアーカイブを解除し、資格情報を削除し、失効させた後、再びアーカイブする。",
  },
  reasons: {
    "not-archived": sentences({}, () => ({
      en: "The repository is not archived.",
      ja: "リポジトリはアーカイブされていない。",
    })),
    "holds-nothing-live": sentences({}, () => ({
      en: "The archived repository holds no credential that works.",
      ja: "アーカイブ済のリポジトリに、有効な資格情報は残っていない。",
    })),
    "still-holds": sentences(
      { credentials: NameList.describe("Titles of the credentials.") },
      ({ credentials }) => ({
        en: `The archived repository still holds ${list(credentials).en}.`,
        ja: `アーカイブ済のリポジトリに${list(credentials).ja}が残っている。`,
      }),
    ),
  },
});
