import { z } from "zod";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { printReason } from "./print-reason.ts";
import { type Reason, type ReasonIn, sentences } from "./reason.ts";

const holder = z.enum(["app", "token"]).describe("Whose permissions they are.");
const HOLDER = { app: { en: "App", ja: "App" }, token: { en: "token", ja: "トークン" } } as const;

/** Permissions that are needed together. */
const Permissions = z
  .array(
    z.strictObject({
      name: Text.describe("As GitHub names it."),
      level: Text.describe("read, write or admin."),
    }),
  )
  .min(1);
export type Permissions = z.infer<typeof Permissions>;

const needed = (permissions: Permissions): Names => {
  const quoted = permissions.map(({ name, level }) => quote(`${name}: ${level}`));
  const last = quoted.at(-1) ?? "";
  const before = quoted.slice(0, -1);
  return before.length === 0
    ? { en: last, ja: last }
    : { en: `${before.join(", ")} and ${last}`, ja: `${before.join("、")}及び${last}` };
};

const granted = {
  holder,
  any_of: z.array(Permissions).min(1).describe("Sets of permissions, each of which suffices."),
};
/** Permissions that somebody lacks. */
export const GrantPermission = z.strictObject(granted);
export type Granted = z.infer<typeof GrantPermission>;

/** What somebody can do, as an order. */
const steps = {
  "grant-permission": sentences(granted, ({ holder: whose, any_of: sets }) => {
    const each = sets.map(needed);
    return {
      en: `Grant the ${HOLDER[whose].en} ${each.map(({ en }) => en).join(", or ")}.`,
      ja: `${HOLDER[whose].ja}に権限${each.map(({ ja }) => ja).join("又は")}を付与する。`,
    };
  }),
  "run-as-app": sentences({}, () => ({
    en: "Run as a GitHub App: GitHub answers this to Apps only.",
    ja: "GitHub Appとして実行する(GitHubは、Appにのみ回答する)。",
  })),
  "run-as-app-to-see-all": sentences({}, () => ({
    en: "Run as a GitHub App: GitHub shows no token all of them.",
    ja: "GitHub Appとして実行する(GitHubは、トークンにはそのすべてを示さない)。",
  })),
  "install-on-all": sentences({}, () => ({
    en: "Install the App on all repositories of the organisation.",
    ja: "組織のすべてのリポジトリにAppをインストールする。",
  })),
  "install-on-all-or-grant": sentences({ permission: Text }, ({ permission }) => ({
    en: `Install the App on all repositories, or grant it ${quote(permission)}.`,
    ja: `すべてのリポジトリにAppをインストールするか、Appに権限${quote(permission)}を付与する。`,
  })),
  "see-all-repositories": sentences({}, () => ({
    en: "Ask with a token that may see all repositories of the organisation, or with an App installed on all of them.",
    ja: "組織のすべてのリポジトリを参照できるトークン、又はそのすべてにインストールしたAppを用いる。",
  })),
  "run-again": sentences({}, () => ({
    en: "Run the scan again; no permission would help.",
    ja: "スキャンを再実行する(権限の付与は要しない)。",
  })),
  "run-again-after-limit": sentences({}, () => ({
    en: "Run the scan again when the limit has reset, or let it wait longer (max-wait).",
    ja: "レート制限の解除後にスキャンを再実行するか、待機時間(max-wait)を延長する。",
  })),
  "run-again-for-all-sources": sentences({}, () => ({
    en: "Run the scan again; every source is asked then.",
    ja: "スキャンを再実行する(すべての情報源に問合せを行う)。",
  })),
  "run-without-limit": sentences({}, () => ({
    en: "Run the scan without the input repositories.",
    ja: "入力repositoriesを指定せずにスキャンを実行する。",
  })),
  "use-plan-that-includes-it": sentences({}, () => ({
    en: "Use a plan that includes it; no permission would help.",
    ja: "これを含む契約プランに変更する(権限の付与では解決しない)。",
  })),
  "use-plan-with-private-environments": sentences({}, () => ({
    en: "Use a plan with environments in private repositories: Pro, Team or Enterprise; reviewers and wait timers there take Enterprise.",
    ja: "非公開リポジトリで環境を利用できる契約プラン(Pro、Team又はEnterprise)に変更する。レビュー実施者及び待機時間の設定は、Enterpriseに限る。",
  })),
  "authorise-for-single-sign-on": sentences({}, () => ({
    en: "Use SAML single sign-on, which GitHub Enterprise Cloud has: members then authorise each credential, and GitHub lists it.",
    ja: "GitHub Enterprise CloudのSAMLシングルサインオンを用いる。メンバーは資格情報ごとに許可を行い、GitHubがこれを一覧にする。",
  })),
  "use-newer-version": sentences({}, () => ({
    en: "Use a newer version of Countersign; no permission would help.",
    ja: "Countersignを新しい版に更新する(権限の付与では解決しない)。",
  })),
  "ask-github": sentences({}, () => ({
    en: "Ask GitHub why it is blocked; no permission would help.",
    ja: "遮断の理由をGitHubに照会する(権限の付与では解決しない)。",
  })),
  "replace-keys": sentences({}, () => ({
    en: "Replace the key, or remove it; no permission would help.",
    ja: "当該キーを交換又は削除する(権限の付与では解決しない)。",
  })),
  "remove-environments": sentences({}, () => ({
    en: "Remove environments that nothing deploys to; no permission would help.",
    ja: "デプロイ先となっていない環境を削除する(権限の付与では解決しない)。",
  })),
  "keep-fewer-files": sentences({}, () => ({
    en: "Keep fewer files in that folder; no permission would help.",
    ja: "当該フォルダーのファイルを減らす(権限の付与では解決しない)。",
  })),
  "shorten-files": sentences({}, () => ({
    en: "Shorten the file, or remove it; no permission would help.",
    ja: "当該ファイルを短くするか、削除する(権限の付与では解決しない)。",
  })),
  "mend-files": sentences({}, () => ({
    en: "Put a file of the documented form in its place, or remove it; no permission would help.",
    ja: "所定の形式のファイルに置き換えるか、削除する(権限の付与では解決しない)。",
  })),
};

/** Why nobody can do anything; worded to answer the question what to grant. */
const nothing = {
  "permission-held": sentences({ holder, permissions: Permissions }, ({ holder: whose, permissions }) => ({
    en: `Nothing to grant: the ${HOLDER[whose].en} holds ${needed(permissions).en} already.`,
    ja: `付与すべき権限はない(${HOLDER[whose].ja}は、既に権限${needed(permissions).ja}を有する)。`,
  })),
  "permission-not-named": sentences({}, () => ({
    en: "Nothing to grant is known: GitHub names no permission.",
    ja: "付与すべき権限は不明である(GitHubがこれを示さない)。",
  })),
  "not-offered-here": sentences({}, () => ({
    en: "Nothing to grant: GitHub does not offer it here.",
    ja: "付与すべき権限はない(GitHubがこれを提供していない)。",
  })),
  "kept-until-gone": sentences({}, () => ({
    en: "Nothing to grant: its identities stay in the evidence until they are seen to be gone.",
    ja: "付与すべき権限はない(当該IDは、なくなったことを確認するまで証跡に残る)。",
  })),
  "read-in-part": sentences({}, () => ({
    en: "Nothing to grant: a repository of this size is read in part.",
    ja: "付与すべき権限はない(この規模のリポジトリは一部のみ読み取る)。",
  })),
  "fork-is-deleted": sentences({}, () => ({
    en: "Nothing to grant: GitHub deletes the fork when the advisory is published or closed.",
    ja: "付与すべき権限はない(フォークは、アドバイザリの公開又は終了時にGitHubが削除する)。",
  })),
};

/** Every remedy, one sentence each. */
export const remedyReasons = { ...steps, ...nothing };
export type Remedy = ReasonIn<typeof remedyReasons>;

/** What would make a unit readable, in one sentence that may follow the question what would. */
export const remedySentence = (remedy: Reason): Names => printReason(remedy, remedyReasons);

/** False where nobody can do anything. */
export const isStep = ({ reason }: Reason): boolean => Object.hasOwn(steps, reason);
