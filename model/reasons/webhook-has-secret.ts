import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { webhookInactive } from "./webhook-inactive.ts";

export const webhookHasSecret = defineCheckWords({
  id: "webhook-has-secret",
  title: { en: "The webhook has a secret", ja: "Webhookにシークレットが設定されている" },
  question: {
    en: "Does the webhook sign what it sends with a secret?",
    ja: "Webhookは、シークレットにより送信内容に署名しているか。",
  },
  risk: {
    en: "Without a secret whoever knows the address can send events that nobody can tell from GitHub's.",
    ja: "シークレットがない場合、宛先を知る者は誰でも、GitHubからのものと区別できないイベントを送信できる。",
  },
  remedy: {
    en: "Set a secret on the webhook, and have the receiver verify the signature; or remove the webhook.",
    ja: "Webhookにシークレットを設定し、受信側で署名を検証するか、Webhookを削除する。",
  },
  reasons: {
    ...webhookInactive,
    "no-secret": sentences({}, () => ({
      en: "GitHub shows no secret of it, so nothing that it sends is signed.",
      ja: "GitHub上にシークレットの設定がなく、送信内容に署名がない。",
    })),
    "secret-set": sentences({}, () => ({
      en: "GitHub shows that a secret is set; whether the receiver verifies the signature is not on GitHub.",
      ja: "GitHub上にシークレットの設定がある。受信側が署名を検証しているか否かは、GitHubからは確認できない。",
    })),
  },
});
