import { z } from "zod";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Id, Text } from "../text.ts";
import { statedClause, whyStated } from "./approvals.ts";
import { defineCheckWords } from "./check-words.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

/** What happened on the day the identity began. */
const OBTAINED = {
  added: { en: "added", ja: "追加" },
  granted: { en: "granted", ja: "アクセスが許可" },
  stored: { en: "stored", ja: "登録" },
  observed: { en: "seen by a scan", ja: "スキャンにより確認" },
} as const;
/** What else the approver has to do with the identity. */
const PART = {
  creator: { en: "created it", ja: "作成者" },
  owner: { en: "is its business owner", ja: "業務責任者" },
  steward: { en: "is its technical steward", ja: "技術担当者" },
} as const;

export const identityWasApprovedBeforeUse = defineCheckWords({
  id: "identity-was-approved-before-use",
  title: { en: "The identity was approved before use", ja: "IDが使用前に承認されている" },
  question: {
    en: "Did somebody else approve the identity before it existed?",
    ja: "IDは、作成される前に、作成者及び責任者以外の者により承認されたか。",
  },
  risk: {
    en: "An access path that nobody authorised exists before anyone can refuse it.",
    ja: "承認のないアクセス経路は、拒否する機会のないまま存在することになる。",
  },
  remedy: {
    en: "Have somebody on a roster who neither created nor owns it approve it, write the approval into its statement, and issue it anew.",
    ja: "役割表にあり、作成者でも責任者でもない者の承認を受け、責任者の記載に承認を記録した上で、再発行する。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them counts as its approval",
      ja: "いずれも承認の記録とは認められない",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement records an approval of it.",
      ja: "責任者の記載がなく、承認の記録がない。",
    })),
    "no-approval": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} records no approval.`,
      ja: `${quote(statement)}に承認の記録がない。`,
    })),
    "approved-too-late": sentences(
      { how: z.literal(["added", "granted", "stored", "observed"]), on: Day, approved: Day },
      ({ how, on, approved }) => ({
        en: `It was ${OBTAINED[how].en} on ${on} and approved on ${approved}, after that.`,
        ja: `${on}に${OBTAINED[how].ja}され、承認はその後の${approved}である。`,
      }),
    ),
    "approved-by-a-bot": sentences({ by: Text }, ({ by }) => ({
      en: `${quote(by)} approved it, and only a person can.`,
      ja: `承認者${quote(by)}はボットであるが、承認は人が行わなければならない。`,
    })),
    "approver-is-not-independent": sentences(
      { by: Text, part: z.literal(["creator", "owner", "steward"]) },
      ({ by, part }) => ({
        en: `${quote(by)} approved it and ${PART[part].en}, so the approval is not independent.`,
        ja: `承認者${quote(by)}は当該IDの${PART[part].ja}であり、承認に独立性がない。`,
      }),
    ),
    "approver-was-on-no-roster": sentences({ by: Text, at: Day }, ({ by, at }) => ({
      en: `${quote(by)} approved it on ${at} and was on no entity's roster that day.`,
      ja: `${quote(by)}が${at}に承認しているが、同日現在、いずれの法人の役割表にも記載がない。`,
    })),
    approved: sentences(
      { by: Text, at: Day, statement: Text, pull: Id, seen: Day },
      ({ by, at, statement, pull, seen }) => ({
        en: `${quote(by)} approved it on ${at}, as ${quote(statement)} records, and approved pull request ${pull}, which brought that in, on ${seen}.`,
        ja: `${quote(statement)}によれば、${quote(by)}が${at}に承認しており、記載を取り込んだプルリクエスト${pull}を${seen}に承認している。`,
      }),
    ),
    "only-stated": sentences(
      { by: Text, at: Day, statement: Text, ...whyStated },
      ({ by, at, statement, ...why }) => {
        const clause = statedClause(why);
        return {
          en: `${quote(statement)} says that ${quote(by)} approved it on ${at}; ${clause.en}.`,
          ja: `${quote(statement)}には、${quote(by)}が${at}に承認したとあるが、${clause.ja}。`,
        };
      },
    ),
  },
});
