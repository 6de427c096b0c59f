import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { quoted } from "./terms/quoted.ts";
import { ofWrongLines } from "./terms/reviews.ts";

export const lookedBack = defineCriterion({
  id: "looked-back",
  question: {
    en: "Did somebody look whether access judged wrong had been used?",
    ja: "不適切と判断されたアクセスが使用されたかどうかが確認されたか。",
  },
  assess: (context) =>
    ofWrongLines(context, noneWrong, ({ title, look_back }) => {
      const name = quoted(title);
      if (look_back === null)
        return part(
          "not-performed",
          `Nobody looked back whether ${name.en} had been used.`,
          `${name.ja}が使用されたかどうかは確認されていない。`,
        );
      if (look_back.used === null)
        return part(
          "unknown",
          `${look_back.by} could not tell whether ${name.en} had been used.`,
          `${look_back.by}は、${name.ja}が使用されたかどうかを確認できなかった。`,
        );
      return part(
        look_back.used ? "missed" : "met",
        `${look_back.by} found that ${name.en} was ${look_back.used ? "used wrongly" : "not used wrongly"}.`,
        `${look_back.by}は、${name.ja}が不適切に使用され${look_back.used ? "た" : "ていない"}ことを確認した。`,
      );
    }),
});

const noneWrong = (period: string) =>
  part(
    "not-applicable",
    `No access was judged wrong in the review of ${period}.`,
    `${period}の棚卸で不適切と判断されたアクセスはない。`,
  );
