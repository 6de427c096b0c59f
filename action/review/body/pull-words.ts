import { count } from "../../../model/count.ts";
import type { Language } from "../../../model/language.ts";

/** What the pull request of a review and its notices say in their own voice. */
interface PullWords {
  left: (open: number, all: number, due: string) => string;
  done: (all: number) => string;
  page: (address: string) => string;
  step: string;
  day: string;
  frozen: string;
  due: string;
  remediation: string;
  perDecision: string;
  certification: string;
  rollForward: string;
  changed: string;
  nothingChanged: string;
  more: (lines: number) => string;
  decides: (role: string, others: readonly string[]) => string;
  approval: (role: string) => string;
  reminder: (open: number, due: string) => string;
  escalation: (open: number, due: string, opened: string) => string;
  overdue: (open: number, due: string) => string;
  /** Every line is decided, and nobody has merged it. */
  toApprove: (due: string) => string;
  toApproveLate: (due: string) => string;
}

export const PULL_WORDS: Readonly<Record<Language, PullWords>> = {
  en: {
    left: (open, all, due) => `${open} of ${count(all, "line")} to decide by ${due}`,
    done: (all) => (all === 1 ? "its one line decided" : `all ${all} lines decided`),
    page: (address) => `[The review](${address}) has every line, in its page or in its record.`,
    step: "Step",
    day: "Day",
    frozen: "Population frozen",
    due: "Every line decided",
    remediation: "Decisions carried out",
    perDecision: "business days after each decision, by the limit in force",
    certification: "Dormant, shared and emergency identities justified anew; period certified",
    rollForward: "Rolled forward to",
    changed: "Look at these first",
    nothingChanged: "Nothing changed since the last review.",
    more: (lines) => `${count(lines, "further line")} changed; the page has them.`,
    decides: (role, others) =>
      `The ${role} decides; nobody decides on what they own, keep or made.${others.length === 0 ? "" : ` What is escalated, or what no ${role} may decide on, the ${others.join(" or the ")} may decide.`} Auditors decide on nothing.`,
    approval: (role) =>
      `When the last line is decided, the ${role} approves this pull request, and it is merged by a merge commit: a squash or a rebase would cut the approval off from what was approved.`,
    reminder: (open, due) =>
      `${count(open, "line")} of this review ${open === 1 ? "is" : "are"} open and due on ${due}.`,
    escalation: (open, due, opened) =>
      `This review was opened on ${opened}, and ${count(open, "line")} ${open === 1 ? "is" : "are"} still open. They are due on ${due}.`,
    overdue: (open, due) =>
      `This review was due on ${due}, and ${count(open, "line")} ${open === 1 ? "is" : "are"} open. Nothing is kept by silence: a line that nobody decides on stays open, and the review is late.`,
    toApprove: (due) => `Every line is decided. Read it, and approve it by ${due}.`,
    toApproveLate: (due) =>
      `Every line is decided, and the review was to be approved by ${due}. An approval counts all the same, and is recorded as late.`,
  },
  ja: {
    left: (open, all, due) => `明細${all}件のうち${open}件が未決定(期限${due})`,
    done: (all) => `明細${all}件のすべてを決定済み`,
    page: (address) => `すべての明細は[棚卸の文書](${address})(本文又は記録)にあります。`,
    step: "手続",
    day: "期日",
    frozen: "母集団の確定",
    due: "すべての明細の決定",
    remediation: "決定した事項の実施",
    perDecision: "決定ごとに、定められた営業日以内",
    certification: "休眠・共有・緊急用IDの再検証及び内部宣誓・確認書の提出",
    rollForward: "ロールフォワード",
    changed: "最初に確認すべき明細",
    nothingChanged: "前回の棚卸から変更はありません。",
    more: (lines) => `その他${lines}件の変更は、棚卸の文書にあります。`,
    decides: (role, others) =>
      `決定するのは${role}です。自らが所有し、管理し、又は作成したIDについて決定することはできません。${others.length === 0 ? "" : `上申されたもの、及び${role}が決定できないものは、${others.join("又は")}が決定できます。`}監査を担う者が決定することはできません。`,
    approval: (role) =>
      `最後の明細の決定後、${role}がこのプルリクエストを承認し、マージコミットによりマージします。スカッシュ又はリベースによると、承認と承認された内容との対応が失われます。`,
    reminder: (open, due) => `この棚卸には未決定の明細が${open}件あり、期限は${due}です。`,
    escalation: (open, due, opened) =>
      `この棚卸は${opened}に開始されましたが、未決定の明細が${open}件あります。期限は${due}です。`,
    overdue: (open, due) =>
      `この棚卸の期限は${due}でしたが、未決定の明細が${open}件あります。回答のないことをもって維持とすることはなく、決定されない明細は未決定のまま残り、棚卸は遅延となります。`,
    toApprove: (due) => `すべての明細が決定されました。内容を確認し、${due}までに承認してください。`,
    toApproveLate: (due) =>
      `すべての明細は決定済みですが、承認の期限であった${due}を過ぎています。これからの承認も有効であり、期限後として記録されます。`,
  },
};
