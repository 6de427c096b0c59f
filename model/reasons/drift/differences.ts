import { z } from "zod";
import { count } from "../../count.ts";
import { ControlId } from "../../assessment.ts";
import { Day } from "../../instant.ts";
import { Language } from "../../language.ts";
import { type Names, Text } from "../../text.ts";
import { type ReasonIn, sentences } from "../reason.ts";
import { Phrase, printPhrase } from "./phrases.ts";

const positions = {
  left: z.strictObject({ speakers: z.array(Phrase).min(1), says: Phrase }),
  right: z.strictObject({ speaker: Phrase, says: Phrase }),
  of: Phrase.describe("What they speak of."),
  control: ControlId.nullable(),
};
type Positions = z.infer<z.ZodObject<typeof positions>>;

const listed = (names: readonly string[], and: string, comma: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(comma)}${and}${names.at(-1) ?? ""}`;

/** What two documents say of one thing. */
function opposed({ left, right, of, control }: Positions): Names {
  const speakers = left.speakers.map(printPhrase);
  const [ours, theirs, other, thing] = [left.says, right.says, right.speaker, of].map(printPhrase);
  const said = (one: Names | undefined): Names => one ?? { en: "", ja: "" };
  const every: Names = {
    en: listed([...new Set(speakers.map(({ en }) => en))], " and ", ", "),
    ja: listed([...new Set(speakers.map(({ ja }) => ja))], "及び", "、"),
  };
  return {
    en: `${every.en} ${left.speakers.length > 1 ? "say" : "says"} ${said(ours).en}, and ${said(other).en} says ${said(theirs).en} for ${said(thing).en}${control === null ? "" : ` of ${control}`}.`,
    ja: `${control === null ? "" : `${control}の`}${said(thing).ja}について、${every.ja}は「${said(ours).ja}」、${said(other).ja}は「${said(theirs).ja}」としている。`,
  };
}

const text = { speaker: Phrase, control: ControlId };

/** What differs. */
export const differenceReasons = {
  "positions-differ": sentences(positions, opposed),
  "word-is-avoided": sentences(
    { ...positions, why: Text.describe("In the glossary's words.") },
    ({ why, ...both }) => {
      const { en, ja } = opposed(both);
      const ended = /[.。]$/.test(why) ? why : `${why}.`;
      return { en: `${en} ${ended}`, ja: `${ja}${ended}` };
    },
  ),
  "not-in-force-yet": sentences({ ...text, day: Day }, ({ speaker, control, day }) => ({
    en: `${printPhrase(speaker).en}'s text of ${control} is given as in force and begins only on ${day}.`,
    ja: `${printPhrase(speaker).ja}の${control}は適用中の記述とされているが、適用開始日は${day}である。`,
  })),
  "begins-before-the-last": sentences(
    { ...text, day: Day, before: Day },
    ({ speaker, control, day, before }) => ({
      en: `${printPhrase(speaker).en}'s text of ${control} begins on ${day}, and the version that it replaces began on ${before}.`,
      ja: `${printPhrase(speaker).ja}の${control}の適用開始日は${day}であるが、前の版の適用開始日は${before}である。`,
    }),
  ),
  "dated-back": sentences({ ...text, day: Day }, ({ speaker, control, day }) => ({
    en: `${printPhrase(speaker).en} states of ${control} now that something else held on ${day} than was stated on that day; what held has to stay, and what is new begins no earlier than it is stated.`,
    ja: `${printPhrase(speaker).ja}は、${day}に適用されていた${control}の内容を、同日の記述とは異なるものとしている。適用されていた内容は残し、新たな内容の適用開始日は、それを定めた日以後とする。`,
  })),
  "named-and-on-no-roster": sentences({ speaker: Phrase, login: Text }, ({ speaker, login }) => ({
    en: `${printPhrase(speaker).en} names ${login}, who is on no roster.`,
    ja: `${printPhrase(speaker).ja}が示す${login}は役割表にない。`,
  })),
  "named-and-off-the-roster": sentences(
    { speaker: Phrase, login: Text, until: Day },
    ({ speaker, login, until }) => ({
      en: `${printPhrase(speaker).en} names ${login}, who left the roster on ${until}.`,
      ja: `${printPhrase(speaker).ja}が示す${login}は、${until}をもって役割表から外れている。`,
    }),
  ),
  "translation-of-another-text": sentences({ control: ControlId }, ({ control }) => ({
    en: `The translation of ${control} was made of another text than the present one; read both again and set translation_of.`,
    ja: `${control}の翻訳は現在の正本と異なる版に基づく。両方を読み直し、translation_ofを更新する。`,
  })),
  "performed-too-seldom": sentences(
    { ...text, says: Phrase, since: Day, allowed: z.number().int() },
    ({ speaker, control, says: stated, since, allowed }) => ({
      en: `${printPhrase(speaker).en} says ${printPhrase(stated).en} for ${control}, and after the performance of ${since} none was complete within ${count(allowed, "day")}.`,
      ja: `${printPhrase(speaker).ja}の${control}は「${printPhrase(stated).ja}」とされているが、${since}の実施の後、${allowed}日以内に次の実施が完了していない。`,
    }),
  ),
  "scan-applied-other-limits": sentences({ scan: Text }, ({ scan }) => ({
    en: `The last scan, ${scan}, applied other limits than countersign.yml states now; the next scan applies these.`,
    ja: `直近のスキャン${scan}は、現在のcountersign.ymlと異なる限度を用いた。次回のスキャンから現在の限度が適用される。`,
  })),
  "read-before-it-held": sentences(
    { ...text, language: Language, from: Day, day: Day },
    ({ speaker, control, language, from, day }) => ({
      en: `${printPhrase(speaker).en}'s text of ${control} (${language}) holds since ${from} and was last compared with practice on ${day}, before it held.`,
      ja: `${printPhrase(speaker).ja}の${control}(${language})は${from}から適用されているが、実態との照合は適用前の${day}が最後である。`,
    }),
  ),
  "read-before-a-limit-changed": sentences(
    { ...text, language: Language, day: Day, limit: Text, since: Day },
    ({ speaker, control, language, day, limit, since }) => ({
      en: `${printPhrase(speaker).en}'s text of ${control} (${language}) was last compared with practice on ${day}, and ${limit}, which it names, changed after ${since}.`,
      ja: `${printPhrase(speaker).ja}の${control}(${language})を実態と照合したのは${day}が最後であり、引用する限度${limit}は${since}より後に変更されている。`,
    }),
  ),
  "read-too-long-ago": sentences(
    { ...text, language: Language, day: Day, by: Text, limit: z.number().int() },
    ({ speaker, control, language, day, by, limit }) => ({
      en: `${printPhrase(speaker).en}'s text of ${control} (${language}) was last compared with practice on ${day} by ${by}, and the limit is ${count(limit, "day")}.`,
      ja: `${printPhrase(speaker).ja}の${control}(${language})を実態と照合したのは${day}(${by})が最後であり、限度は${limit}日である。`,
    }),
  ),
};
export type DifferenceReason = ReasonIn<typeof differenceReasons>;
