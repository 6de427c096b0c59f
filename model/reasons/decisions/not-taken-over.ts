import { z } from "zod";
import { ControlId, ExceptionId } from "../../assessment.ts";
import { DECISION_NAMES } from "../../decision-name.ts";
import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { roleName } from "../../role-name.ts";
import { DecisionName } from "../../reviews/decided.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { lineWords, PARTS } from "./words.ts";

const others = z.number().int().positive();
const login = { login: Text };
const title = { title: Text };
const OWN = {
  owner: { en: "answers for it", ja: "業務責任者" },
  steward: { en: "keeps it", ja: "技術担当者" },
  creator: { en: "made it", ja: "作成者" },
  named: { en: "is named for it by now", ja: "現在の関係者" },
} as const;
const SINGLY = {
  privileged: { en: "is privileged", ja: "特権を有する" },
  financial: { en: "serves a financial system", ja: "財務報告に係るシステムで利用される" },
  new: { en: "is new in this review", ja: "今回の棚卸で初めて対象となった" },
  revalidate: { en: "has to be justified anew", ja: "改めて必要性の確認を要する" },
} as const;

/** Why a decision that was understood is not taken over, and what to do. */
export const notTakenOver = {
  "account-gone": sentences({}, () => ({
    en: "GitHub does not say whose account wrote this, so nobody answers for it.",
    ja: "GitHub上で記載者のアカウントを確認できず、決定した者を特定できない。",
  })),
  "and-others": sentences({ others }, ({ others: more }) => ({
    en: `${more} more of its lines were not taken over.`,
    ja: `ほかに${more}件が反映されていない。`,
  })),
  "another-account": sentences(login, ({ login: who }) => ({
    en: `The roster names ${quote(who)} with another GitHub id, so this is another account; let the roster be put right first.`,
    ja: `役割表の${quote(who)}はGitHubのIDが異なり、別のアカウントである。役割表を確認する。`,
  })),
  auditor: sentences(login, ({ login: who }) => ({
    en: `${quote(who)} audits; auditors test what others decide, and decide on nothing.`,
    ja: `${quote(who)}は監査を担う者である。監査を担う者は、他の者の決定を検証する立場にあり、自らは決定しない。`,
  })),
  bot: sentences(login, ({ login: who }) => ({
    en: `${quote(who)} is not an account of a person, and only people decide.`,
    ja: `${quote(who)}は個人のアカウントではない。決定は人が行う。`,
  })),
  "comment-edited": sentences({}, () => ({
    en: "The comment was edited after it was written, so nobody can tell what stood there before; write a new one.",
    ja: "コメントが投稿後に編集されており、当初の内容を確認できない。新たにコメントを投稿する。",
  })),
  "control-not-assessed": sentences({ control: ControlId }, ({ control }) => ({
    en: `${control} is not assessed for this entity and regime, so it stands in for nothing here.`,
    ja: `${control}は、この法人及び制度において評価の対象でないため、代替統制とすることができない。`,
  })),
  "control-unknown": sentences({ control: ControlId }, ({ control }) => ({
    en: `There is no control ${control}; name one of the baseline.`,
    ja: `${control}という統制はない。基本統制のIDを記載する。`,
  })),
  "decided-on-its-line": sentences({ ...login, ...title }, ({ login: who, title: name }) => ({
    en: `${quote(who)} decided on the line of ${quote(name)}, so somebody else says what is done about its conflict of duties.`,
    ja: `${quote(who)}は${quote(name)}の明細を決定しているため、職務の抵触の処置は他の者が決定する。`,
  })),
  "decision-missing": sentences(title, ({ title: name }) => ({
    en: `No decision is written for ${quote(name)}; what stands beside it was put back.`,
    ja: `${quote(name)}の決定がないため、記載内容を元に戻した。`,
  })),
  "decision-taken-back": sentences(title, ({ title: name }) => ({
    en: `${quote(name)} was decided on, and a decision is not taken back; decide otherwise.`,
    ja: `${quote(name)}は既に決定されており、取り消すことはできない。改めて決定する。`,
  })),
  "exception-covers-less": sentences(
    { ...title, exception: ExceptionId, findings: z.array(Text).min(1) },
    ({ title: name, exception, findings }) => {
      const checks = findings.map(quote);
      return {
        en: `${exception} does not cover all findings of ${quote(name)}: ${checks.join(", ")} ${checks.length === 1 ? "stays" : "stay"}; decide otherwise, or have an exception accepted that covers ${checks.length === 1 ? "it" : "them"}.`,
        ja: `${exception}は${quote(name)}の指摘事項のうち${checks.join("、")}を対象としていない。別の決定をするか、これを対象とする例外の承認を得る。`,
      };
    },
  ),
  "exception-elsewhere": sentences({ ...title, exception: ExceptionId }, ({ title: name, exception }) => ({
    en: `${exception} is not about ${quote(name)}.`,
    ja: `${exception}は${quote(name)}を対象としていない。`,
  })),
  "exception-missing": sentences(title, ({ title: name }) => ({
    en: `No exception is named for ${quote(name)}.`,
    ja: `${quote(name)}に適用する例外のIDがない。`,
  })),
  "exception-not-in-force": sentences({ exception: ExceptionId, day: Day }, ({ exception, day }) => ({
    en: `${exception} was not in force on ${day}: it is not accepted, has expired or is closed.`,
    ja: `${exception}は${day}時点で有効ではない(未承認、期限切れ又は終了済み)。`,
  })),
  "exception-unknown": sentences({ exception: ExceptionId }, ({ exception }) => ({
    en: `There is no exception ${exception}; it must be merged before it can be named.`,
    ja: `${exception}は登録されていない。例外は、マージされた後に適用できる。`,
  })),
  "facts-changed": sentences(title, ({ title: name }) => ({
    en: `What decides about ${quote(name)} has changed since the population was frozen; look at its line again and decide anew.`,
    ja: `${quote(name)}の内容は母集団の確定後に変更されている。該当行を改めて確認し、決定する。`,
  })),
  gone: sentences(title, ({ title: name }) => ({
    en: `${quote(name)} is no longer there; it can only be revoked.`,
    ja: `${quote(name)}は既に存在しない。「失効」の決定のみ行うことができる。`,
  })),
  "line-removed": sentences(title, ({ title: name }) => ({
    en: `The line of ${quote(name)} was taken out and was put back.`,
    ja: `${quote(name)}の行が削除されていたため、元に戻した。`,
  })),
  "new-owner-missing": sentences(title, ({ title: name }) => ({
    en: `No new owner is named for ${quote(name)}.`,
    ja: `${quote(name)}の移管先がない。`,
  })),
  "new-owner-not-on-roster": sentences({ ...login, entity: Text }, ({ login: who, entity }) => ({
    en: `${quote(who)} is not on the roster of ${quote(entity)} on that day, so nothing can be transferred to them.`,
    ja: `${quote(who)}は決定日時点で${quote(entity)}の役割表に記載がなく、移管先にできない。`,
  })),
  "nobody-to-pass-on-to": sentences(title, ({ title: name }) => ({
    en: `Nobody else on the roster may decide on ${quote(name)}, so it would stay open; enter somebody first.`,
    ja: `${quote(name)}について決定できる者がほかに役割表にいないため、上申しても未決定のまま残る。先に役割表を整備する。`,
  })),
  "not-passed-on": sentences(
    { ...login, ...title, performer: Text },
    ({ login: who, title: name, performer }) => ({
      en: `${quote(who)} may decide on what was escalated, and ${quote(name)} was not; that is for the ${roleName(performer).en} to decide.`,
      ja: `${quote(who)}が決定するのは上申されたものに限る。${quote(name)}は上申されておらず、${roleName(performer).ja}が決定する。`,
    }),
  ),
  "no-line": sentences({ near: Text.nullable() }, ({ near }) => ({
    en: `No line of this review is selected.${near === null ? "" : ` Did you mean ${quote(near)}?`}`,
    ja: `該当する行がない。${near === null ? "" : `${quote(near)}の誤りではないか。`}`,
  })),
  "not-in-force": sentences({ ...login, from: Day, to: Day.nullable() }, ({ login: who, from, to }) => ({
    en: `${quote(who)} is on the roster from ${from}${to === null ? "" : ` to ${to}`}, which is not the day of this decision.`,
    ja: `${quote(who)}の役割表上の期間(${from}から${to ?? ""})に決定日が含まれていない。`,
  })),
  "disposition-parts": sentences(title, ({ title: name }) => ({
    en: `The conflict of duties of ${quote(name)} takes remove, compensate with the control that stands in, or accept with its exception; and a text that says how or why.`,
    ja: `${quote(name)}の職務の抵触には、remove、compensate(代替する統制のIDを併記)又はaccept(例外のIDを併記)のいずれかと、その内容を示すtextを記載する。`,
  })),
  "entered-later": sentences({ ...login }, ({ login: who }) => ({
    en: `${quote(who)} was not on the roster that base had when this was written, whatever day the entry names; decide anew.`,
    ja: `記載の時点では、役割表に記された始期にかかわらず、基準ブランチの役割表に${quote(who)}の記載がなかった。改めて決定する。`,
  })),
  "not-on-roster": sentences({ ...login, entity: Text }, ({ login: who, entity }) => ({
    en: `${quote(who)} is not on the roster of ${quote(entity)}.`,
    ja: `${quote(who)}は${quote(entity)}の役割表に記載がない。`,
  })),
  "one-by-one": sentences(
    { ...title, cause: z.enum(["privileged", "financial", "new", "revalidate"]) },
    ({ title: name, cause }) => ({
      en: `${quote(name)} ${SINGLY[cause].en}; decide on it by itself: by its uid or in the file, with a reason of its own, which its name, its repository or its purpose does not make.`,
      ja: `${quote(name)}は${SINGLY[cause].ja}ため、一括ではなく個別に決定する(uidを指定するか、又はファイルに記載する)。理由は固有のものを記載する。名称、リポジトリ又は利用目的のみを替えた同じ文は、固有の理由とならない。`,
    }),
  ),
  "only-the-action-writes": sentences({ field: Text }, ({ field }) => ({
    en: `${quote(field)} is written by Countersign alone and was put back.`,
    ja: `${quote(field)}はCountersignのみが記載する項目であり、元に戻した。`,
  })),
  "other-file": sentences({ file: Text }, ({ file }) => ({
    en: `${quote(file)} is evidence, which no person edits, and was put back.`,
    ja: `${quote(file)}は証跡であり、人が編集することはできないため、元に戻した。`,
  })),
  "own-identity": sentences(
    { ...login, ...title, as: z.enum(["owner", "steward", "creator", "named"]) },
    ({ login: who, title: name, as }) => ({
      en: `${quote(who)} ${OWN[as].en}, so somebody else decides on ${quote(name)}.`,
      ja: `${quote(who)}は${quote(name)}の${OWN[as].ja}であるため、他の者が決定する。`,
    }),
  ),
  "passed-on-by-them": sentences({ ...login, ...title }, ({ login: who, title: name }) => ({
    en: `${quote(who)} has escalated ${quote(name)}, so somebody else decides on it.`,
    ja: `${quote(name)}は${quote(who)}が上申しているため、他の者が決定する。`,
  })),
  "pusher-not-known": sentences({}, () => ({
    en: "GitHub does not say who brought this edit onto the branch, so it was put back; write a comment instead.",
    ja: "この編集を行った者をGitHub上で確認できないため、元に戻した。コメントにより決定する。",
  })),
  "rationale-missing": sentences(title, ({ title: name }) => ({
    en: `No reason is given for ${quote(name)}.`,
    ja: `${quote(name)}の決定の理由がない。`,
  })),
  "revoked-by-another": sentences({ ...title, ...login }, ({ title: name, login: who }) => ({
    en: `${quote(who)} has decided to revoke ${quote(name)}; only they can decide otherwise.`,
    ja: `${quote(name)}は${quote(who)}が失効と決定しており、他の者は変更できない。`,
  })),
  "risk-not-answered": sentences(title, ({ title: name }) => ({
    en: `Whether ${quote(name)} created a risk for the reporting is not answered; write risk: no or risk: yes, and why.`,
    ja: `${quote(name)}が財務報告に影響を及ぼしたかどうかの回答がない。「リスク:なし」又は「リスク:あり」に続けて理由を記載する。`,
  })),
  "role-does-not-decide": sentences(
    { ...login, performer: Text, others: z.array(Text) },
    ({ login: who, performer, others: passedTo }) => ({
      en: `${quote(who)} holds no role that decides in this review: the ${roleName(performer).en} does${passedTo.length === 0 ? "" : `, and on what is escalated the ${passedTo.map((role) => roleName(role).en).join(" or the ")}`}.`,
      ja: `${quote(who)}の役割では、この棚卸について決定できない。決定するのは${roleName(performer).ja}${passedTo.length === 0 ? "" : `、上申されたものは${passedTo.map((role) => roleName(role).ja).join("又は")}`}である。`,
    }),
  ),
  "through-an-app": sentences({ ...login, app: Text }, ({ login: who, app }) => ({
    en: `The program ${quote(app)} wrote this in the name of ${quote(who)}; a person has to write it.`,
    ja: `${quote(who)}の名義でプログラム${quote(app)}が記載している。本人が記載する。`,
  })),
  "looks-back-on-their-own": sentences({ ...login, ...title }, ({ login: who, title: name }) => ({
    en: `${quote(who)} owns, keeps or made ${quote(name)}, or decided on its line, so somebody else looks back on it.`,
    ja: `${quote(who)}は${quote(name)}の責任者、担当者若しくは作成者であるか、又はその明細を決定しているため、遡及確認は他の者が行う。`,
  })),
  "tester-decided": sentences(login, ({ login: who }) => ({
    en: `${quote(who)} decided on lines of this review, so somebody else tests it and asks about it.`,
    ja: `${quote(who)}はこの棚卸の明細を決定しているため、評価及び面談は他の者が行う。`,
  })),
  "transferred-to-its-owner": sentences({ ...login, ...title }, ({ login: who, title: name }) => ({
    en: `${quote(who)} answers for ${quote(name)} already.`,
    ja: `${quote(name)}の業務責任者は既に${quote(who)}である。`,
  })),
  "transferred-to-themselves": sentences({ ...login, ...title }, ({ login: who, title: name }) => ({
    en: `${quote(who)} cannot transfer ${quote(name)} to themselves; somebody else decides that.`,
    ja: `${quote(who)}は${quote(name)}を自らに移管できない。他の者が決定する。`,
  })),
  unreadable: sentences({ line: z.number().int().positive().nullable(), fault: Text }, ({ line, fault }) => ({
    en: `The file cannot be read${line === null ? "" : ` at line ${line}`}: ${quote(fault)}. All of it was put back.`,
    ja: `ファイルを読み取れない${line === null ? "" : `(${line}行目)`}:${quote(fault)}。全体を元に戻した。`,
  })),
  "wrong-word-for": sentences({ ...title, field: z.enum(PARTS), decision: DecisionName }, (given) => ({
    en: `${quote(lineWords[given.field].en)} does not belong to ${DECISION_NAMES.en[given.decision]}, decided on ${quote(given.title)}.`,
    ja: `${quote(given.title)}の決定「${DECISION_NAMES.ja[given.decision]}」に${quote(lineWords[given.field].ja)}は記載できない。`,
  })),
  "written-in-a-review": sentences({}, () => ({
    en: "It stands in the text of a review, of which GitHub does not say whether somebody edited it or a program wrote it; write it as a comment.",
    ja: "レビューの本文に書かれており、編集の有無及びプログラムによる記載か否かをGitHub上で確認できない。コメントとして投稿する。",
  })),
};
