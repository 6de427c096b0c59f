import { z } from "zod";
import { Id, SafeName, Text } from "../text.ts";
import { defineKind, FLEETING } from "./kind.ts";

/** GitHub's answers for self-hosted runners and their groups; whether one is online or busy is no fact of it. */
const Facts = z.strictObject({
  registered_with: z.enum(["organization", "repository"]).describe("With whom it was registered."),
  os: Text.describe("Its operating system, by GitHub's name."),
  labels: z.array(Text).describe("Labels that workflows ask for it by, without those that GitHub gives."),
  ephemeral: z
    .boolean()
    .nullable()
    .describe("Whether it runs one job and is then removed; null when GitHub does not say."),
  version: Text.nullable().describe(
    "Version of its software; null when it never connected, or GitHub does not say.",
  ),
  group_id: Id.nullable().describe("GitHub's id of its group, for a runner of the organisation."),
  group: Text.nullable().describe("Name of its group; null when the groups could not be read."),
  group_visibility: z
    .enum(["all", "private", "selected"])
    .nullable()
    .describe("Which repositories may use the group; null when the groups could not be read."),
  selected_repositories: z
    .array(SafeName)
    .nullable()
    .describe("Names of the selected repositories; null when not selected or not readable."),
  public_repositories_allowed: z
    .boolean()
    .nullable()
    .describe("Whether public repositories may use the group; null when the groups could not be read."),
  restricted_to_workflows: z
    .boolean()
    .nullable()
    .describe("Whether only named workflows may use the group; null when GitHub does not say."),
});

const GROUPED = [
  "group_id",
  "group",
  "group_visibility",
  "selected_repositories",
  "public_repositories_allowed",
  "restricted_to_workflows",
] as const;

export const runner = defineKind({
  kind: "runner",
  facts: Facts,
  name: { en: "Runner", ja: "ランナー" },
  names: { en: "Runners", ja: "ランナー" },
  noun: { en: "A runner", ja: "ランナー" },
  factNames: {
    registered_with: { en: "Registered with", ja: "登録先" },
    os: { en: "Operating system", ja: "OS" },
    labels: { en: "Labels", ja: "ラベル" },
    ephemeral: { en: "Ephemeral", ja: "一時的" },
    version: { en: "Version", ja: "版" },
    group_id: { en: "Group id", ja: "グループID" },
    group: { en: "Group", ja: "グループ" },
    group_visibility: { en: "Visibility of the group", ja: "グループの公開範囲" },
    selected_repositories: { en: "Selected repositories", ja: "選択されたリポジトリ" },
    public_repositories_allowed: { en: "Public repositories allowed", ja: "公開リポジトリでの使用" },
    restricted_to_workflows: { en: "Restricted to named workflows", ja: "特定のワークフローへの限定" },
  },
  nulls: {},
  idle: ({ registered_with: owner, group_visibility: visibility }) => [
    ...(owner === "organization" ? [] : GROUPED),
    ...(visibility === null || visibility === "selected" ? [] : (["selected_repositories"] as const)),
  ],
  began: () => null,
  beginning: null,
  renewed: () => null,
  aged: {},
  renewable: false,
  recordsUse: false,
  lacks: {
    beginning: {
      en: "GitHub does not tell when a runner was registered.",
      ja: "GitHubはランナーの登録日時を示さない。",
    },
    creator: {
      en: "GitHub does not tell who registered a runner.",
      ja: "GitHubはランナーを登録した者を示さない。",
    },
    expiry: { en: "A runner does not expire on GitHub.", ja: "GitHubのランナーに有効期限はない。" },
    lastUsed: {
      en: "GitHub tells whether a runner is busy, and records no last use.",
      ja: "GitHubはランナーが実行中であるか否かを示すが、最終使用日時を記録しない。",
    },
    renewal: {
      en: "GitHub does not tell since when a runner signs in with its present credential.",
      ja: "GitHubはランナーが現在の資格情報を使用し始めた日時を示さない。",
    },
  },
  fleeting: ({ ephemeral }) => ephemeral === true,
  fileName: (id, { ephemeral }) => (ephemeral === true ? `${FLEETING}${id}` : id),
  spokenOf: { en: /\b(?:self-hosted )?runners?\b/i, ja: /ランナー/ },
});
