import { z } from "zod";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import type { Names } from "../../text.ts";
import { Login, Text } from "../../text.ts";
import { list, NameList } from "../names.ts";
import { printReason } from "../print-reason.ts";
import { quote } from "../../quote.ts";
import { type Reason, type ReasonIn, sentences } from "../reason.ts";

/** One permission before and after; null where it was not there. */
const Step = z.strictObject({
  name: Text.describe("Name of the permission."),
  before: Text.nullable().describe("Its level before."),
  after: Text.nullable().describe("Its level after."),
});
export type PermissionStep = z.infer<typeof Step>;

const steps = {
  first: Step,
  others: z.number().int().nonnegative().describe("How many further permissions changed that way."),
};

const inWords = ({ name, before, after }: PermissionStep): Names => ({
  en: `${quote(name)} from ${before ?? "nothing"} to ${after ?? "nothing"}`,
  ja: `${quote(name)}が${before ?? "なし"}から${after ?? "なし"}に`,
});

const more = (others: number): Names =>
  others === 0 ? { en: "", ja: "" } : { en: ` and ${others} more`, ja: `(他${others}件)` };

const somebody = (login: string | null): Names =>
  login === null ? { en: "nobody", ja: "なし" } : { en: quote(login), ja: quote(login) };

const ROLE = {
  "business-owner": { en: "The business owner", ja: "業務責任者" },
  "technical-steward": { en: "The technical steward", ja: "技術担当者" },
} as const;

/** What happened to an identity since the last review of its entity and regime. */
export const changeReasons = {
  "no-review-before": sentences({}, () => ({
    en: "No review of this entity under this regime was completed before.",
    ja: "当該法人及び制度について、完了した棚卸はこれまでない。",
  })),
  "not-in-the-last-review": sentences({ period: PeriodId }, ({ period }) => ({
    en: `It was not in the review of ${period}.`,
    ja: `${period}の棚卸の対象ではなかった。`,
  })),
  "last-review-not-read": sentences({ period: PeriodId }, ({ period }) => ({
    en: `The evidence that the review of ${period} rests on is not at hand, so nothing can be compared.`,
    ja: `${period}の棚卸の基礎となった証跡がなく、比較できない。`,
  })),
  "permissions-grown": sentences(steps, ({ first, others }) => ({
    en: `Its permissions grew: ${inWords(first).en}${more(others).en}.`,
    ja: `権限が拡大した。${inWords(first).ja}変わった${more(others).ja}。`,
  })),
  "permissions-shrunk": sentences(steps, ({ first, others }) => ({
    en: `Its permissions shrank: ${inWords(first).en}${more(others).en}.`,
    ja: `権限が縮小した。${inWords(first).ja}変わった${more(others).ja}。`,
  })),
  "owner-changed": sentences(
    {
      role: z.enum(["business-owner", "technical-steward"]),
      before: Login.nullable(),
      after: Login.nullable(),
    },
    ({ role, before, after }) => ({
      en: `${ROLE[role].en} changed from ${somebody(before).en} to ${somebody(after).en}.`,
      ja: `${ROLE[role].ja}が${somebody(before).ja}から${somebody(after).ja}に変わった。`,
    }),
  ),
  "reach-grown": sentences({ repositories: NameList }, ({ repositories }) => ({
    en: `It reaches further repositories: ${list(repositories).en}.`,
    ja: `到達するリポジトリに次のものが加わった。${list(repositories).ja}。`,
  })),
  "reach-shrunk": sentences({ repositories: NameList }, ({ repositories }) => ({
    en: `It reaches these repositories no more: ${list(repositories).en}.`,
    ja: `到達するリポジトリから次のものが除かれた。${list(repositories).ja}。`,
  })),
  "reach-not-known": sentences({}, () => ({
    en: "Which repositories it reaches is not known any more, or was not known then.",
    ja: "到達するリポジトリが、現在又は前回の時点で確認できていない。",
  })),
  "entities-changed": sentences({}, () => ({
    en: "It serves other entities or systems than it did.",
    ja: "利用する法人又はシステムが変わった。",
  })),
  renewed: sentences({ on: Day }, ({ on }) => ({
    en: `Its credential was renewed on ${on}.`,
    ja: `資格情報が${on}に更新された。`,
  })),
  "nothing-changed": sentences({}, () => ({
    en: "Nothing changed since the last review.",
    ja: "前回の棚卸から変更はない。",
  })),
};
export type ChangeReason = ReasonIn<typeof changeReasons>;

/** What changed, in one sentence. */
export const printChange = (reason: Reason): Names => printReason(reason, changeReasons);
