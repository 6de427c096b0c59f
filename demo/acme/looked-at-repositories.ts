import type { Names } from "../../model/text.ts";

/** What Omar saw of the work that a repository's identities do, by its name; `_org` for the organisation's own. */
export const WORK_SEEN: Readonly<Record<string, Names>> = {
  _org: {
    en: "the list of workflows that may use it was read on the organisation's page",
    ja: "組織の設定画面で利用し得るワークフローの一覧を確認した",
  },
  "analytics-models": { en: "the models of last night were built", ja: "昨夜のモデルが作成されている" },
  "auth-service": {
    en: "the sign-in service was deployed last week",
    ja: "認証サービスの直近の配備を確認した",
  },
  "billing-api": {
    en: "the invoices of the last run agree with the ledger",
    ja: "直近の請求書と元帳の一致を確認した",
  },
  "close-tools": { en: "the close calendar of this month is filled", ja: "当月の決算日程が登録されている" },
  consolidation: {
    en: "the consolidated balances of last month were tied to both ledgers",
    ja: "前月の連結残高を両社の元帳と照合した",
  },
  "customer-portal": {
    en: "customers saw last month's invoices in the portal",
    ja: "顧客画面に前月の請求書が表示されている",
  },
  "data-warehouse": {
    en: "last night's load ended with the row counts of its sources",
    ja: "昨夜の取込件数が取込元と一致している",
  },
  "disclosure-pack": {
    en: "the pack of the last quarter was built and handed over",
    ja: "前四半期の開示資料の作成及び送付を確認した",
  },
  "dunning-mailer": { en: "the reminders of last Monday were sent", ja: "直近の督促の送信を確認した" },
  "fx-rates": {
    en: "yesterday's closing rates are those of the provider",
    ja: "前日の終値が提供元の値と一致している",
  },
  "incident-archive": {
    en: "two reports of this year were opened in the archive",
    ja: "本年の報告書二件を保管先で閲覧した",
  },
  infra: {
    en: "the last plan changed only what its request named",
    ja: "直近の変更が申請の範囲に収まっている",
  },
  "journal-bot": {
    en: "last month's recurring entries have an approval each",
    ja: "前月の定型仕訳に承認がある",
  },
  "ledger-export": {
    en: "the export of last night reached the transfer server",
    ja: "昨夜の出力が転送先に到達している",
  },
  "ledger-import": {
    en: "the entries of yesterday carry the approvals of their sub-ledger",
    ja: "前日の仕訳に補助元帳側の承認がある",
  },
  mobile: { en: "the apps of the last release carry our signature", ja: "直近の公開版に当社の署名がある" },
  notifications: {
    en: "a message of this week arrived at the test account",
    ja: "今週の通知が試験用の宛先に届いている",
  },
  "openapi-tools": { en: "the history of the fork was read", ja: "複製元との差分の履歴を確認した" },
  "partner-gateway": { en: "the partner list of sales was compared", ja: "営業部の取引先一覧と照合した" },
  "payroll-legacy": { en: "payroll was asked by telephone", ja: "給与担当に電話で確認した" },
  "pricing-rules": {
    en: "the rules that are live have an approval each",
    ja: "適用中の価格規則に承認がある",
  },
  "receivables-sync": {
    en: "payments of last week are matched but for three",
    ja: "先週の入金は三件を除き消込済みである",
  },
  "reconciliation-jobs": { en: "the reconciliation of last month is signed", ja: "前月の照合に署名がある" },
  "revenue-recognition": {
    en: "the schedule of last month agrees with the contracts",
    ja: "前月の収益計上の予定が契約と一致している",
  },
  "runner-images": { en: "the images of this month were built", ja: "当月のイメージが作成されている" },
  "sdk-js": { en: "the last version was published in spring", ja: "直近の版は春に公開されている" },
  "sdk-python": { en: "the package page names us as its publisher", ja: "配布元として当社が表示されている" },
  "status-page": {
    en: "the status page showed the outage of May",
    ja: "5月の障害が状況表示に掲載されている",
  },
  "tax-engine": { en: "the tax of ten invoices was worked out again", ja: "請求書10件の税額を再計算した" },
  treasury: { en: "this morning's bank balances are there", ja: "当日朝の銀行残高が取得されている" },
  web: { en: "the public site was built this week", ja: "公開サイトは今週作成されている" },
  "web-components": { en: "the components were last released in May", ja: "部品の直近の公開は5月である" },
  "xbrl-builder": { en: "the validator accepted the last filing", ja: "直近の提出書類は検証を通過している" },
};
