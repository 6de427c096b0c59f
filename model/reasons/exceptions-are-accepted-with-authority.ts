import { z } from "zod";
import { ExceptionId } from "../assessment.ts";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { statedClause, whyStated } from "./approvals.ts";
import { authorityReasons, rosterReasons } from "./authority.ts";
import { defineCheckWords } from "./check-words.ts";
import { exceptionReasons } from "./exceptions.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** An acceptance that only its exception tells of. */
const StatedAcceptance = z.strictObject({
  id: ExceptionId.describe("The exception."),
  by: Text.describe("Who accepted it, as it says."),
  at: Day.describe("When, as it says."),
  ...whyStated,
});

export const exceptionsAreAcceptedWithAuthority = defineCheckWords({
  id: "exceptions-are-accepted-with-authority",
  title: { en: "Exceptions are accepted with authority", ja: "例外が権限のある者により承認されている" },
  question: {
    en: "Was every exception accepted by somebody with authority who had not asked for it?",
    ja: "例外は、権限があり、かつ、申請者でない者により承認されたか。",
  },
  risk: {
    en: "A risk that is accepted by whoever asked for it, or by nobody in particular, is not accepted.",
    ja: "申請者自身による承認や承認者の明らかでない承認では、リスクが受容されたことにならない。",
  },
  remedy: {
    en: "Have the exception accepted by a holder of a role that countersign.yml names under authority, on a financial path by a second one, too.",
    ja: "countersign.ymlのauthorityに定める役割に就く者の承認を受け、財務報告に係る経路にある場合は第二の役割による承認も受ける。",
  },
  reasons: {
    ...exceptionReasons,
    ...rosterReasons,
    "acceptance-only-stated": sentences({ stated: z.array(StatedAcceptance).min(1) }, ({ stated }) => {
      const all = stated.map(({ id, by, at, ...why }) => {
        const clause = statedClause(why);
        return {
          en: `${id} says that ${quote(by)} accepted it on ${at}, but ${clause.en}`,
          ja: `${id}には${quote(by)}が${at}に承認したとあるが、${clause.ja}。`,
        };
      });
      return { en: `${all.map(({ en }) => en).join("; ")}.`, ja: all.map(({ ja }) => ja).join("") };
    }),
    ...registerReasons(authorityReasons, {
      en: "Every open exception was accepted with authority.",
      ja: "終了していない例外は、いずれも権限のある者により承認されている。",
    }),
  },
});
