import { z } from "zod";
import { count } from "../count.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { membersNotRead } from "./members-not-read.ts";
import { sentences } from "./reason.ts";

export const creatorIsStillAMember = defineCheckWords({
  id: "creator-is-still-a-member",
  title: { en: "Its creator is still a member", ja: "作成者が現在もメンバーである" },
  question: {
    en: "Is whoever created the credential still a member of the organisation?",
    ja: "資格情報の作成者は、現在も組織のメンバーであるか。",
  },
  risk: {
    en: "A leaver may have kept a copy, and nobody knows where else it is.",
    ja: "離任者が写しを保有している可能性があり、他の所在を把握できない。",
  },
  remedy: {
    en: "Replace the credential with one that a present member creates, and revoke the old one.",
    ja: "現在のメンバーが作成する資格情報に置き換え、古い資格情報を失効させる。",
  },
  reasons: {
    "created-by-app": sentences({ creator: Text }, ({ creator }) => ({
      en: `The App ${quote(creator)} created it, and an App is not a member.`,
      ja: `App${quote(creator)}が作成したものであり、Appはメンバーではない。`,
    })),
    "creator-not-shown": sentences({}, () => ({
      en: "GitHub does not show who added it.",
      ja: "GitHubが追加者を示さない。",
    })),
    ...membersNotRead,
    "creator-is-member": sentences({ creator: Text }, ({ creator }) => ({
      en: `${quote(creator)}, who created it, is a member of the organisation.`,
      ja: `作成者の${quote(creator)}は組織のメンバーである。`,
    })),
    "creator-is-no-member": sentences(
      {
        creator: Text,
        grace: z.number().int().nonnegative().describe("Days a credential may outlive a membership."),
      },
      ({ creator, grace }) => ({
        en: `${quote(creator)}, who created it, is not a member of the organisation, and a credential may outlive a membership by ${count(grace, "day")}.`,
        ja: `作成者の${quote(creator)}は組織のメンバーではなく、離任後に資格情報を残すことのできる限度は${grace}日である。`,
      }),
    ),
  },
});
