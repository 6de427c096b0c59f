import { z } from "zod";
import { Day } from "../../instant.ts";
import { LookBackId } from "../../look-back.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

const looked = { by: Person, subject: Text };
const ofDocument = { id: LookBackId, subject: Text };

export const lookedBack = defineCriterionWords({
  id: "looked-back",
  question: {
    en: "Did somebody look whether access judged wrong had been used?",
    ja: "不適切と判断されたアクセスが使用されたかどうかが確認されたか。",
  },
  reasons: {
    ...everyCriterion,
    "no-access-judged-wrong": sentences({ period: PeriodId }, ({ period }) => ({
      en: `No access was judged wrong in the review of ${period}.`,
      ja: `${period}の棚卸で不適切と判断されたアクセスはない。`,
    })),
    "nobody-looked-back": sentences({ subject: Text }, ({ subject }) => ({
      en: `No look-back on the use of ${quote(subject)} is recorded.`,
      ja: `${quote(subject)}が使用されたかどうかは確認されていない。`,
    })),
    "later-use-not-looked-at": sentences({ subject: Text, used: Day }, ({ subject, used }) => ({
      en: `${quote(subject)} was used on ${used}, after it had been decided on, and no look-back on that is recorded.`,
      ja: `${quote(subject)}は決定後の${used}に使用されているが、これに係る遡及確認が記録されていない。`,
    })),
    "looked-back-too-early": sentences(
      { ...looked, decided: Day, done: Day },
      ({ by, subject, decided, done }) => ({
        en: `${nameOf(by).en} looked back on ${quote(subject)} in the review, before its end: it was decided on ${decided} and there until ${done}, and no look-back reaches that day.`,
        ja: `${nameOf(by).ja}による${quote(subject)}の遡及確認は棚卸の中で行われたものであり、${decided}の決定からアクセスが終了した${done}までを含む確認は記録されていない。`,
      }),
    ),
    "looked-back-while-it-was-there": sentences(looked, ({ by, subject }) => ({
      en: `${nameOf(by).en} looked back on ${quote(subject)} in the review, and no scan has seen done what was decided on it.`,
      ja: `${nameOf(by).ja}は棚卸の中で${quote(subject)}の遡及確認を行ったが、これに関する決定の実施はスキャンにより確認されていない。`,
    })),
    "look-back-by-somebody-concerned": sentences({ ...ofDocument, by: Person }, ({ id, by, subject }) => ({
      en: `In ${id}, ${nameOf(by).en} looked back on ${quote(subject)}, which they own, keep, made or decided on.`,
      ja: `${id}において、${nameOf(by).ja}は、自らが責任者、管理者、作成者又は決定者である${quote(subject)}の遡及確認を行っている。`,
    })),
    "look-back-on-no-roster": sentences(
      { ...ofDocument, by: Text, day: Day },
      ({ id, by, day, subject }) => ({
        en: `In ${id}, ${quote(by)} looked back on ${quote(subject)}, and was on no roster on ${day}.`,
        ja: `${id}において、${day}の時点で役割表に記載のない${quote(by)}が${quote(subject)}の遡及確認を行っている。`,
      }),
    ),
    "look-back-too-short": sentences(
      { ...ofDocument, from: Day, to: Day, decided: Day, done: Day },
      ({ id, subject, from, to, decided, done }) => ({
        en: `${id} looks at ${quote(subject)} from ${from} to ${to}, and its access was wrong from ${decided} to ${done} at least.`,
        ja: `${id}が${quote(subject)}について確認した期間は${from}から${to}までであり、不適切なアクセスが存在した期間(少なくとも${decided}から${done}まで)を含んでいない。`,
      }),
    ),
    "look-back-before-it-was-done": sentences(ofDocument, ({ id, subject }) => ({
      en: `${id} looks back on ${quote(subject)}, and no scan has seen done what was decided on it.`,
      ja: `${id}は${quote(subject)}の遡及確認であるが、これに関する決定の実施はスキャンにより確認されていない。`,
    })),
    "look-back-on-nothing-known": sentences(ofDocument, ({ id, subject }) => ({
      en: `${id} looks back on ${quote(subject)}, of which no evidence is recorded, so it is not known whose it is.`,
      ja: `${id}は${quote(subject)}の遡及確認であるが、その証跡がなく、責任者等を確認できない。`,
    })),
    "look-back-names-no-line": sentences({ ...ofDocument, period: PeriodId }, ({ id, subject, period }) => ({
      en: `${id} names ${quote(subject)}, which no review of ${period} decided to take away or reduce.`,
      ja: `${id}が示す${quote(subject)}は、${period}の棚卸で失効又は変更とされていない。`,
    })),
    "use-not-known": sentences(looked, ({ by, subject }) => ({
      en: `${nameOf(by).en} could not tell whether ${quote(subject)} had been used.`,
      ja: `${nameOf(by).ja}は、${quote(subject)}が使用されたかどうかを確認できなかった。`,
    })),
    "use-found": sentences({ ...looked, used: z.boolean() }, ({ by, subject, used }) => ({
      en: `${nameOf(by).en} found that ${quote(subject)} was ${used ? "used wrongly" : "not used wrongly"}.`,
      ja: `${nameOf(by).ja}は、${quote(subject)}が不適切に使用され${used ? "た" : "ていない"}ことを確認した。`,
    })),
  },
});
