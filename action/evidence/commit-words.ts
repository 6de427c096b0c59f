import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import { SCAN_WORDS } from "./body/scan-words.ts";

type Cause = "statement" | "limit" | "exception";

/** What a commit of a scan says; counts, and no name from GitHub. */
interface CommitWords {
  quiet: (login: string) => string;
  recorded: (login: string) => string;
  /** What changed of findings, with the word for them and without; empty where nothing did. */
  counts: (opened: number, resolved: number) => { whole: string; short: string };
  files: (n: number) => string;
  subject: (recorded: string, counts: string) => string;
  scan: (id: string) => string;
  changed: (files: number) => string;
  findings: (opened: number, resolved: number, open: number) => string;
  closed: (causes: readonly (readonly [Cause, number])[]) => string;
  complete: string;
  unable: (lacking: readonly string[]) => string;
}

const CAUSES: Readonly<Record<Cause, string>> = { statement: "記載", limit: "限度", exception: "例外" };

export const COMMIT_WORDS: Readonly<Record<Language, CommitWords>> = {
  en: {
    quiet: (login) => `Record a quiet scan of ${login}`,
    recorded: (login) => `Record a scan of ${login}`,
    counts: (opened, resolved) => {
      const changes = [
        ...(opened === 0 ? [] : [{ n: opened, what: "opened" }]),
        ...(resolved === 0 ? [] : [{ n: resolved, what: "resolved" }]),
      ];
      return {
        whole: changes
          .map(({ n, what }, at) => `${at === 0 ? count(n, "finding") : String(n)} ${what}`)
          .join(", "),
        short: changes.map(({ n, what }) => `${n} ${what}`).join(", "),
      };
    },
    files: (n) => `${count(n, "file")} changed`,
    subject: (recorded, counts) => `${recorded}: ${counts}`,
    scan: (id) => `Scan ${id}.`,
    changed: (files) => `${count(files, "evidence file")} changed.`,
    findings: (opened, resolved, open) => `Findings: ${opened} opened, ${resolved} resolved, ${open} open.`,
    closed: (causes) =>
      `Closed without a fact that changed: ${causes.map(([by, n]) => `${n} by ${by}`).join(", ")}.`,
    complete: "Everything in scope was read to its end.",
    unable: (lacking) => `Unable to conclude on everything: ${lacking.join(", ")}.`,
  },
  ja: {
    quiet: (login) => `${login}のスキャンを記録(変更なし)`,
    recorded: (login) => `${login}のスキャンを記録`,
    counts: (opened, resolved) => {
      const short = [
        ...(opened === 0 ? [] : [`新規${opened}件`]),
        ...(resolved === 0 ? [] : [`解消${resolved}件`]),
      ].join("、");
      return { whole: short === "" ? "" : `指摘事項 ${short}`, short };
    },
    files: (n) => `変更${n}ファイル`,
    subject: (recorded, counts) => `${recorded}:${counts}`,
    scan: (id) => `スキャン:${id}`,
    changed: (files) => `変更した証跡ファイル:${files}`,
    findings: (opened, resolved, open) => `指摘事項:新規${opened}件、解消${resolved}件、未解決${open}件`,
    closed: (causes) =>
      `事実の変更によらない解消:${causes.map(([by, n]) => `${CAUSES[by]}${n}件`).join("、")}`,
    complete: SCAN_WORDS.ja.complete,
    unable: SCAN_WORDS.ja.unable,
  },
};
