import type { Language } from "../../model/language.ts";
import type { Decision, Review, ReviewLine } from "../../model/review.ts";
import type { Conflict } from "../../model/reviews/conflict.ts";
import type { Names } from "../../model/text.ts";
import { lookedAt } from "./looked-at.ts";

/** What somebody decides on one line, and what they found when they looked back. */
export interface Ruling {
  decision: Decision;
  rationale: string;
  exception?: string;
  /** Left out where access made no risk for the reporting. */
  risk?: string;
  /** Where they looked for uses of access that should not have been there, and found none. */
  lookedIn?: string;
}

/** Rulings by `repository/title`, `_org` for what belongs to the organisation. */
export type Rulings = Readonly<Record<string, Ruling>>;

const nameOf = ({ repository, title }: ReviewLine): string => `${repository ?? "_org"}/${title}`;

const WORDS = {
  en: {
    kept: (work: string, found: string) => `I saw that ${work}; ${found}.`,
    unstated: (work: string, found: string) =>
      `Nobody states what it is for; ${work}; ${found}. It stays until those who could use it have been asked.`,
    nth: (n: number, all: number) => ` It is number ${n} of the ${all} of that name, by age.`,
    found: " What is found on it is with its owner.",
    noRisk: "No use outside its purpose is known, and its results are reconciled.",
  },
  ja: {
    kept: (work: string, found: string) => `${work}。${found}ため、維持する。`,
    unstated: (work: string, found: string) =>
      `用途の記載がない。${work}。${found}。利用し得る者への確認が済むまで維持する。`,
    nth: (n: number, all: number) => `同名の${all}件のうち、古い順に${n}件目である。`,
    found: "指摘事項は責任者が対応する。",
    noRisk: "目的外の利用は把握されておらず、処理結果は照合されている。",
  },
} as const;

/** What was learned since the last review of a line of which nothing changed, by `repository/title`. */
type Learned = Readonly<Record<string, Names>>;

/** Why a line is kept on which nobody has anything else to say. */
function keptFor(line: ReviewLine, { lines }: Review, language: Language, learned: Learned): string {
  const { purpose, change, findings } = line;
  const words = WORDS[language];
  const own = change.what === "unchanged" ? learned[nameOf(line)] : undefined;
  const looked = lookedAt(line, language);
  const said = own?.[language] ?? (purpose === null ? words.unstated(...looked) : words.kept(...looked));
  const namesakes = lines.filter((one) => nameOf(one) === nameOf(line)).map(({ uid }) => uid);
  const nth = namesakes.length === 1 ? "" : words.nth(namesakes.indexOf(line.uid) + 1, namesakes.length);
  return `${said}${nth}${findings.length === 0 || own !== undefined ? "" : words.found}`;
}

/** An edit of the block that decides every line that is open: by its ruling where there is one, else it is kept. */
export const decideAll =
  (language: Language, rulings: Rulings, learned: Learned = {}) =>
  (review: Review): Review => ({
    ...review,
    lines: review.lines.map((line): ReviewLine => {
      if (line.decision !== null) return line;
      const words = WORDS[language];
      const ruling: Ruling = rulings[nameOf(line)] ?? {
        decision: "keep",
        rationale: keptFor(line, review, language, learned),
      };
      const { decision, rationale, exception = null, risk } = ruling;
      const reporting_risk =
        risk === undefined ? { exists: false, text: words.noRisk } : { exists: true, text: risk };
      return {
        ...line,
        decision,
        rationale,
        exception,
        reporting_risk: line.financial ? reporting_risk : null,
      };
    }),
  });

/** An edit that records, for each line with a ruling that says so, where somebody looked back. */
export const lookBack =
  (by: string, rulings: Rulings) =>
  (review: Review): Review => ({
    ...review,
    lines: review.lines.map((line): ReviewLine => {
      const evidence = rulings[nameOf(line)]?.lookedIn;
      return evidence === undefined ? line : { ...line, look_back: { used: false, by, evidence } };
    }),
  });

type Said = Pick<Conflict, "disposition" | "control" | "exception" | "text">;

const accepted = (exception: string, text: string): Said => ({
  disposition: "accept",
  control: null,
  exception,
  text,
});

/** What is done about each conflict: taken apart where that is done within the quarter, else accepted with what stands in. */
function saidOf({ check, uid }: Conflict, line: ReviewLine | undefined): Said {
  const title = line?.title ?? uid;
  if (title === "CHAT_WEBHOOK")
    return {
      disposition: "remove",
      control: null,
      exception: null,
      text: "The close and the ledger export report by mail from 17 September; engineering keeps the chat.",
    };
  if (title === "CLOUD_DEPLOY_KEY")
    return accepted(
      "EXC-7",
      "The account is taken apart by December; no release of July and August was by another workflow.",
    );
  if (title === "countersign")
    return accepted(
      "EXC-8",
      "Its token that writes reaches the governance repository alone, where no approval of a bot counts; another App is to write by December.",
    );
  if (title === "break-glass-platform")
    return accepted(
      "EXC-6",
      "It is for emergencies; it was taken out once, on 23 July, and not used, and the new seals were whole in September.",
    );
  if (line?.kind === "deploy-key")
    return accepted(
      "EXC-5",
      check === "owner-does-not-combine-duties"
        ? `Who keeps ${title} could change the rules by the emergency token alone, which nobody used (EXC-6).`
        : `Every merge that ${title} could bring about was approved by a second person until 5 September.`,
    );
  throw new Error(`nobody wrote what is done about ${check} of ${title}`);
}

/** An edit that says of every conflict of the matrix what is done about it. */
export const disposeAll = (review: Review): Review => ({
  ...review,
  conflicts:
    review.conflicts?.map((one) => ({
      ...one,
      ...saidOf(
        one,
        review.lines.find(({ uid }) => uid === one.uid),
      ),
    })) ?? null,
});
