import { z } from "zod";
import { count } from "../count.ts";
import { sentences } from "./reason.ts";

const number = z.number().int().nonnegative();

/** What a repository, or the credential's sight of it, kept from being read. */
export const gapSights = {
  "repository-empty": sentences({}, () => ({
    en: "The repository is empty (409).",
    ja: "リポジトリは空である(409)。",
  })),
  "none-there": sentences({}, () => ({ en: "There is none (404).", ja: "存在しない(404)。" })),
  "no-single-sign-on": sentences({}, () => ({
    en: "The organisation has no SAML single sign-on, so that nobody authorises a credential for it and GitHub lists none; classic tokens of members are on no list.",
    ja: "組織にSAMLシングルサインオンが設定されておらず、そのために許可された資格情報はなく、GitHubはメンバーのクラシックトークンを一覧にしない。",
  })),
  "no-single-sign-on-in-plan": sentences({}, () => ({
    en: "The plan has no SAML single sign-on, so that nobody authorises a credential for it and GitHub lists none; classic tokens of members are on no list.",
    ja: "契約プランにSAMLシングルサインオンが含まれず、そのために許可された資格情報はなく、GitHubはメンバーのクラシックトークンを一覧にしない。",
  })),
  "no-audit-log-in-plan": sentences({}, () => ({
    en: "The plan gives the audit log to no program: only a person can look into it, and take it out.",
    ja: "契約プランでは、プログラムに監査ログは提供されず、人による閲覧及び出力に限られる。",
  })),
  "no-longer-shown": sentences({}, () => ({
    en: "GitHub no longer shows it (404): it was deleted, transferred or hidden from this credential.",
    ja: "GitHub上に表示されない(404)。削除、移管又はこの資格情報に対する非公開のいずれかである。",
  })),
  "not-shown-to-credential": sentences({}, () => ({
    en: "GitHub does not show it to this credential (404).",
    ja: "GitHubは、この資格情報にこれを示さない(404)。",
  })),
  "webhooks-of-oauth-apps-hidden": sentences({}, () => ({
    en: "GitHub does not show a person's token the webhooks that an OAuth App made.",
    ja: "GitHubは、OAuth Appが作成したWebhookを個人のトークンには示さない。",
  })),
  "repository-elsewhere": sentences({}, () => ({
    en: "The repository now belongs to another account.",
    ja: "リポジトリは、現在、他のアカウントに属している。",
  })),
  "repository-gone-or-out-of-sight": sentences({}, () => ({
    en: "The repository no longer exists, or is not among those the App may see (404).",
    ja: "リポジトリは、存在しないか、Appが参照できるものに含まれていない(404)。",
  })),
  "repositories-not-known": sentences({}, () => ({
    en: "The repositories of the organisation are not known.",
    ja: "組織のリポジトリが確認されていない。",
  })),
  "environments-not-known": sentences({}, () => ({
    en: "The repository's environments are not all known.",
    ja: "リポジトリの環境のすべては確認されていない。",
  })),
  "advisory-fork": sentences({}, () => ({
    en: "It is the temporary private fork of a security advisory, and GitHub refuses what is asked about it.",
    ja: "セキュリティアドバイザリの一時的な非公開フォークであり、GitHubが問合せを拒否している。",
  })),
  "empty-list-without-permission": sentences({}, () => ({
    en: "GitHub answered with an empty list to a credential without the permission to see one.",
    ja: "一覧を参照する権限のない資格情報に対し、GitHubは空の一覧を返した。",
  })),
  "public-members-only": sentences({}, () => ({
    en: "GitHub lists only those whose membership is public to a credential that may not see members.",
    ja: "メンバーを参照する権限のない資格情報に対し、GitHubは公開のメンバーのみを示した。",
  })),
  "settings-left-out": sentences({ settings: number }, ({ settings }) => ({
    en: `GitHub left out ${settings} of the settings the checks use.`,
    ja: `チェックに用いる設定のうち${settings}件を、GitHubは示さなかった。`,
  })),
  "reach-seen-in-part": sentences({ repositories: number }, ({ repositories }) => ({
    en: `It reaches ${count(repositories, "repository", "repositories")} that this credential sees, and may reach others that it does not.`,
    ja: `この資格情報が参照できる${repositories}件のリポジトリに到達するほか、参照できないリポジトリに到達する可能性がある。`,
  })),
  "free-plan": sentences({}, () => ({
    en: "The free plan has no environments in private repositories.",
    ja: "無償プランでは、非公開リポジトリに環境がない。",
  })),
};
