import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { type ReasonIn, sentences } from "./reason.ts";

/** What the authority of an acceptance or a renewal lacks, to follow the exception's id in a sentence. */
export const authorityReasons = {
  "second-role-missing": sentences({}, () => ({
    en: "is on a financial path, and no second role accepted it",
    ja: "は財務報告に係る経路にあるが、第二の役割による承認がない",
  })),
  "one-person-for-both": sentences({ by: Text }, ({ by }) => ({
    en: `is on a financial path, and ${quote(by)} alone accepted it`,
    ja: `は財務報告に係る経路にあるが、${quote(by)}のみが承認している`,
  })),
  "accepted-by-requester": sentences({ by: Text }, ({ by }) => ({
    en: `was accepted by ${quote(by)}, who had asked for it`,
    ja: `は申請者である${quote(by)}自身が承認している`,
  })),
  "renewed-by-requester": sentences({ by: Text }, ({ by }) => ({
    en: `was renewed by ${quote(by)}, who had asked for it`,
    ja: `は申請者である${quote(by)}自身が更新している`,
  })),
  "accepted-without-role": sentences({ by: Text, at: Day }, ({ by, at }) => ({
    en: `was accepted by ${quote(by)}, who held no role on ${at} that may do so`,
    ja: `は${at}の時点で承認権限のある役割に就いていない${quote(by)}が承認している`,
  })),
  "renewed-without-role": sentences({ by: Text, at: Day }, ({ by, at }) => ({
    en: `was renewed by ${quote(by)}, who held no role on ${at} that may do so`,
    ja: `は${at}の時点で承認権限のある役割に就いていない${quote(by)}が更新している`,
  })),
};
export type AuthorityReason = ReasonIn<typeof authorityReasons>;

/** Why nobody's authority can be known. */
export const rosterReasons = {
  "no-roster-kept": sentences({}, () => ({
    en: "No entity keeps a roster, so it is not known who has authority.",
    ja: "役割表を定めた法人がないため、承認権限の有無を確認できない。",
  })),
};
