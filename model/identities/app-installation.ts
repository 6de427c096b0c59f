import { z } from "zod";
import { GrantedPermissions } from "../granted-permissions.ts";
import { Instant } from "../instant.ts";
import { Id, Login, SafeName, Text } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answer for `GET /orgs/{org}/installations`, with the owner from `GET /apps/{app_slug}`. */
const Facts = z.strictObject({
  app_slug: SafeName.describe("Slug of the App; the same however often it is renamed."),
  app_id: Id.describe("Id of the App."),
  owner: Login.nullable().describe(
    "Login of the account that has the App; null where GitHub does not tell, as of a private App of another account.",
  ),
  repository_selection: z.enum(["all", "selected"]).describe("Which repositories it reaches."),
  repositories: z
    .array(SafeName)
    .nullable()
    .describe(
      "Names of the selected repositories; null where they are not known: below Enterprise, GitHub shows them to the App itself alone.",
    ),
  permissions: GrantedPermissions.describe("Permissions granted, by GitHub's names."),
  events: z.array(Text).describe("Events that GitHub sends to the App."),
  single_file_paths: z.array(Text).describe("Paths that the permission `single_file` is about."),
  suspended_at: Instant.nullable().describe("Since when it is suspended; null while it is not."),
  suspended_by: Login.nullable().describe("Login of who suspended it; null while it is not."),
  created_at: Instant.describe("When it was installed."),
  updated_at: Instant.describe(
    "When the installation was last changed: its permissions, its repositories, its state.",
  ),
});

export const appInstallation = defineKind({
  kind: "app-installation",
  facts: Facts,
  name: { en: "App installation", ja: "GitHub Appのインストール" },
  names: { en: "App installations", ja: "GitHub Appのインストール" },
  noun: { en: "An App installation", ja: "GitHub Appのインストール" },
  factNames: {
    app_slug: { en: "Slug of the App", ja: "Appのスラッグ" },
    app_id: { en: "App id", ja: "App ID" },
    owner: { en: "Owner of the App", ja: "Appの所有者" },
    repository_selection: { en: "Reach", ja: "対象範囲" },
    repositories: { en: "Repositories it reaches", ja: "対象リポジトリ" },
    permissions: { en: "Permissions", ja: "権限" },
    events: { en: "Events sent to it", ja: "通知されるイベント" },
    single_file_paths: { en: "Single files it reaches", ja: "対象となる個別ファイル" },
    suspended_at: { en: "Suspended since", ja: "停止日時" },
    suspended_by: { en: "Suspended by", ja: "停止した者" },
    created_at: { en: "Installed", ja: "インストール日時" },
    updated_at: { en: "Installation last changed", ja: "インストールの最終変更日時" },
  },
  nulls: { suspended_at: "none", suspended_by: "none" },
  idle: ({ repository_selection: selection, single_file_paths: paths }) => [
    ...(selection === "selected" ? [] : (["repositories"] as const)),
    ...(paths.length > 0 ? [] : (["single_file_paths"] as const)),
  ],
  began: ({ created_at }) => created_at,
  beginning: "granted",
  // What proves the App is its private key, of which GitHub shows nothing.
  renewed: () => null,
  aged: {},
  renewable: false,
  suspended: ({ suspended_at, suspended_by }) =>
    suspended_at === null ? null : { at: suspended_at, by: suspended_by },
  recordsUse: false,
  lacks: {
    creator: {
      en: "GitHub does not show who installed an App.",
      ja: "GitHubは、GitHub Appをインストールした者を示さない。",
    },
    expiry: {
      en: "The installation of an App does not expire on GitHub.",
      ja: "GitHub Appのインストールに有効期限はない。",
    },
    lastUsed: {
      en: "GitHub records no last use for App installations.",
      ja: "GitHubは、GitHub Appのインストールの最終使用日時を記録しない。",
    },
    renewal: {
      en: "GitHub lists no private keys of an App, so nothing shows how old they are.",
      ja: "GitHubは、GitHub Appの秘密鍵の一覧を提供せず、その経過日数を確認できない。",
    },
  },
  fileName: (id) => id,
  spokenOf: { en: /\b(?:App installations?|installed Apps?|GitHub Apps?)\b/, ja: /GitHub App/ },
});
