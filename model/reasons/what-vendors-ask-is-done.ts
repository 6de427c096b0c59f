import { z } from "zod";
import { count } from "../count.ts";
import { Day } from "../instant.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

const some = z.number().int().positive().describe("How many of what it asks.");
const all = z.number().int().positive().describe("How many things it asks.");

/** What is wrong with what a vendor asks, to come after its id. */
export const requestClauses = {
  "nothing-listed": sentences({ assurance: Text }, ({ assurance }) => ({
    en: `rests on a report (${assurance}), and what that asks of us is not listed`,
    ja: `の評価は報告書(${assurance})に基づくが、当社に求められる統制が一覧にされていない`,
  })),
  "done-by-nobody": sentences({ some, all }, ({ some: n, all: m }) => ({
    en: `asks ${count(m, "thing")} of us, and of ${n} nobody says by what it is done`,
    ja: `が求める統制${m}件のうち${n}件について、何により実施しているかの記載がない`,
  })),
  "never-confirmed": sentences({ some, all }, ({ some: n, all: m }) => ({
    en: `asks ${count(m, "thing")} of us, and of ${n} nobody confirmed that it is done`,
    ja: `が求める統制${m}件のうち${n}件について、実施の確認がない`,
  })),
  "confirmed-too-long-ago": sentences({ some, all, until: Day }, ({ some: n, all: m, until }) => ({
    en: `asks ${count(m, "thing")} of us, and that ${n} of them ${n === 1 ? "is" : "are"} done was confirmed for a year, until ${until}`,
    ja: `が求める統制${m}件のうち${n}件について、実施の確認の有効期間(1年)が${until}に満了した`,
  })),
};

export const whatVendorsAskIsDone = defineCheckWords({
  id: "what-vendors-ask-is-done",
  title: { en: "What vendors ask of us is done", ja: "委託先が求める統制が実施されている" },
  question: {
    en: "Is what each vendor's report asks of us listed, done, and confirmed within a year?",
    ja: "各委託先の報告書が当社に求める統制は、一覧にされ、実施され、1年以内に確認されているか。",
  },
  risk: {
    en: "A vendor's report holds only for customers who do their own part; where nobody does it, the report proves nothing.",
    ja: "委託先の報告書は、委託会社が自らの統制を実施することを前提とし、実施していなければ依拠できない。",
  },
  remedy: {
    en: "On the vendor's page, write each entry of `complementary_controls` with `asks`, `done_by` and `confirmed`; write an empty list where the report asks nothing.",
    ja: "委託先の記載の`complementary_controls`の各項目に`asks`、`done_by`及び`confirmed`を記載し、報告書が何も求めない場合は空の一覧とする。",
  },
  reasons: {
    "no-vendor": sentences({}, () => ({
      en: "No vendor is on the register.",
      ja: "台帳に委託先がない。",
    })),
    ...registerReasons(requestClauses, {
      en: "What every vendor's report asks of us is listed, done and confirmed within a year.",
      ja: "すべての委託先の報告書が求める統制が、一覧にされ、実施され、1年以内に確認されている。",
    }),
  },
});
