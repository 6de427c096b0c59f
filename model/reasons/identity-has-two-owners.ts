import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { listPeople, NameList, sizeOf } from "./names.ts";
import { equalClaimSays } from "./ownership.ts";
import { membersNotRead } from "./members-not-read.ts";
import { sentences } from "./reason.ts";

const MISSING = {
  "business-owner": { en: "business owner", ja: "業務責任者" },
  "technical-steward": { en: "technical steward", ja: "技術担当者" },
} as const;

export const identityHasTwoOwners = defineCheckWords({
  id: "identity-has-two-owners",
  title: { en: "The identity has two owners", ja: "業務責任者と技術担当者が定められている" },
  question: {
    en: "Do two different people answer for the identity, one for its business use and one for its upkeep?",
    ja: "IDについて、業務責任者及び技術担当者として別の者が定められているか。",
  },
  risk: {
    en: "Nobody reviews, rotates or revokes a credential that nobody answers for.",
    ja: "責任者のいない資格情報は、棚卸、更新及び失効のいずれも行われない。",
  },
  remedy: {
    en: "Write an ownership statement under controls/identities that names a business owner and a technical steward, both members and on a roster.",
    ja: "controls/identitiesに責任者の記載を作成し、組織のメンバーであり役割表にある別々の者を業務責任者及び技術担当者に定める。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them names its owners",
      ja: "責任者が定まらない",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement names it.",
      ja: "このIDを対象とする責任者の記載がない。",
    })),
    "no-owner-and-no-steward": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names neither owner nor steward.`,
      ja: `${quote(statement)}には業務責任者及び技術担当者のいずれも記載がない。`,
    })),
    "one-owner-missing": sentences(
      { statement: Text, missing: z.literal(["business-owner", "technical-steward"]) },
      ({ statement, missing }) => ({
        en: `${quote(statement)} names no ${MISSING[missing].en}.`,
        ja: `${quote(statement)}には${MISSING[missing].ja}の記載がない。`,
      }),
    ),
    "owner-is-a-bot": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names a bot, and only a person can answer for it.`,
      ja: `${quote(statement)}にはボットが記載されているが、責任者となり得るのは人のみである。`,
    })),
    "one-person-in-both-roles": sentences({ statement: Text, person: Text }, ({ statement, person }) => ({
      en: `${quote(statement)} names ${quote(person)} as both owner and steward.`,
      ja: `${quote(statement)}では${quote(person)}が業務責任者と技術担当者を兼ねている。`,
    })),
    ...membersNotRead,
    "owners-are-not-members": sentences({ people: NameList }, ({ people }) => ({
      en: `${listPeople(people).en} ${sizeOf(people) === 1 ? "is not a member" : "are not members"} of the organisation.`,
      ja: `${listPeople(people).ja}は組織のメンバーではない。`,
    })),
    "owners-are-on-no-roster": sentences({ people: NameList }, ({ people }) => ({
      en: `No entity's roster lists ${listPeople(people).en} on the day of the scan.`,
      ja: `スキャン日現在、${listPeople(people).ja}はいずれの法人の役割表にも記載がない。`,
    })),
    "two-people": sentences({ owner: Text, steward: Text }, ({ owner, steward }) => ({
      en: `${quote(owner)} answers for its business use and ${quote(steward)} for its upkeep.`,
      ja: `${quote(owner)}が業務責任者、${quote(steward)}が技術担当者である。`,
    })),
  },
});
