import { z } from "zod";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

const CAPABILITY = {
  create: { en: "create", ja: "作成" },
  modify: { en: "modify", ja: "変更" },
  transmit: { en: "transmit", ja: "送信" },
  suppress: { en: "suppress", ja: "データの除外・不送信" },
} as const;

export const reportingRelevanceIsDecided = defineCheckWords({
  id: "reporting-relevance-is-decided",
  title: {
    en: "Relevance to financial reporting is decided",
    ja: "財務報告との関連の有無が決定されている",
  },
  question: {
    en: "Did somebody decide, with a reason, whether the identity matters to financial reporting?",
    ja: "IDと財務報告との関連の有無が、理由とともに決定されているか。",
  },
  risk: {
    en: "An identity whose relevance nobody decided is left out of the assessment although it may touch figures.",
    ja: "関連の有無の決定がないIDは、財務数値に影響し得るにもかかわらず評価範囲から漏れる。",
  },
  remedy: {
    en: "Write into its statement what it can do to data that ends in reporting, why, who decided and when; decide anew when it gained permissions.",
    ja: "財務報告に係るデータに対して行い得ること、その理由、決定者及び決定日を責任者の記載に記録し、権限が拡大したときは改めて決定する。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "it is presumed to matter",
      ja: "関連性があるものとして扱う",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement decides it, so it is presumed to matter.",
      ja: "責任者の記載がなく、関連の有無が決定されていないため、関連性があるものとして扱う。",
    })),
    undecided: sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} does not decide it, so it is presumed to matter.`,
      ja: `${quote(statement)}に決定の記載がないため、関連性があるものとして扱う。`,
    })),
    "decision-dated-ahead": sentences({ statement: Text, on: Day }, ({ statement, on }) => ({
      en: `${quote(statement)} dates the decision ${on}, which is yet to come.`,
      ja: `${quote(statement)}に記載された決定日は、未到来の${on}である。`,
    })),
    "grown-since-decision": sentences(
      { statement: Text, on: Day, more: NameList },
      ({ statement, on, more }) => ({
        en: `It gained ${list(more).en} after ${on}, the day of the decision in ${quote(statement)}; whether that changes anything is not decided.`,
        ja: `責任者の記載${quote(statement)}の決定日である${on}より後に${list(more).ja}を得ており、これを踏まえた決定がない。`,
      }),
    ),
    "decided-what-it-can-do": sentences(
      {
        by: Text,
        on: Day,
        capabilities: z.array(z.literal(["create", "modify", "transmit", "suppress"])).min(1),
      },
      ({ by, on, capabilities }) => {
        const words = capabilities.map((one) => CAPABILITY[one]);
        return {
          en: `${quote(by)} decided on ${on} what it can do to reporting data: ${words.map(({ en }) => en).join(", ")}.`,
          ja: `${quote(by)}は${on}に、財務報告に係るデータに対して行い得ることを「${words.map(({ ja }) => ja).join("、")}」と判断している。`,
        };
      },
    ),
    "decided-that-it-can-do-nothing": sentences({ by: Text, on: Day }, ({ by, on }) => ({
      en: `${quote(by)} decided on ${on} that it can do nothing to reporting data.`,
      ja: `${quote(by)}は${on}に、財務報告に係るデータに対して行い得ることはないと判断している。`,
    })),
  },
});
