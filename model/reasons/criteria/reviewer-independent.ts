import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { says } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

export const reviewerIndependent = defineCriterionWords({
  id: "reviewer-independent",
  question: {
    en: "Were the reviewers independent of what they decided on, and entitled to decide?",
    ja: "レビュー実施者は判断の対象から独立し、判断の権限を有していたか。",
  },
  reasons: {
    ...everyCriterion,
    "nobody-decided-on-their-own": says({ period: PeriodId }, ({ period }) => ({
      en: `Nobody decided in ${period} on what they own, keep or made.`,
      ja: `${period}の棚卸で、自らが所有し、管理し、又は作成したIDについて判断した者はない。`,
    })),
    "identity-not-in-ledger": says({ subject: Text }, ({ subject }) => ({
      en: `The ledger does not hold ${quote(subject)}, so that nobody can tell whose it is.`,
      ja: `${quote(subject)}の記録がなく、所有者を確かめられない。`,
    })),
    "decided-on-their-own": says({ by: Person, subject: Text }, ({ by, subject }) => ({
      en: `${nameOf(by).en} decided on ${quote(subject)}, which they own, keep or made.`,
      ja: `${nameOf(by).ja}は、自らが所有し、管理し、又は作成した${quote(subject)}について判断した。`,
    })),
    "reviewer-on-no-roster": says({ by: Text, day: Day, subject: Text }, ({ by, day, subject }) => ({
      en: `${by} was on no roster on ${day}, the day of the decision on ${quote(subject)}.`,
      ja: `${by}は、${quote(subject)}について判断した${day}の時点で役割表に記載されていない。`,
    })),
    "owners-not-read": says({}, () => ({
      en: "The owners of the organisation were not read, so that nobody can tell whether a reviewer could grant the access.",
      ja: "組織の所有者を読み取れておらず、レビュー実施者がアクセスを付与できる立場にあるかを確かめられない。",
    })),
    "owner-without-second-approval": says({ by: Text }, ({ by }) => ({
      en: `${by} owns the organisation, can grant the access, and nobody who cannot approved the review.`,
      ja: `${by}は組織の所有者としてアクセスを付与でき、付与できない者による承認がない。`,
    })),
  },
});
