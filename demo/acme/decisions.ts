import type { Decision, Review, ReviewLine } from "../../model/review.ts";

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
    kept: (name: string, purpose: string) => `${name} is needed for what its statement says: ${purpose}`,
    same: (name: string, purpose: string) => `Nothing changed on ${name} since the last review: ${purpose}`,
    unstated: (name: string) =>
      `Nobody states what ${name} is for; it stays until those who could use it have been asked.`,
    found: " What is found on it is with its owner.",
    noRisk: "No use outside its purpose is known, and its results are reconciled.",
  },
  ja: {
    kept: (name: string, purpose: string) =>
      `${name}は、責任者の記載のとおり引き続き必要と判断した(利用目的: ${purpose})。`,
    same: (name: string, purpose: string) =>
      `${name}は、前回の棚卸から変更がなく、引き続き必要と判断した(利用目的: ${purpose})。`,
    unstated: (name: string) => `${name}は、用途の記載がないため、利用し得る者への確認が済むまで維持する。`,
    found: "指摘事項は責任者が対応する。",
    noRisk: "目的外の利用は把握されておらず、処理結果は照合されている。",
  },
} as const;

/** What tells a line from every other: each has a reason of its own, since several with one reason are a batch. */
const namedAlone = (line: ReviewLine): string =>
  /^[\w .-]{1,60}$/.test(line.title) ? `${nameOf(line)} (${line.uid})` : line.uid;

/** Why a line is kept on which nobody has anything else to say. */
function keptFor(line: ReviewLine, words: (typeof WORDS)["en" | "ja"]): string {
  const { purpose, change, findings } = line;
  const name = namedAlone(line);
  const said =
    purpose === null
      ? words.unstated(name)
      : change.what === "unchanged"
        ? words.same(name, purpose)
        : words.kept(name, purpose);
  return `${said}${findings.length === 0 ? "" : words.found}`;
}

/**
 * An edit of the block that decides every line that is open: by its ruling where there is one, else it is kept. Lines
 * that are left to others stay as they are.
 */
export const decideAll =
  (language: "en" | "ja", rulings: Rulings, leave: readonly string[] = []) =>
  (review: Review): Review => ({
    ...review,
    lines: review.lines.map((line): ReviewLine => {
      if (line.decision !== null || leave.includes(nameOf(line))) return line;
      const words = WORDS[language];
      const ruling: Ruling = rulings[nameOf(line)] ?? { decision: "keep", rationale: keptFor(line, words) };
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
