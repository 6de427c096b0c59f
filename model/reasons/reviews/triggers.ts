import { z } from "zod";
import { Day } from "../../instant.ts";
import type { Names } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import { type Reason, type ReasonIn, sentences } from "../reason.ts";
import { changeReasons } from "./changes.ts";

const VISIBILITY = z.enum(["public", "private", "internal"]);
const SEEN_BY = {
  public: { en: "public", ja: "パブリック" },
  private: { en: "private", ja: "プライベート" },
  internal: { en: "internal", ja: "インターナル" },
} as const;

/** Why a line has to be decided on after the population was frozen. */
export const triggerReasons = {
  "permissions-grown": changeReasons["permissions-grown"],
  "owner-changed": changeReasons["owner-changed"],
  "reach-grown": changeReasons["reach-grown"],
  "reach-not-known": changeReasons["reach-not-known"],
  "entities-changed": changeReasons["entities-changed"],
  "visibility-changed": sentences({ before: VISIBILITY, after: VISIBILITY }, ({ before, after }) => ({
    en: `Its repository was ${SEEN_BY[before].en} and is ${SEEN_BY[after].en}.`,
    ja: `リポジトリの公開範囲が${SEEN_BY[before].ja}から${SEEN_BY[after].ja}に変わった。`,
  })),
  "now-relevant": sentences({}, () => ({
    en: "It was left out when the population was frozen, and has to be in it now.",
    ja: "母集団の確定時には対象外であったが、現在は対象に含まれる。",
  })),
  "used-again": sentences({ on: Day }, ({ on }) => ({
    en: `It was dormant when the population was frozen, and was used on ${on}.`,
    ja: `母集団の確定時には休眠していたが、${on}に利用された。`,
  })),
  gone: sentences({ on: Day.nullable() }, ({ on }) => ({
    en: `It is gone${on === null ? "" : ` since ${on}`}, and nobody had decided on it.`,
    ja: `${on === null ? "" : `${on}以降、`}存在しておらず、それまでに決定もなかった。`,
  })),
  "facts-changed": sentences({}, () => ({
    en: "What decides about it is not as it was when the population was frozen.",
    ja: "決定の基礎となる事実が、母集団の確定時と異なる。",
  })),
};
export type TriggerReason = ReasonIn<typeof triggerReasons>;

/** Why a line came up between cycles, in one sentence. */
export const printTrigger = (reason: Reason): Names => printReason(reason, triggerReasons);
