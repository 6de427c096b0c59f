import type { Names } from "../../model/text.ts";

/** What Omar found out about an identity, by its title. */
export const FOUND_OUT: Readonly<Record<string, Names>> = {
  countersign: {
    en: "what it may read and write is what we accepted, and its key lies with Priya alone",
    ja: "権限は承認した内容のとおりであり、秘密鍵はPriyaのみが保管している",
  },
  CHAT_WEBHOOK: { en: "it can post and read nothing", ja: "投稿のみ可能で、閲覧はできない" },
  CLOUD_DEPLOY_KEY: {
    en: "deployments sign in with it and fall silent without it",
    ja: "配備の際のサインインに必要である",
  },
  LEDGER_DB_PASSWORD: {
    en: "the database knows one account for both companies",
    ja: "データベースのアカウントが両社で一つである",
  },
  NPM_PUBLISH_TOKEN: {
    en: "each build fetches our packages by it",
    ja: "各ビルドが社内パッケージの取得に用いる",
  },
  SCANNER_LICENSE: {
    en: "it unlocks a program that only reads code",
    ja: "コードを読むのみの製品のライセンスである",
  },
  "break-glass-platform": { en: "the seals of its envelopes are whole", ja: "封筒の封印に異常がない" },
  "release-mobile": { en: "it tagged the two releases of the apps", ja: "アプリ二版のタグ付けに用いられた" },
  "release-sdk": {
    en: "it tagged the release of the client libraries",
    ja: "クライアントライブラリのタグ付けに用いられた",
  },
  "reporting-changes": {
    en: "the change report of the quarter is drawn with it",
    ja: "四半期の変更報告の作成に用いる",
  },
  "reporting-history": {
    en: "its successor is asked for and not yet there",
    ja: "後継のトークンが申請中である",
  },
  WAREHOUSE_READ_KEY: {
    en: "it reads the tables that the planners named",
    ja: "計画担当が指定した表のみを読み取る",
  },
  "model docs": {
    en: "the descriptions of the models are fetched by it",
    ja: "モデルの説明書の取得に用いる",
  },
  SESSION_KEY: { en: "every session is sealed with it", ja: "すべてのセッションの保護に用いる" },
  SESSION_KEY_STAGING: {
    en: "it seals the sessions of testers only",
    ja: "試験用のセッションの保護に限られる",
  },
  "auth deployer": { en: "it fetches the release to be deployed", ja: "配備する版の取得に用いる" },
  BILLING_COVERAGE_TOKEN: { en: "test results were once sent with it", ja: "かつて試験結果の送信に用いた" },
  BILLING_DB_URL: { en: "it is the address of the invoice database", ja: "請求データベースの接続先である" },
  PAYMENT_API_KEY: {
    en: "payments are taken with it, and refunds are not allowed to it",
    ja: "入金のみ可能で、返金の権限はない",
  },
  PAYMENT_SANDBOX_KEY: {
    en: "the provider's sandbox moves no money",
    ja: "決済会社の試験環境であり、資金は動かない",
  },
  "billing deployer": {
    en: "it reads the version that the release names",
    ja: "公開対象の版の読取りに用いる",
  },
  "billing release tags": {
    en: "it writes tags, and its rights are to be narrowed by the autumn",
    ja: "タグの書込みに用いており、権限の縮小を予定している",
  },
  CALENDAR_TOKEN: { en: "it writes dates and sees no figure", ja: "日程のみを書き込み、数値は扱わない" },
  "calendar reader": { en: "it fetches the list of tasks", ja: "作業一覧の取得に用いる" },
  CONSOLIDATION_KEY: { en: "both companies' figures are asked for with it", ja: "両社の数値の取得に用いる" },
  "balance collector": {
    en: "it reads the collecting programs and can write none",
    ja: "収集プログラムの読取りに限られ、書込みはできない",
  },
  "old-collector": { en: "the collector before the present one used it", ja: "旧収集プログラムが用いていた" },
  PORTAL_DEPLOY_KEY: {
    en: "the deployment of Tuesday signed in with it",
    ja: "直近の配備のサインインに用いられた",
  },
  PORTAL_TEST_LOGIN: { en: "it opens an account without a customer", ja: "顧客のない試験用の口座である" },
  "portal deployer": { en: "it fetches the pages to be deployed", ja: "配備する画面の取得に用いる" },
  LOADER_KEY: { en: "the loader proves by it who it is", ja: "取込処理の認証に用いる" },
  WAREHOUSE_PASSWORD: {
    en: "it belongs to the loading account alone",
    ja: "取込専用アカウントのパスワードである",
  },
  WAREHOUSE_URL: { en: "it names the host, which did not move", ja: "接続先のホストに変更はない" },
  WAREHOUSE_USER: { en: "the account has no right but to load", ja: "取込以外の権限のないアカウントである" },
  "schema registry": { en: "the table layouts are fetched by it", ja: "表定義の取得に用いる" },
  "warehouse loader": { en: "it reads the loading programs", ja: "取込プログラムの読取りに用いる" },
  FILING_AGENT_KEY: { en: "the filing agent confirmed it by letter", ja: "提出代行会社から書面で確認を得た" },
  SIGNING_CERTIFICATE: {
    en: "its subject is our company and it is valid for another year",
    ja: "名義は当社であり、有効期間は一年残っている",
  },
  TRANSLATION_KEY: {
    en: "the translator sees texts and no figures",
    ja: "翻訳会社に渡るのは文章のみで、数値は含まれない",
  },
  SMTP_PASSWORD: {
    en: "the mail server takes it from our addresses only",
    ja: "当社のアドレスからのみ利用できる",
  },
  "mail templates": { en: "it fetches the wording of the letters", ja: "文面の取得に用いる" },
  RATE_PROVIDER_KEY: {
    en: "the contract with the rate provider names it",
    ja: "為替提供会社との契約に記載がある",
  },
  "rate archive": {
    en: "old rates are kept with it, and the archive was opened",
    ja: "過去の為替の保管に用い、保管先を確認した",
  },
  "rate-publisher-reader": { en: "it reads the list of currencies", ja: "通貨一覧の読取りに用いる" },
  "report mirror": { en: "nobody has a copy running", ja: "写しを取得している処理はない" },
  DNS_API_TOKEN: { en: "it can change our two zones and no other", ja: "当社の二つのゾーンに限り変更できる" },
  PAGER_TOKEN: { en: "the pager's contract has ended", ja: "呼出し業者との契約は終了している" },
  TERRAFORM_STATE_KEY: {
    en: "without it the description of the servers cannot be read",
    ja: "サーバー構成の記述の読取りに必要である",
  },
  "module cache": { en: "it fetches modules of our own", ja: "自社モジュールの取得に用いる" },
  "state writer": {
    en: "it writes the state after each change, and a log shows every write",
    ja: "変更のたびに状態を書き込み、その記録が残る",
  },
  JOURNAL_POSTING_KEY: {
    en: "entries above the limit are refused to it",
    ja: "上限を超える仕訳は登録できない",
  },
  "journal templates": {
    en: "it fetches the forms of recurring entries",
    ja: "定型仕訳の様式の取得に用いる",
  },
  LEDGER_API_KEY: {
    en: "the ledger lets it read and not post",
    ja: "元帳の読取りのみ可能で、登録はできない",
  },
  LEDGER_SANDBOX_KEY: {
    en: "the ledger's sandbox holds invented figures",
    ja: "元帳の試験環境であり、実際の数値はない",
  },
  SFTP_PRIVATE_KEY: {
    en: "the transfer server has its other half since May",
    ja: "転送先に公開鍵が登録されている",
  },
  SFTP_USER: {
    en: "the transfer server knows one account of ours",
    ja: "転送先の当社アカウントは一つである",
  },
  "nightly ledger export": { en: "it was seen in the job's own log", ja: "ジョブの記録に利用の跡がある" },
  "warehouse mirror": { en: "the loader's schedule names it", ja: "取込処理の予定に記載がある" },
  POSTING_KEY: {
    en: "it posts only what a sub-ledger has approved",
    ja: "補助元帳で承認された仕訳に限り登録できる",
  },
  QUEUE_TOKEN: {
    en: "the queue lets it take entries and not put any",
    ja: "待ち行列からの取出しのみ可能である",
  },
  "import state": { en: "it notes which batch came last", ja: "最後に取り込んだ単位の記録に用いる" },
  APPLE_CONNECT_KEY: {
    en: "the store lists it with our team",
    ja: "ストアに当社のチームとして登録されている",
  },
  APPLE_SIGNING_KEY: {
    en: "the certificate behind it runs until next summer",
    ja: "証明書は来夏まで有効である",
  },
  CRASH_REPORT_TOKEN: {
    en: "the crash service asked for it in its last letter",
    ja: "障害報告サービスから利用の案内があった",
  },
  PLAY_UPLOAD_KEY: {
    en: "the other store takes uploads signed with it",
    ja: "もう一つのストアへの提出に必要である",
  },
  "design tokens": { en: "colours and type are fetched by it", ja: "配色及び書体の取得に用いる" },
  MAIL_PROVIDER_KEY: { en: "the mail provider bills for it monthly", ja: "メール業者から毎月請求がある" },
  PUSH_KEY: { en: "phones get nothing without it", ja: "端末への通知に必要である" },
  "message templates": { en: "it fetches the wording of messages", ja: "通知の文面の取得に用いる" },
  "upstream sync": { en: "nobody brings the fork up to date", ja: "複製の更新は行われていない" },
  "partner register": {
    en: "the gateway asks for the register at each start",
    ja: "ゲートウェイの起動時に一覧を取得する",
  },
  PAYROLL_SFTP_PASSWORD: {
    en: "the provider was asked to close the account behind it",
    ja: "業者に口座の閉鎖を依頼した",
  },
  "payroll batch": { en: "nothing has run with it for two years", ja: "二年間実行されていない" },
  PRICING_PUBLISH_KEY: {
    en: "the billing service takes rules from nobody else",
    ja: "請求サービスは他から規則を受け取らない",
  },
  "pricing publisher": {
    en: "it writes the rules, and its maker's successor is named by July",
    ja: "規則の書込みに用い、後任は7月までに定まる",
  },
  BANK_STATEMENT_KEY: {
    en: "the bank gives statements for it and takes no orders",
    ja: "明細の取得のみ可能で、振込はできない",
  },
  RECEIVABLES_DB_URL: {
    en: "it is the address of the open invoices",
    ja: "未収請求のデータベースの接続先である",
  },
  "statement formats": {
    en: "the layouts of bank statements are fetched by it",
    ja: "銀行明細の書式の取得に用いる",
  },
  BANK_READ_KEY: { en: "the bank shows balances for it and nothing more", ja: "残高の照会のみ可能である" },
  LEDGER_READ_KEY: { en: "the ledger shows it closed periods only", ja: "締切後の期間のみ照会できる" },
  "recon-writeback": {
    en: "the matches it wrote were looked at by hand",
    ja: "書き込まれた照合結果を手作業で確認した",
  },
  "reconciliation rules": { en: "it fetches the rules of matching", ja: "照合規則の取得に用いる" },
  CONTRACTS_KEY: { en: "the contract archive lets it read", ja: "契約の保管庫の読取りに用いる" },
  "contract-reader": {
    en: "Dana takes over from Tomas, who made it",
    ja: "作成者の退職に伴い、Danaさんが引き継ぐ",
  },
  "schedule runner": {
    en: "it reads the programs of the schedule",
    ja: "計上予定のプログラムの読取りに用いる",
  },
  IMAGE_REGISTRY_TOKEN: { en: "the registry counts a pull a day", ja: "保管庫の取得は一日一回である" },
  "generated clients": { en: "the generator pushed with it in spring", ja: "春の自動生成の登録に用いられた" },
  PYPI_TOKEN: { en: "it may publish this one package", ja: "この一つのパッケージのみ公開できる" },
  "generated models": { en: "it fetches the models to be packed", ja: "梱包する定義の取得に用いる" },
  PROBE_TOKEN: { en: "the probe asks for our health page with it", ja: "監視が稼働状況の照会に用いる" },
  "probe results": { en: "the probe writes its findings with it", ja: "監視結果の書込みに用いる" },
  TAX_CONTENT_KEY: {
    en: "the tax publisher's licence is paid until December",
    ja: "税率提供会社のライセンスは12月まで有効である",
  },
  TAX_SANDBOX_KEY: { en: "tests ask the publisher's sandbox with it", ja: "試験環境の照会に用いる" },
  "tax tables": { en: "it fetches the tables of rates", ja: "税率表の取得に用いる" },
  BANK_GATEWAY_KEY: {
    en: "the gateway grants it balances and no payment",
    ja: "残高照会のみ可能で、支払はできない",
  },
  TREASURY_DB_URL: {
    en: "it is the address of the cash position",
    ja: "資金繰りのデータベースの接続先である",
  },
  "treasury desk": { en: "the desk's programs are read with it", ja: "資金担当のプログラムの読取りに用いる" },
  VISUAL_TEST_TOKEN: { en: "pictures of pages are compared with it", ja: "画面の画像の比較に用いる" },
  "icon library": { en: "it fetches the icons", ja: "アイコンの取得に用いる" },
  CDN_PURGE_TOKEN: { en: "it empties the cache after a release", ja: "公開後のキャッシュの消去に用いる" },
  LEGACY_FTP_PASSWORD: {
    en: "the old host is switched off at the year's end",
    ja: "旧サーバーは年末に停止する",
  },
  "site assets": { en: "pictures and fonts are fetched by it", ja: "画像及び書体の取得に用いる" },
  VALIDATOR_LICENSE: {
    en: "the maker of the validator confirmed the seats",
    ja: "検証製品の販売元に席数を確認した",
  },
  "taxonomy cache": { en: "it fetches the taxonomy of the year", ja: "当年のタクソノミの取得に用いる" },
};
