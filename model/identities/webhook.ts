import { z } from "zod";
import { Instant } from "../instant.ts";
import { Text } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answers for webhooks; of the address only where it leads, of the secret only whether there is one. */
const Facts = z.strictObject({
  address: Text.nullable().describe(
    "Scheme, host and port that events are sent to, never path, query or user name; null when it is no web address.",
  ),
  secret_set: z
    .boolean()
    .describe("Whether deliveries are signed with a secret; GitHub shows that there is one, never which."),
  verifies_certificate: z
    .boolean()
    .nullable()
    .describe("Whether GitHub verifies the certificate of the address; null when GitHub does not say."),
  content_type: z
    .enum(["json", "form"])
    .nullable()
    .describe("Form in which events are sent; null when GitHub does not say."),
  events: z.array(Text).describe("Events that are sent, by GitHub's names; `*` is all."),
  active: z.boolean().describe("False when nothing is sent at present."),
  last_response: z
    .enum(["accepted", "refused", "none"])
    .nullable()
    .describe(
      "Whether the last delivery was accepted; none where GitHub recorded no delivery of late; null where GitHub does not say, as of an organisation's webhook.",
    ),
  created_at: Instant.describe("When the webhook was added."),
  changed_at: Instant.describe("When anything of it was last changed; GitHub does not say what."),
});

export const webhook = defineKind({
  kind: "webhook",
  facts: Facts,
  name: { en: "Webhook", ja: "Webhook" },
  names: { en: "Webhooks", ja: "Webhook" },
  noun: { en: "A webhook", ja: "Webhook" },
  factNames: {
    address: { en: "Address", ja: "宛先" },
    secret_set: { en: "Secret set", ja: "シークレットの設定" },
    verifies_certificate: { en: "Certificate verified", ja: "証明書の検証" },
    content_type: { en: "Content type", ja: "送信の形式" },
    events: { en: "Events", ja: "イベント" },
    active: { en: "Active", ja: "有効" },
    last_response: { en: "Last delivery", ja: "最後の送信" },
    created_at: { en: "Created", ja: "作成日時" },
    changed_at: { en: "Last changed", ja: "最終変更日時" },
  },
  nulls: {},
  idle: () => [],
  began: ({ created_at }) => created_at,
  beginning: "added",
  // Any setting that changes moves updated_at, so that it says nothing of the secret.
  renewed: () => null,
  aged: {},
  renewable: true,
  recordsUse: false,
  lacks: {
    creator: {
      en: "GitHub does not tell who added a webhook.",
      ja: "GitHubはWebhookを追加した者を示さない。",
    },
    expiry: { en: "A webhook does not expire on GitHub.", ja: "GitHubのWebhookに有効期限はない。" },
    lastUsed: {
      en: "GitHub keeps the deliveries of a webhook for days only, and records no last use.",
      ja: "GitHubがWebhookの送信を保存するのは数日間のみであり、最終使用日時を記録しない。",
    },
    renewal: {
      en: "GitHub does not tell when the secret of a webhook was last changed.",
      ja: "GitHubはWebhookのシークレットの最終変更日時を示さない。",
    },
  },
  fileName: (id) => id,
  spokenOf: { en: /\bwebhooks?\b/i, ja: /Webhook/ },
});
