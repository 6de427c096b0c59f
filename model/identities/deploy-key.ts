import { z } from "zod";
import { Instant } from "../instant.ts";
import { Login } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answer for `GET /repos/{owner}/{repo}/keys`, without the public key itself. */
export const DeployKeyFacts = z.strictObject({
  created_at: Instant.describe(
    "When the key was added; a new key has a new id, so this is also its last rotation.",
  ),
  added_by: Login.nullable().describe("Login of who added it; null when GitHub does not say."),
  read_only: z.boolean().describe("False when the key can push."),
  verified: z.boolean().describe("Whether GitHub reports the key as verified."),
  enabled: z
    .boolean()
    .nullable()
    .describe("Whether policy lets the key work; null when GitHub does not say."),
  fingerprint: z.string().describe("SHA-256 fingerprint of the public key, as ssh-keygen -l prints it."),
});

export const deployKey = defineKind({
  kind: "deploy-key",
  facts: DeployKeyFacts,
  name: { en: "Deploy key", ja: "デプロイキー" },
  names: { en: "Deploy keys", ja: "デプロイキー" },
  noun: { en: "A deploy key", ja: "デプロイキー" },
  factNames: {
    created_at: { en: "Created", ja: "作成日時" },
    added_by: { en: "Added by", ja: "追加者" },
    read_only: { en: "Read-only", ja: "読取り専用" },
    verified: { en: "Verified by GitHub", ja: "GitHubによる検証" },
    enabled: { en: "Enabled by policy", ja: "方針による有効化" },
    fingerprint: { en: "Fingerprint", ja: "フィンガープリント" },
  },
  nulls: {},
  idle: () => [],
  began: ({ created_at }) => created_at,
  beginning: "added",
  // A key cannot be changed: a new key has a new id.
  renewed: ({ created_at }) => created_at,
  aged: {
    "read-only-deploy-key": { en: "A read-only deploy key", ja: "読取り専用のデプロイキー" },
    "write-deploy-key": { en: "A write deploy key", ja: "書込み可能なデプロイキー" },
  },
  agesAs: ({ read_only }) => (read_only ? "read-only-deploy-key" : "write-deploy-key"),
  renewable: false,
  creator: ({ added_by }) => added_by,
  recordsUse: true,
  lacks: {
    expiry: { en: "A deploy key does not expire on GitHub.", ja: "GitHubのデプロイキーに有効期限はない。" },
  },
  fileName: (id) => id,
  spokenOf: { en: /\bdeploy keys?\b/i, ja: /デプロイキー/ },
});
