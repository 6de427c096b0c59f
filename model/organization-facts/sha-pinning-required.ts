import { z } from "zod";
import { defineFact } from "../facts/fact.ts";

/** Whether actions must be named by a commit (`GET /orgs/{org}/actions/permissions`); GitHub Enterprise Server 3.18 and older do not say. */
export const shaPinningRequired = defineFact({
  field: "sha_pinning_required",
  value: z.boolean().describe("Whether actions must be named by a commit."),
  name: { en: "Actions must be pinned to a commit", ja: "アクションのコミットによる固定の必須化" },
  lines: (required, language) => [[WORDS[required ? "yes" : "no"][language]]],
});

const WORDS = { yes: { en: "yes", ja: "あり" }, no: { en: "no", ja: "なし" } } as const;
