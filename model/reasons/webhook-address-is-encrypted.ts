import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { webhookInactive } from "./webhook-inactive.ts";

export const webhookAddressIsEncrypted = defineCheckWords({
  id: "webhook-address-is-encrypted",
  title: {
    en: "The webhook sends over an encrypted connection",
    ja: "Webhookの送信が暗号化されている",
  },
  question: {
    en: "Does the webhook send to an encrypted address whose certificate GitHub verifies?",
    ja: "Webhookは、暗号化された宛先に、証明書を検証して送信しているか。",
  },
  risk: {
    en: "Whoever is on the way can read what is sent, and change it or answer in the receiver's name.",
    ja: "通信の経路上にある者が、送信内容を閲覧し、改変し、又は受信者になりすまして応答し得る。",
  },
  remedy: {
    en: "Give the webhook an https address, and let GitHub verify its certificate.",
    ja: "Webhookの宛先をhttpsとし、GitHubによる証明書の検証を有効にする。",
  },
  reasons: {
    ...webhookInactive,
    "address-not-shown": sentences({}, () => ({
      en: "GitHub shows no web address that it sends to.",
      ja: "GitHub上に送信先のURLが示されていない。",
    })),
    "verification-not-shown": sentences({ address: Text }, ({ address }) => ({
      en: `It sends to ${quote(address)}; GitHub does not say whether it verifies the certificate.`,
      ja: `宛先は${quote(address)}であるが、GitHubが証明書を検証しているか否かは示されていない。`,
    })),
    "address-not-encrypted": sentences({ address: Text }, ({ address }) => ({
      en: `It sends to ${quote(address)}, over a connection that is not encrypted.`,
      ja: `宛先は${quote(address)}であり、通信が暗号化されていない。`,
    })),
    "certificate-not-verified": sentences({ address: Text }, ({ address }) => ({
      en: `It sends to ${quote(address)}, and GitHub does not verify the certificate.`,
      ja: `宛先は${quote(address)}であるが、GitHubは証明書を検証していない。`,
    })),
    "encrypted-and-verified": sentences({ address: Text }, ({ address }) => ({
      en: `It sends to ${quote(address)}, and GitHub verifies the certificate.`,
      ja: `宛先は${quote(address)}であり、GitHubが証明書を検証している。`,
    })),
  },
});
