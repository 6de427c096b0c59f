import type { Frequency } from "../../../model/control.ts";
import type { Language } from "../../../model/language.ts";

/** Each frequency as an ISO 8601 duration, where it has one: the form in which frequencies are compared. */
export const DURATIONS: Readonly<Record<Frequency, string>> = {
  continuous: "continuous",
  daily: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  quarterly: "P3M",
  "semi-annual": "P6M",
  annual: "P1Y",
  event: "event",
};

/** Most days from one performance to the next; null for a frequency that no calendar drives. */
export const DAYS: Readonly<Record<Frequency, number | null>> = {
  continuous: null,
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  "semi-annual": 184,
  annual: 366,
  event: null,
};

/** The end of a clause, or a word that begins the next: `quarterly, by the controller`, not `quarterly report`. */
const CLAUSE =
  "(?=\\s*(?:$|[.,;:)\\n])|\\s+(?:by|and|or|to|at|from|before|after|in|on|within|for|through|with|against|as|when|until)\\b)";
/** What makes a Japanese adjective an adverb: 月次で, 月次に, or the end of a clause; not 月次決算. */
const ADVERB = "(?=[でに、。,.)]|\\s*$|\\s*\\n|(?:実施|確認|点検|棚卸))";
const EACH = "(?:ごと|毎|おき|に(?:一|1)(?:度|回))";
const MONTH = "[かカヶヵケ箇個]月";

/** Words that state how often something is done. */
export const STATED: Readonly<Record<Language, Readonly<Record<Frequency, string>>>> = {
  en: {
    continuous: `\\bcontinuous(?:ly)${CLAUSE}`,
    daily: `\\bdaily${CLAUSE}|\\b(?:every|each|once (?:a|per)) (?:business |working )?day\\b`,
    weekly: `\\bweekly${CLAUSE}|\\b(?:every|each|once (?:a|per)) week\\b`,
    monthly: `\\bmonthly${CLAUSE}|\\b(?:every|each|once (?:a|per)) month\\b`,
    quarterly: `\\bquarterly${CLAUSE}|\\b(?:every|each|once (?:a|per)) quarter\\b|\\bevery (?:three|3) months\\b`,
    "semi-annual": `\\b(?:semi-?annually|half-?yearly|biannually)${CLAUSE}|\\b(?:every|each|once (?:a|per)) half[- ]year\\b|\\b(?:twice|two times) (?:a|per) year\\b|\\bevery (?:six|6) months\\b`,
    annual: `(?<![\\w-])(?:annually|yearly)${CLAUSE}|\\b(?:every|each|once (?:a|per)) year\\b|\\bevery (?:twelve|12) months\\b`,
    event: `\\b(?:at|on|for|after|per|upon) (?:each|every) event\\b|\\bper event\\b|\\bad hoc${CLAUSE}|\\bas needed\\b`,
  },
  ja: {
    continuous: "常時|継続的に",
    daily: `毎営業日|毎日|日次${ADVERB}|1日1回`,
    weekly: `毎週|週次${ADVERB}|(?:1)?週(?:間)?(?:に)?(?:一|1)(?:回|度)|週ごと`,
    monthly: `毎月|月次${ADVERB}|月(?:に)?(?:一|1)(?:回|度)|(?:一|1)${MONTH}${EACH}`,
    quarterly: `毎四半期|四半期${EACH}|(?:三|3)${MONTH}${EACH}|年(?:四|4)回`,
    "semi-annual": `(?<!四)半期${EACH}|毎半期|半年${EACH}|(?:六|6)${MONTH}${EACH}|年(?:に)?(?:二|2)(?:回|度)`,
    annual: `毎年(?!度末)|年次${ADVERB}|年(?:に)?(?:一|1)(?:回|度)|(?:一|1)年${EACH}`,
    event: "随時|都度",
  },
};

/** Words that have to do with a frequency and may belong to something else: `the quarterly report`. */
export const MENTIONED: Readonly<Record<Language, Readonly<Record<Frequency, string>>>> = {
  en: {
    continuous: "\\bcontinuous(?:ly)?\\b|\\balways\\b|\\bat all times\\b",
    daily: "\\bdaily\\b|\\bdays?\\b",
    weekly: "\\bweekly\\b|\\bweeks?\\b",
    monthly: "\\bmonthly\\b|\\bmonths?\\b",
    quarterly: "\\bquarterly\\b|\\bquarters?\\b|\\bthree months\\b",
    "semi-annual": "\\bsemi-?annual(?:ly)?\\b|\\bhalf-?yearly\\b|\\bhalf[- ]years?\\b|\\bsix months\\b",
    annual: "(?<!-)\\bannual(?:ly)?\\b|(?<!-)\\byearly\\b|\\byears?\\b",
    event:
      "\\bevents?\\b|\\bad hoc\\b|\\bas needed\\b|\\bwhen(?:ever)?\\b|\\bwhile\\b|\\beach\\b|\\bevery\\b|\\bpromptly\\b",
  },
  ja: {
    continuous: "常時|継続|常に",
    daily: "毎営業日|毎日|日次|1日|営業日",
    weekly: "毎週|週次|週",
    monthly: `毎月|月次|${MONTH}|月`,
    quarterly: "四半期",
    "semi-annual": "(?<!四)半期|半年|年(?:二|2)回",
    annual: "年",
    event: "随時|都度|たびに|事象|ごとに",
  },
};
