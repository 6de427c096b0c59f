import { z } from "zod";
import { defineKind } from "./kind.ts";

/** An account of GitHub that works for a machine. GitHub lists it like any person's: what it is, is told by `told_by`. */
export const MachineUserFacts = z.strictObject({
  role: z
    .enum(["owner", "member", "outside"])
    .describe("What it is to the organisation: an owner, a member, or an outside collaborator."),
  told_by: z
    .enum(["statement", "naming-rule", "outside-collaborator"])
    .describe(
      "What tells that it works for a machine: an ownership statement, a pattern of countersign.yml, or that countersign.yml takes outside collaborators for machines.",
    ),
});

export const machineUser = defineKind({
  kind: "machine-user",
  facts: MachineUserFacts,
  name: { en: "Machine account", ja: "機械用アカウント" },
  names: { en: "Machine accounts", ja: "機械用アカウント" },
  noun: { en: "A machine account", ja: "機械用アカウント" },
  factNames: {
    role: { en: "Role in the organisation", ja: "組織における役割" },
    told_by: { en: "Known as a machine by", ja: "機械用と判断する根拠" },
  },
  factWords: {
    role: {
      owner: { en: "owner", ja: "組織オーナー" },
      member: { en: "member", ja: "メンバー" },
      outside: { en: "outside collaborator", ja: "外部コラボレーター" },
    },
    told_by: {
      statement: { en: "an ownership statement", ja: "責任者の記載" },
      "naming-rule": {
        en: "a pattern of its login in countersign.yml",
        ja: "countersign.ymlに定めるログイン名のパターン",
      },
      "outside-collaborator": {
        en: "countersign.yml, which takes outside collaborators for machines",
        ja: "外部コラボレーターを機械用とするcountersign.ymlの定め",
      },
    },
  },
  nulls: {},
  idle: () => [],
  began: () => null,
  beginning: null,
  renewed: () => null,
  aged: {},
  renewable: false,
  recordsUse: false,
  lacks: {
    beginning: {
      en: "GitHub does not say when a machine account joined.",
      ja: "GitHubは機械用アカウントが加わった日時を示さない。",
    },
    creator: {
      en: "GitHub does not record who brought a machine account in.",
      ja: "GitHubは機械用アカウントを加えた者を記録しない。",
    },
    expiry: {
      en: "A machine account does not expire on GitHub.",
      ja: "GitHubの機械用アカウントに有効期限はない。",
    },
    lastUsed: {
      en: "GitHub records no last use of an account.",
      ja: "GitHubはアカウントの最終使用日時を記録しない。",
    },
    renewal: {
      en: "GitHub does not show the credentials of an account, nor how old they are.",
      ja: "GitHubはアカウントの資格情報及びその経過日数を示さない。",
    },
  },
  fileName: (id) => id,
  spokenOf: { en: /\bmachine (?:accounts?|users?)\b/i, ja: /機械用アカウント/ },
});
