import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import { code } from "../../model/markdown.ts";
import type { ShardReport } from "../commands/scan-shard.ts";

type Counted = Pick<ShardReport, "organization" | "shard" | "repositories" | "gaps">;

const WORDS: Record<
  Language,
  { heading: (one: Counted, login: string) => string; lines: (one: Counted) => string[] }
> = {
  en: {
    heading: ({ shard }, login) => `Shard ${shard.index}/${shard.count} of ${login}`,
    lines: ({ shard, repositories: { read, listed }, gaps }) => [
      `This is a part of a scan: ${read} of ${count(listed, "repository", "repositories")}${shard.index === 1 ? ", and what is the organisation's own" : ""}.`,
      gaps === 0 ? "All of it could be read." : `${count(gaps, "unit")} could not be read to the end.`,
      `Nothing is recorded before merge has all ${shard.count} parts.`,
    ],
  },
  ja: {
    heading: ({ shard }, login) => `${login}のスキャン(分割${shard.index}/${shard.count})`,
    lines: ({ shard, repositories: { read, listed }, gaps }) => [
      `スキャンの一部である。リポジトリ${listed}件のうち${read}件${shard.index === 1 ? "及び組織自体" : ""}を対象とした。`,
      gaps === 0 ? "すべてを読み取った。" : `${gaps}件の単位を最後まで読み取ることができなかった。`,
      `${shard.count}件の部分をすべて結合(merge)するまで、何も記録されない。`,
    ],
  },
};

/** What a shard came to, in a few lines; it names no repository and no finding, so that everybody may read it. */
export const shardLines = (report: Counted, language: Language): string[] => [
  `${WORDS[language].heading(report, report.organization)}.`,
  ...WORDS[language].lines(report),
];

/** The job summary of a shard. */
export const shardSummary = (report: ShardReport): string => {
  const own = WORDS[report.language];
  return [`# ${own.heading(report, code(report.organization))}`, own.lines(report).join("\n"), ""].join(
    "\n\n",
  );
};
