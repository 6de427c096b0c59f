import { sentences } from "./reason.ts";

/** Where a check asks whether somebody belongs to the organisation. */
export const membersNotRead = {
  "members-not-read": sentences({}, () => ({
    en: "The members of the organisation could not be read to the end.",
    ja: "組織のメンバーの一覧を最後まで読み取れなかった。",
  })),
};
