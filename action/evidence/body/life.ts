import type { LifecycleEvent } from "../../../model/identity.ts";
import { EVENT_NAMES } from "../../../model/identities/event-names.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, table } from "../../../model/markdown.ts";
import type { Whose } from "../../../model/retired-why.ts";
import { whyRetired } from "./retirement.ts";

interface Words {
  heading: string;
  head: readonly [string, string, string, string];
  notKnown: string;
  source: Record<LifecycleEvent["source"], string>;
  explained: (event: string, why: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heading: "Life",
    head: ["When", "Event", "By", "Time from"],
    notKnown: "not known",
    source: {
      github: "GitHub",
      scan: "the scan that first saw it",
      "audit-log": "as seen; by whom, GitHub's audit log",
    },
    explained: (event, why) => `${event}: ${why}`,
  },
  ja: {
    heading: "ライフサイクル",
    head: ["日時", "事象", "実施者", "日時の出典"],
    notKnown: "不明",
    source: {
      github: "GitHub",
      scan: "最初に確認したスキャン",
      "audit-log": "確認による(実施者はGitHubの監査ログ)",
    },
    explained: (event, why) => `${event}:${why}`,
  },
};

/**
 * The life of a subject as a table, oldest first. It begins with the blank line that parts it from what is above; empty
 * where nothing is known of it.
 */
export function life(whose: Whose, lifecycle: readonly LifecycleEvent[], language: Language): string {
  const own = WORDS[language];
  const rows = lifecycle.map((one) => {
    const event = EVENT_NAMES[one.event][language];
    const explanation = one.event === "retire" ? whyRetired(whose, one, language) : gained(one);
    return [
      one.at,
      explanation === null ? event : own.explained(event, explanation),
      one.by === null ? own.notKnown : cellCode(one.by),
      own.source[one.source],
    ];
  });
  return rows.length === 0 ? "" : `\n\n## ${own.heading}\n\n${table(own.head, rows)}`;
}

const gained = ({ permissions }: LifecycleEvent): string | null =>
  permissions === undefined ? null : permissions.map(cellCode).join(", ");
