import { z } from "zod";
import { count } from "../count.ts";
import { Instant } from "../instant.ts";
import { Id } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const hours = z.number().int().nonnegative().describe("Hours within which it is to be revoked.");
const types = NameList.describe("Kinds of credentials, by GitHub's names.");

export const leakedCredentialIsRevokedInTime = defineCheckWords({
  id: "leaked-credential-is-revoked-in-time",
  title: {
    en: "A leaked credential is revoked in time",
    ja: "漏えいした資格情報が期限までに失効している",
  },
  question: {
    en: "Is every credential that GitHub found in the repository revoked within its time?",
    ja: "GitHubがリポジトリにおいて発見した資格情報のすべてが、期限までに失効しているか。",
  },
  risk: {
    en: "Whoever reads the repository, or ever read it, can use the credential as its owner.",
    ja: "リポジトリを参照できる者、又は参照したことのある者が、所有者としてその資格情報を使用できる。",
  },
  remedy: {
    en: "Revoke the credential at its provider, close the alert as revoked, and look back whether it was used.",
    ja: "発行元において資格情報を失効させ、アラートを失効済として終了し、使用されたかどうかを遡って確認する。",
  },
  reasons: {
    "not-scanned": sentences({}, () => ({
      en: "GitHub does not look for secrets in this repository, and tells of no leak.",
      ja: "GitHubはこのリポジトリのシークレットスキャンを行っておらず、漏えいを示さない。",
    })),
    "scanning-not-shown": sentences({}, () => ({
      en: "GitHub tells of no leak, and does not show whether it looks for secrets in this repository.",
      ja: "GitHubは漏えいを示していないが、このリポジトリのシークレットスキャンが有効かどうかを示さない。",
    })),
    "alerts-not-read": sentences({}, () => ({
      en: "The alerts of this repository were not read.",
      ja: "このリポジトリのアラートが読み取られていない。",
    })),
    "nothing-leaked": sentences({}, () => ({
      en: "GitHub found no credential in the repository that is not revoked.",
      ja: "GitHubがリポジトリにおいて発見した資格情報のうち、失効していないものはない。",
    })),
    "still-in-time": sentences(
      { alert: Id.describe("The alert that is due first."), until: Instant, hours },
      ({ alert, until, hours: within }) => ({
        en: `Alert ${alert} is open; the credential is to be revoked within ${count(within, "hour")}, by ${until}.`,
        ja: `アラート${alert}は未解決である。失効の期限(${within}時間)は${until}である。`,
      }),
    ),
    "not-revoked-in-time": sentences(
      { alerts: z.number().int().positive(), types, hours, until: Instant },
      ({ alerts, types: kinds, hours: within, until }) => ({
        en: `${alerts === 1 ? "A credential" : `${alerts} credentials`} that GitHub found (${list(kinds).en}) ${alerts === 1 ? "is" : "are"} not revoked; the first was to be within ${count(within, "hour")}, by ${until}.`,
        ja: `GitHubが発見した資格情報${alerts}件(${list(kinds).ja})が失効していない。最初のものの期限(${within}時間)は${until}であった。`,
      }),
    ),
    "closed-without-revocation": sentences(
      { alerts: z.number().int().positive(), types },
      ({ alerts, types: kinds }) => ({
        en: `${alerts === 1 ? "The alert on a credential" : `The alerts on ${alerts} credentials`} (${list(kinds).en}) ${alerts === 1 ? "was" : "were"} closed without a revocation.`,
        ja: `資格情報${alerts}件(${list(kinds).ja})のアラートが、失効のないまま終了している。`,
      }),
    ),
  },
});
