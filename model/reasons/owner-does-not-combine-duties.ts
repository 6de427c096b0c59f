import { z } from "zod";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { credentialNotStated, Duty, DUTY_WORDS } from "./duties.ts";
import { financialReach } from "./financial-reach.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

/** Another identity of the same person. */
const Other = z.strictObject({
  title: Text,
  repository: Text.nullable().describe("Name of its repository; null for one of the organisation."),
});

/** One person, two duties, and the other identities that give the second of them. */
const Conflict = z.strictObject({
  person: Text,
  others: z.array(Other).min(1),
  more: z.number().int().nonnegative().describe("How many other identities there are besides."),
  first: Duty,
  second: Duty,
  repositories: NameList.describe("Repositories in which both can be done."),
});

const named = ({ title, repository }: z.infer<typeof Other>): Names =>
  repository === null
    ? { en: quote(title), ja: quote(title) }
    : { en: `${quote(title)} in ${quote(repository)}`, ja: `${quote(repository)}の${quote(title)}` };

function clause({ person, others, more, first, second, repositories }: z.infer<typeof Conflict>): Names {
  const names = others.map(named);
  const asIs = (name: string) => name;
  const en = list({ names: names.map((name) => name.en), more }, asIs).en;
  const ja = list({ names: names.map((name) => name.ja), more }, asIs).ja;
  const [one, other] = [DUTY_WORDS[first], DUTY_WORDS[second]];
  return {
    en: `${quote(person)} holds ${en}, too, and together they can ${one.en} and ${other.en} in ${list(repositories).en}`,
    ja: `${quote(person)}は${ja}も保有し、これらを併せると${list(repositories).ja}において${one.ja}と${other.ja}の双方を行うことが`,
  };
}

export const ownerDoesNotCombineDuties = defineCheckWords({
  id: "owner-does-not-combine-duties",
  title: {
    en: "No owner combines duties through several identities",
    ja: "同一の責任者が複数のIDにより両立しない職務を兼ねていない",
  },
  question: {
    en: "Are the people who hold the identity kept from combining duties through another identity of theirs?",
    ja: "IDを保有する者は、他のIDと併せて両立しない職務を兼ねることのないようになっているか。",
  },
  risk: {
    en: "Two duties that two credentials keep apart meet again when one person holds both.",
    ja: "資格情報を分けても、同一の者が双方を保有すれば職務は分離されない。",
  },
  remedy: {
    en: "Give one of the identities to another owner, steward and creator, or take a permission away.",
    ja: "一方のIDの業務責任者、技術担当者及び作成者を別の者とするか、いずれかの権限を削除する。",
  },
  reasons: {
    ...credentialNotStated,
    ...financialReach,
    "no-duty-to-keep-apart": sentences({}, () => ({
      en: "It can perform none of the duties that must be segregated.",
      ja: "分離を要する職務のいずれも行うことができない。",
    })),
    "holder-unknown": sentences({}, () => ({
      en: "Neither GitHub nor an ownership statement shows who holds it.",
      ja: "GitHub及び責任者の記載のいずれからも、保有者を確認できない。",
    })),
    "duties-combined": sentences({ conflicts: z.array(Conflict).min(1) }, ({ conflicts }) => {
      const clauses = conflicts.map(clause);
      return {
        en: `${clauses.map(({ en }) => en).join("; ")}.`,
        ja: `${clauses.map(({ ja }) => ja).join("でき、")}できる。`,
      };
    }),
    "other-identity-not-known": sentences({ person: Text, other: Other }, ({ person, other }) => ({
      en: `${quote(person)} holds ${named(other).en}, too, and what that can do there is not known.`,
      ja: `${quote(person)}は${named(other).ja}も保有しているが、これにより行い得ることを確認できない。`,
    })),
    "no-duties-combined": sentences({}, () => ({
      en: "Nobody who holds it can combine duties through another identity.",
      ja: "保有者のいずれも、他のIDと併せて両立しない職務を兼ねることはできない。",
    })),
  },
});
