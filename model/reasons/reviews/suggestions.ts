import { z } from "zod";
import { ExceptionId } from "../../assessment.ts";
import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { type Names, Slug } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import { wordsOf } from "../print.ts";
import { type Reason, type ReasonIn, sentences } from "../reason.ts";

/** What a check asks for, as a claim: its title names what should hold. */
const title = (check: string): Names => wordsOf.get(check)?.title ?? { en: quote(check), ja: quote(check) };

const more = (others: number): Names =>
  others === 0
    ? { en: "", ja: "" }
    : { en: ` (and ${others} more of the kind)`, ja: `(同種の指摘が他に${others}件)` };

/** Why the facts of an identity suggest a decision. */
export const suggestionReasons = {
  "finding-open": sentences(
    { check: Slug, since: Day, others: z.number().int().nonnegative() },
    ({ check, since, others }) => ({
      en: `Since ${since} this does not hold: ${title(check).en}${more(others).en}.`,
      ja: `${since}以降、次の事項を満たしていない。「${title(check).ja}」${more(others).ja}。`,
    }),
  ),
  "exception-in-force": sentences({ exception: ExceptionId, until: Day }, ({ exception, until }) => ({
    en: `${exception} accepts what it does not keep, until ${until}.`,
    ja: `満たしていない事項は、${exception}により${until}まで例外として承認されている。`,
  })),
  "no-owner": sentences({}, () => ({
    en: "Nobody is stated as its business owner.",
    ja: "業務責任者の記載がない。",
  })),
  "nothing-stands-against-it": sentences({}, () => ({
    en: "Its owner is stated, nothing changed since the last review, and no finding is open.",
    ja: "業務責任者の記載があり、前回の棚卸から変更がなく、未完了の指摘もない。",
  })),
};
export type SuggestionReason = ReasonIn<typeof suggestionReasons>;

/** Why a decision is suggested, in one sentence. */
export const printSuggestion = (reason: Reason): Names => printReason(reason, suggestionReasons);
