import type { Names } from "../../../model/text.ts";

/** What Omar learned by September of lines of which nothing had changed since June, by `repository/title`. */
export const SINCE_JUNE: Readonly<Record<string, Names>> = {
  "_org/CLOUD_DEPLOY_KEY": {
    en: "Priya's plan of August splits it by the end of the year; until then every deployment of the quarter has its ticket.",
    ja: "8月の計画により年末までに分割される。それまでは7月及び8月の配備の全件に申請があることを確認したため、維持する。",
  },
  "_org/release-mobile": {
    en: "The release of both apps planned for October needs it; Dana renews it before then.",
    ja: "10月に予定するアプリの公開に必要であり、それまでにDanaさんが更新する。",
  },
  "_org/release-sdk": {
    en: "One version of the client libraries came out in August under Dana's approval, and the next is due in winter.",
    ja: "8月のライブラリの公開にはDanaさんの承認があり、次の公開は冬に予定されている。",
  },
  "_org/reporting-changes": {
    en: "Yuki draws the change report of July to September with it, and it ends by itself on the day that GitHub shows.",
    ja: "Yukiさんが7月から9月までの変更報告の作成に用い、GitHubに表示された日に失効する。",
  },
  "_org/reporting-history": {
    en: "Yuki was asked on 7 September: the report on past years still reads with it, and its successor waits for an approval.",
    ja: "9月7日にYukiさんに確認した。過年度の報告に用いており、後継のトークンは承認待ちである。",
  },
  "auth-service/auth deployer": {
    en: "Staging asks for Dana's approval since August, and the deployments after that have one.",
    ja: "8月から予行環境への配備にDanaさんの承認を要し、以後の配備には承認がある。",
  },
  "billing-api/billing release tags": {
    en: "Li put off narrowing its rights from the summer to the end of the year; the tags of the quarter are those of the release notes.",
    ja: "権限の縮小は年末に延期された。当四半期のタグは公開記録と一致している。",
  },
  "customer-portal/portal deployer": {
    en: "The portal went out twice in August, and Dana showed me both requests.",
    ja: "8月の配備二回について、申請を閲覧した。",
  },
  "data-warehouse/schema registry": {
    en: "The layout of two tables changed in July, and the loader picked both up.",
    ja: "7月の表定義の変更二件が取込みに反映されている。",
  },
  "data-warehouse/warehouse loader": {
    en: "Yuki moved the loading to the export of the ledger in July, and the programs are still fetched from here.",
    ja: "7月に元帳の出力からの取込みに切り替えた後も、プログラムの取得に用いる。",
  },
  "dunning-mailer/SMTP_PASSWORD": {
    en: "August's reminders went out in two runs, and whoever is to answer for the mailer is still to be named.",
    ja: "8月の督促は二回送信された。責任者は未定である。",
  },
  "dunning-mailer/mail templates": {
    en: "Legal changed two letters in July, and customers got the new wording; a steward is still missing.",
    ja: "7月に変更した文面が送信に反映されている。技術担当者は未定である。",
  },
  "fx-rates/RATE_PROVIDER_KEY": {
    en: "The provider renewed our contract on 1 July, and rates of 31 August agree with its list; Yuki has the renewal of the key.",
    ja: "契約は7月1日に更新され、8月31日の為替は提供元の一覧と一致している。鍵はYukiさんが更新する。",
  },
  "fx-rates/rate archive": {
    en: "I opened the rates of 31 August in the archive; Yuki replaces the key with the others of that repository.",
    ja: "8月31日の為替を保管先で確認した。鍵はYukiさんが他の鍵とともに更新する。",
  },
  "fx-rates/rate-publisher-reader": {
    en: "Two currencies were added in August, and consolidation received both.",
    ja: "8月に追加した二通貨が連結に反映されている。",
  },
  "infra/DNS_API_TOKEN": {
    en: "One record was added in August, as its request says; Dana has the age of the token on her list.",
    ja: "8月の追加一件は申請のとおりである。トークンの更新はDanaさんが予定している。",
  },
  "infra/INFRA_STAGING_DATABASE": {
    en: "The rehearsal of 18 August ended in the database that it names.",
    ja: "8月18日の予行は、これが示すデータベースで行われた。",
  },
  "infra/INFRA_STAGING_KEY": {
    en: "Dana signed in with it for the rehearsal of 18 August and renews it before the next.",
    ja: "8月18日の予行の認証に用いた。次回までにDanaさんが更新する。",
  },
  "infra/INFRA_STAGING_URL": {
    en: "The address answered in the rehearsal of 18 August.",
    ja: "8月18日の予行で応答した接続先である。",
  },
  "infra/TERRAFORM_STATE_KEY": {
    en: "Three plans were applied in July and August, each as requested; the key is still for every branch, which Dana is to narrow.",
    ja: "7月及び8月の変更三件は申請のとおりである。利用の範囲はDanaさんが限定する。",
  },
  "infra/module cache": {
    en: "No module from outside came in during the summer, by the list that Dana keeps.",
    ja: "Danaさんの一覧によれば、当四半期に外部のモジュールの追加はない。",
  },
  "infra/state writer": {
    en: "I compared the log of its writes with the three plans of July and August, and there is one write for each.",
    ja: "7月及び8月の変更三件と書込みの記録を照合し、一致を確認した。",
  },
  "mobile/design tokens": {
    en: "The new colours of July are in the builds of August.",
    ja: "7月に変更した配色が8月の作成分に反映されている。",
  },
  "notifications/message templates": {
    en: "Sales reworded the welcome message in August; that nobody states the purpose is with Dana.",
    ja: "8月に文面が変更された。用途の記載はDanaさんが対応する。",
  },
  "pricing-rules/PRICING_PUBLISH_KEY": {
    en: "Both changes of prices in August were approved by sales and finance; Tomas, who renewed it, is gone since May, and Li looks for a steward.",
    ja: "8月の価格変更二件に営業部及び経理部の承認がある。更新していたTomasさんは5月に退職し、後任は未定である。",
  },
  "pricing-rules/PRICING_STAGING_DATABASE": {
    en: "Prices were rehearsed on 25 August in the database that it names; Tomas, its steward, left in May.",
    ja: "8月25日の予行は、これが示すデータベースで行われた。技術担当者は5月に退職している。",
  },
  "pricing-rules/PRICING_STAGING_KEY": {
    en: "Li's team signs in to rehearsals with it, last on 25 August; nobody renews it since Tomas left.",
    ja: "直近の8月25日の予行の認証に用いた。Tomasさんの退職後、更新する者がいない。",
  },
  "pricing-rules/PRICING_STAGING_URL": {
    en: "It answered on 25 August, when prices were rehearsed; a steward after Tomas is not named.",
    ja: "8月25日の予行で応答した。Tomasさんの後任は未定である。",
  },
  "pricing-rules/pricing publisher": {
    en: "Tomas made it and left in May, and the successor promised for July is not named; prices cannot be published without it, so Dana replaces it this autumn, and Li compares what is live with the approvals each month, last on 1 September.",
    ja: "作成者のTomasさんは5月に退職し、7月までに定めるとした後任は未定である。価格の公開に必要であり、秋にDanaさんが交換するまで、適用中の価格と承認を毎月照合する(直近は9月1日)。",
  },
  "reconciliation-jobs/BANK_READ_KEY": {
    en: "Balances of 31 August agree with the bank's letter, and the bank confirmed that it orders nothing.",
    ja: "8月31日の残高は銀行の書面と一致し、振込の権限がないことの確認を得た。",
  },
  "reconciliation-jobs/LEDGER_READ_KEY": {
    en: "August was closed on 4 September, and it showed the period only after that.",
    ja: "8月分は9月4日に締め切られ、その後に限り照会できた。",
  },
  "revenue-recognition/contract-reader": {
    en: "Dana has been its steward since Tomas left and replaces it with a key of her own; the schedule of August agrees with the contracts.",
    ja: "Tomasさんの退職後はDanaさんが管理しており、鍵を交換する。8月の予定は契約と一致している。",
  },
  "web-components/icon library": {
    en: "Six icons were added in August and reached the site.",
    ja: "8月に追加したアイコン六点がサイトに反映されている。",
  },
  "web/CDN_PURGE_TOKEN": {
    en: "The cache was emptied after each of the four releases of the summer.",
    ja: "当四半期の公開四回の後に、キャッシュが消去されている。",
  },
  "web/LEGACY_FTP_PASSWORD": {
    en: "Marketing confirmed on 3 September that the old host goes off at the year's end, and the password with it.",
    ja: "旧サーバーは年末に停止し、パスワードも廃止することを9月3日に確認した。",
  },
  "web/site assets": {
    en: "The pictures of the August campaign came through it.",
    ja: "8月の企画の画像の取得に用いた。",
  },
};
