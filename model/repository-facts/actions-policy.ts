import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import {
  FORK_APPROVAL_NAMES,
  ForkApproval,
  PrivateForks,
  privateForksWords,
} from "../facts/fork-approval.ts";
import type { Language } from "../language.ts";

/** Where a repository has no policy of its own to read: the organisation's leaves it no room. */
const bound = z.literal("organization");

const Policy = z.strictObject({
  permissions: z
    .union([
      bound,
      z.strictObject({
        enabled: z.boolean().describe("Whether Actions may run there."),
        allowed: z.enum(["all", "local_only", "selected"]).nullable().describe("Which actions may run."),
        sha_pinning: z.boolean().nullable().describe("Whether actions must be pinned to a commit."),
      }),
    ])
    .nullable()
    .describe("Which actions may run; null when that could not be read."),
  workflow_token: z
    .union([bound, z.enum(["read", "write"])])
    .nullable()
    .describe("Default permission of the workflow token; null when it could not be read."),
  fork_approval: z
    .union([z.literal("not-public"), ForkApproval])
    .nullable()
    .describe("Whose workflows wait for an approval; null when it could not be read."),
  private_forks: z
    .union([bound, z.literal("not-private"), PrivateForks])
    .nullable()
    .describe("What workflows of forks may do there; null when it could not be read."),
});
export type ActionsPolicy = z.infer<typeof Policy>;

/** The Actions policy of a repository of which controls ask more (`GET /repos/{owner}/{repo}/actions/permissions` and below it). */
export const actionsPolicy = defineFact({
  field: "actions_policy",
  value: z
    .union([z.literal("not-asked"), Policy])
    .describe("Its own Actions policy; `not-asked` where no financial system names it."),
  name: { en: "Actions policy", ja: "Actionsの方針" },
  lines: (policy, language) =>
    policy === "not-asked"
      ? [[WORDS.notAsked[language]]]
      : [
          [`${WORDS.actions[language]}${permissionsIn(policy.permissions, language)}`],
          [`${WORDS.token[language]}${tokenIn(policy.workflow_token, language)}`],
          ...forksIn(policy, language).map((text) => [`${WORDS.forks[language]}${text}`]),
        ],
});

function permissionsIn(permissions: ActionsPolicy["permissions"], language: Language): string {
  if (permissions === null) return WORDS.unread[language];
  if (permissions === "organization") return WORDS.bound[language];
  if (!permissions.enabled) return WORDS.off[language];
  const allowed = permissions.allowed === null ? WORDS.unread : ALLOWED[permissions.allowed];
  return `${allowed[language]}${permissions.sha_pinning === true ? WORDS.pinned[language] : ""}`;
}

function tokenIn(token: ActionsPolicy["workflow_token"], language: Language): string {
  if (token === null) return WORDS.unread[language];
  return token === "organization" ? WORDS.bound[language] : TOKEN[token][language];
}

function forksIn(
  { fork_approval: approval, private_forks: forks }: ActionsPolicy,
  language: Language,
): string[] {
  if (approval !== "not-public")
    return [
      approval === null
        ? WORDS.unread[language]
        : `${WORDS.wait[language]}${FORK_APPROVAL_NAMES[approval][language]}`,
    ];
  if (forks === null) return [WORDS.unread[language]];
  if (forks === "organization" || forks === "not-private") return [WORDS.bound[language]];
  return privateForksWords(forks).map((words) => words[language]);
}

const ALLOWED = {
  all: { en: "all", ja: "すべて" },
  local_only: { en: "those of the organisation", ja: "組織のものに限る" },
  selected: { en: "selected ones", ja: "選択されたものに限る" },
} as const;
const TOKEN = { read: { en: "reads", ja: "読取り" }, write: { en: "writes", ja: "書込み" } } as const;
const WORDS = {
  notAsked: {
    en: "bounded by the organisation's; no financial system names this repository",
    ja: "組織の方針の範囲内(財務に係るシステムのリポジトリではない)",
  },
  actions: { en: "actions: ", ja: "アクション:" },
  token: { en: "workflow token: ", ja: "ワークフロートークン:" },
  forks: { en: "workflows of forks: ", ja: "フォークのワークフロー:" },
  bound: { en: "as the organisation binds it", ja: "組織の方針による" },
  unread: { en: "could not be read", ja: "確認不能" },
  off: { en: "none, Actions is off", ja: "なし(Actionsは無効)" },
  pinned: { en: ", pinned to a commit", ja: "(コミットによる固定が必須)" },
  wait: { en: "an approval is needed for ", ja: "承認の対象:" },
} as const;
