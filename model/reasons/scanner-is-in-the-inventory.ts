import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { scannerReasons } from "./scanner.ts";

export const scannerIsInTheInventory = defineCheckWords({
  id: "scanner-is-in-the-inventory",
  title: { en: "The scanner is in the inventory", ja: "スキャナーが台帳に含まれている" },
  question: {
    en: "Does the inventory hold the credential with which the scan asks?",
    ja: "スキャンに用いる資格情報は、台帳に含まれているか。",
  },
  risk: {
    en: "A scanner that nobody owns, reviews or renews is the one identity that sees everything.",
    ja: "責任者がなく、棚卸も更新もされないスキャナーは、すべてを読み取れるIDでありながら管理されない。",
  },
  remedy: {
    en: "Scan as an App or with a fine-grained token of the organisation, and state who owns it.",
    ja: "App又は組織のFine-grained PATによりスキャンし、その責任者を記載する。",
  },
  reasons: {
    ...scannerReasons,
    "app-in-inventory": sentences({ app: Text }, ({ app }) => ({
      en: `The GitHub App ${quote(app)} scans, and the inventory holds its installation.`,
      ja: `スキャンを行うGitHub App${quote(app)}のインストールが台帳にある。`,
    })),
    "apps-in-inventory": sentences({ scanner: Text, writer: Text }, ({ scanner, writer }) => ({
      en: `The GitHub App ${quote(scanner)} scans and ${quote(writer)} publishes, and the inventory holds the installations of both.`,
      ja: `スキャンを行うGitHub App${quote(scanner)}及び証跡の登録を行う${quote(writer)}のインストールが、いずれも台帳にある。`,
    })),
    "app-not-in-inventory": sentences({ app: Text }, ({ app }) => ({
      en: `The inventory holds no installation of the GitHub App ${quote(app)}, which scans or publishes.`,
      ja: `スキャン又は証跡の登録を行うGitHub App${quote(app)}のインストールが台帳にない。`,
    })),
    "token-perhaps-in-inventory": sentences({ owner: Text }, ({ owner }) => ({
      en: `The inventory holds a token of ${quote(owner)}, and GitHub does not show with which of theirs the scan asked.`,
      ja: `台帳には${quote(owner)}のトークンがあるが、スキャンに用いたものであるか否かはGitHubに示されない。`,
    })),
    "token-not-in-inventory": sentences({ owner: Text }, ({ owner }) => ({
      en: `The token of ${quote(owner)} scans, and the inventory holds no token of that person.`,
      ja: `スキャンには${quote(owner)}のトークンを用いているが、台帳には同人のトークンがない。`,
    })),
  },
});
