import { GATE_NAMES, GATE_STATE_NAMES, GATES } from "../../model/gate-names.ts";
import { writeNumber as n } from "../view/when.ts";
import type { certificationsEn } from "./certifications-en.ts";

/** Japanese words of the pages about certifications. */
export const certificationsJa: typeof certificationsEn = {
  gate: GATE_NAMES.ja,
  gateState: GATE_STATE_NAMES.ja,
  title: "内部宣誓・確認書",
  lead: "特定の者が期間について署名した文書の内容、その根拠となる証跡、及び現在も有効であるかを示します。署名された期間は確定します。",
  none: "署名を要する文書はまだ記録されておらず、このクローンに署名待ちのものもありません。countersign certifyの結果も渡されていません。",
  of: (what, regime, entity, period) => `${what}:${entity} ${regime} ${period}`,
  document: "文書",
  state: {
    signed: "署名済み",
    void: "効力喪失",
    unsigned: "未署名",
    ready: "署名可能",
    notReady: "署名不可",
  },
  question: "署名できる状態ですか。",
  answer: { yes: "はい。", no: "いいえ。" },
  ready: (roles, due, isOver) =>
    `すべての要件を満たしています。${roles}の署名を待っています(${isOver ? `期限: ${due}、超過` : `期限: ${due}`})。`,
  notReady: (items, due, isOver) =>
    `未充足の事項が${n(items)}件あります(${isOver ? `期限: ${due}、超過` : `期限: ${due}`})。`,
  signed: (people, day) =>
    `${day}に${people}が署名しました。この期間は確定しており、以後の事項は日付を付した追記として記録されます。`,
  unsigned: (roles) =>
    `取り込まれましたが、${roles}の有効な署名が記録されていないため、まだ成立していません。`,
  void: (people, day) =>
    `${day}に${people}が署名しましたが、根拠としたものがその後変更されたため、効力を失っています。`,
  frozen: (day, what) => `期間は${day}に確認済み(${what})`,
  voided: (day, what) => `期間に係る${day}の署名は効力を失っています(${what})`,
  person: (name, role) => `${name}(${role})`,
  and: "及び",
  andRole: "及び",
  onBranch: (branch, commit) =>
    `ブランチ「${branch}」のコミット${commit}の内容を表示しており、署名を経て取り込まれるまでは証跡ではありません。`,
  refused: (commit) =>
    `署名の手続は開始されていません。コミット${commit}についてcountersign certifyが確認した結果を示します。`,
  items: "未充足の事項と対応できる者",
  item: "未充足の事項",
  remedy: "対応",
  who: "対応できる者",
  nobodyNeeded: "スキャン又は取込みにより解消",
  gates: GATES.ja.all,
  gateName: GATES.ja.one,
  gateResult: "結果",
  voidTitle: "効力を失った理由",
  text: "署名される文書の内容",
  sentence: "署名者が入力する文",
  digest: "本文のダイジェスト",
  language: "言語",
  signatures: "署名",
  noSignature: "承認の記録はありません。",
  roles: "署名を要する役割",
  tag: "タグ",
  tagAt: "このクローンの注釈付きタグが示すコミットは次のとおりです。",
  tagNone:
    "このクローンに該当する注釈付きタグがありません。署名された文書にはタグがあります。タグを取得してください。",
  restsOn: "根拠",
  commit: "証跡のコミット",
  made: "本文の作成日時",
  due: "期限",
  scan: "期間の最後のスキャン",
  identities: "IDの件数",
  limits: "確認できず、受容された事項",
  noLimits: "確認できなかったものはありません。",
  evidence: "当該コミットにおける証跡とダイジェスト",
  noEvidence: "引用された文書はありません。",
  exceptions: "当時の記載による例外",
  deficiencies: "当時の記載による不備",
  progress: "状態",
  itemsCount: "未充足",
  count: (items) => n(items),
};
