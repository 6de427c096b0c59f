import { z } from "zod";
import { Day } from "../instant.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** The five, as an exception's file names them. */
export const SAFEGUARDS = [
  "vaulting",
  "network",
  "session_monitoring",
  "ticketed_use",
  "retirement",
] as const;
const SAFEGUARD_WORDS = {
  vaulting: { en: "vaulting", ja: "保管庫による管理" },
  network: { en: "network", ja: "ネットワーク経路の限定" },
  session_monitoring: { en: "session monitoring", ja: "セッションの監視" },
  ticketed_use: { en: "ticketed use", ja: "申請に基づく使用" },
  retirement: { en: "retirement", ja: "廃止計画" },
} as const;

/** What the safeguards of a shared account lack, to follow the exception's id. */
export const safeguardClauses = {
  "no-safeguard-stated": sentences({}, () => ({
    en: "states none of the five safeguards",
    ja: "には五つの安全管理措置のいずれも記載がない",
  })),
  "safeguards-not-stated": sentences({ missing: z.array(z.enum(SAFEGUARDS)).min(1) }, ({ missing }) => ({
    en: `does not state: ${missing.map((one) => SAFEGUARD_WORDS[one].en).join(", ")}`,
    ja: `には次の安全管理措置の記載がない(${missing.map((one) => SAFEGUARD_WORDS[one].ja).join("、")})`,
  })),
  "retirement-overdue": sentences({ due: Day }, ({ due }) => ({
    en: `planned to retire the account by ${due} and is still open`,
    ja: `は${due}までに共有IDを廃止する計画であったが、終了していない`,
  })),
};

export const legacySharedExceptionsHaveFiveSafeguards = defineCheckWords({
  id: "legacy-shared-exceptions-have-five-safeguards",
  title: {
    en: "Exceptions for shared legacy accounts have all five safeguards",
    ja: "旧来の共有IDの例外に五つの安全管理措置がある",
  },
  question: {
    en: "Does every exception for a shared legacy account state all five safeguards?",
    ja: "旧来の共有IDの例外には、五つの安全管理措置がすべて記載されているか。",
  },
  risk: {
    en: "A shared account without its safeguards lets anyone act as nobody, for as long as it lives.",
    ja: "安全管理措置のない共有IDでは、存続する限り、操作した者を特定できない。",
  },
  remedy: {
    en: "State vaulting, network, session monitoring, ticketed use, and a plan with a day to retire the account.",
    ja: "保管庫による管理、ネットワーク経路の限定、セッションの監視、申請に基づく使用及び期限を定めた廃止計画を記載する。",
  },
  reasons: {
    "no-legacy-exception-open": sentences({}, () => ({
      en: "No exception for a shared legacy account is open.",
      ja: "旧来の共有IDの例外で、終了していないものはない。",
    })),
    ...registerReasons(safeguardClauses, {
      en: "Every open exception for a shared legacy account states all five safeguards.",
      ja: "終了していない旧来の共有IDの例外には、いずれも五つの安全管理措置の記載がある。",
    }),
  },
});
