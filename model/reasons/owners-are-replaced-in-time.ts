import { count } from "../count.ts";
import { defineCheckWords } from "./check-words.ts";
import { limitData } from "./limit-data.ts";
import { membersNotRead } from "./members-not-read.ts";
import { sentences } from "./reason.ts";

export const ownersAreReplacedInTime = defineCheckWords({
  id: "owners-are-replaced-in-time",
  title: { en: "A missing owner is replaced in time", ja: "責任者の不在が期限内に解消されている" },
  question: {
    en: "Is the identity without two people who answer for it for no longer than the limit?",
    ja: "責任者が二人そろわない期間は、限度以内か。",
  },
  risk: {
    en: "People leave and are replaced; where that takes long, nobody reviews or revokes the credential meanwhile.",
    ja: "責任者の交代に時間を要する間、資格情報の棚卸及び失効を行う者がいない。",
  },
  remedy: {
    en: "Name an owner and a steward in its ownership statement, or revoke the credential.",
    ja: "責任者の記載に業務責任者及び技術担当者を定めるか、資格情報を失効させる。",
  },
  reasons: {
    ...membersNotRead,
    "vacant-too-long": sentences(limitData, ({ days, from, reached }) => ({
      en: `Since ${from} no two people answer for it; ${count(days, "day")} were allowed, until ${reached}.`,
      ja: `${from}から責任者が二人そろっていない(限度は${days}日であり、${reached}に達した)。`,
    })),
    "vacant-within-limit": sentences(limitData, ({ days, from, reached }) => ({
      en: `Since ${from} no two people answer for it; ${count(days, "day")} are allowed, until ${reached}.`,
      ja: `${from}から責任者が二人そろっていない(限度は${days}日であり、${reached}に達する)。`,
    })),
    "two-people-answer": sentences({}, () => ({
      en: "Two people answer for it.",
      ja: "責任者が二人そろっている。",
    })),
  },
});
