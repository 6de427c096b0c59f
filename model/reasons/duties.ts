import { z } from "zod";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { type ReasonIn, sentences } from "./reason.ts";

/** Steps of a process that one person must not complete alone, in the order in which they are done. */
export const DUTIES = [
  "initiate",
  "approve",
  "alter-rules",
  "release",
  "manage-secrets",
  "review-access",
  "export",
] as const;
export const Duty = z.literal(DUTIES);
export type Duty = z.infer<typeof Duty>;

/** What each duty is called: in English after "can", in Japanese before 「を行う」. */
export const DUTY_WORDS: Readonly<Record<Duty, Names>> = {
  initiate: { en: "make changes", ja: "変更の起案" },
  approve: { en: "approve changes", ja: "変更の承認" },
  "alter-rules": { en: "change the rules", ja: "ルールの変更" },
  release: { en: "release", ja: "本番反映" },
  "manage-secrets": { en: "store secrets", ja: "シークレットの管理" },
  "review-access": { en: "decide on the access of others", ja: "他者のアクセス権限の決定" },
  export: { en: "take data out", ja: "データの持出し" },
};

/** A duty, and what gives it in GitHub's or the statement's words. */
const Held = z.strictObject({ duty: Duty, by: Text });
const apart = { first: Duty, second: Duty };
const together = { first: Held, second: Held };

const both = ({ first, second }: { first: Duty; second: Duty }): Names => ({
  en: `both ${DUTY_WORDS[first].en} and ${DUTY_WORDS[second].en}`,
  ja: `${DUTY_WORDS[first].ja}と${DUTY_WORDS[second].ja}の双方`,
});
const held = ({ duty, by }: z.infer<typeof Held>): Names => ({
  en: `${DUTY_WORDS[duty].en} (${quote(by)})`,
  ja: `${DUTY_WORDS[duty].ja}(${quote(by)})`,
});

/** Whether one identity holds both of two duties. What a secret holds, its statement alone tells. */
export const dutyReasons = {
  "duty-not-held": sentences({ duty: Duty }, ({ duty }) => ({
    en: `It cannot ${DUTY_WORDS[duty].en}.`,
    ja: `${DUTY_WORDS[duty].ja}を行うことはできない。`,
  })),
  "duties-apart": sentences(apart, (pair) => ({
    en: `It cannot ${both(pair).en}.`,
    ja: `${both(pair).ja}を行うことはできない。`,
  })),
  "duties-apart-by-statement": sentences({ statement: Text, ...apart }, ({ statement, ...pair }) => ({
    en: `According to ${quote(statement)}, it cannot ${both(pair).en}; GitHub does not show this.`,
    ja: `${quote(statement)}の記載によれば、${both(pair).ja}を行うことはできないが、GitHub上では確認できない。`,
  })),
  "duties-together": sentences(together, ({ first, second }) => ({
    en: `It can ${held(first).en} and ${held(second).en}.`,
    ja: `${held(first).ja}と${held(second).ja}の双方を行うことができる。`,
  })),
  "duties-together-by-statement": sentences(
    { statement: Text, ...together },
    ({ statement, first, second }) => ({
      en: `According to ${quote(statement)}, it can ${held(first).en} and ${held(second).en}; GitHub does not show this.`,
      ja: `${quote(statement)}の記載によれば、${held(first).ja}と${held(second).ja}の双方を行うことができるが、GitHub上では確認できない。`,
    }),
  ),
};
export type DutyReason = ReasonIn<typeof dutyReasons>;

/** What GitHub does not show is asked for once, by the check on initiating and approving. */
export const credentialNotStated = {
  "credential-not-stated": sentences({}, () => ({
    en: "What its credential can do is not stated; the check on initiating and approving asks for that.",
    ja: "資格情報の権限が記載されておらず、記載の有無は「起案と承認が分離されている」において確認する。",
  })),
};
