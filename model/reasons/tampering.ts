import { z } from "zod";
import { quote } from "../quote.ts";
import type { Tampering } from "../scan.ts";
import { type Names, Text } from "../text.ts";
import { type ReasonIn, sentences } from "./reason.ts";

const data = {
  file: Text.describe("Path of the evidence file, or the name of the branch."),
  restored: z.boolean().describe("Whether the scan put back what had been written."),
  commit: Text.nullable().describe("The commit that brought it in, or that is missing; null for none."),
  author: Text.nullable().describe("Login of who brought it in; null where GitHub does not name anybody."),
  pull_request: z.number().int().nullable().describe("The pull request of it; null for none."),
};
type Row = z.infer<z.ZodObject<typeof data>>;

const shortened = (commit: string) => quote(commit.slice(0, 12));

/** Who brought it in, and by which commit and pull request, as far as GitHub tells. */
function origin({ author, commit, pull_request: pull }: Row): Names {
  const via = [
    ...(commit === null
      ? []
      : [{ en: ` in commit ${shortened(commit)}`, ja: `コミット${shortened(commit)}` }]),
    ...(pull === null ? [] : [{ en: ` with pull request ${pull}`, ja: `プルリクエスト${pull}` }]),
  ];
  return {
    en: `by ${author === null ? "hand" : quote(author)}${via.map(({ en }) => en).join("")}`,
    ja: `${author === null ? "人の手" : quote(author)}${via.length === 0 ? "" : `(${via.map(({ ja }) => ja).join("、")})`}`,
  };
}

/** How evidence was not as scans had left it, and what the scan made of it. */
export const tamperingReasons = {
  "evidence-edited": sentences(data, (row) => {
    const by = origin(row);
    return {
      en: `The evidence file ${quote(row.file)} was edited ${by.en}${row.restored ? "; what had been written there was restored from the history." : ", and the history does not hold what had been written there; it was used as it is."}`,
      ja: `証跡ファイル${quote(row.file)}は、${by.ja}により変更されている。${row.restored ? "元の記録を履歴から復元した。" : "元の記録が履歴にないため、現状のまま用いた。"}`,
    };
  }),
  "evidence-deleted": sentences(data, (row) => {
    const by = origin(row);
    return {
      en: `The evidence file ${quote(row.file)} was deleted ${by.en}${row.restored ? "; what had been written there was restored from the history." : ", and the history does not hold it any more; what it held is lost."}`,
      ja: `証跡ファイル${quote(row.file)}は、${by.ja}により削除されている。${row.restored ? "元の記録を履歴から復元した。" : "元の記録が履歴にないため、その内容は失われている。"}`,
    };
  }),
  "evidence-unrecorded": sentences(data, (row) => {
    const by = origin(row);
    return {
      en: `The evidence file ${quote(row.file)} was written by no scan${row.commit === null ? "" : `, but brought in ${by.en}`}; it counts for nothing and was taken away.`,
      ja: `証跡ファイル${quote(row.file)}は、${row.commit === null ? "" : `${by.ja}により追加されたものであり、`}スキャンが記録したものではないため、証跡として扱わず除去した。`,
    };
  }),
  "scan-time-impossible": sentences(data, ({ file }) => ({
    en: `The scan record ${quote(file)} has an impossible time: later than the clock of GitHub, or earlier than the scan before it; it counts for nothing and was taken away.`,
    ja: `スキャン記録${quote(file)}の時刻は、GitHubの時刻より後又は直前のスキャンより前であり、あり得ないため、証跡として扱わず除去した。`,
  })),
  "branch-set-back": sentences(data, (row) => {
    const { author, pull_request: pull } = row;
    const commit = shortened(row.commit ?? "");
    const missing = {
      en: pull === null ? "which the scanner knew" : `with which pull request ${pull} was merged`,
      ja: pull === null ? "スキャナーが確認済みの" : `プルリクエスト${pull}のマージによる`,
    };
    return {
      en: `The branch ${quote(row.file)} was set back${author === null ? "" : ` by ${quote(author)}`}: commit ${commit}, ${missing.en}, is not in its history any more${row.restored ? "; its evidence is carried on." : ", and its evidence could not be had any more."}`,
      ja: `ブランチ${quote(row.file)}は${author === null ? "" : `${quote(author)}により`}過去の状態に戻されており、${missing.ja}コミット${commit}が履歴に含まれていない。${row.restored ? "その証跡は引き継いだ。" : "その証跡は取得できなかった。"}`,
    };
  }),
};
export type TamperingReason = ReasonIn<typeof tamperingReasons>;

const NAMES = {
  edited: "evidence-edited",
  deleted: "evidence-deleted",
  unrecorded: "evidence-unrecorded",
  impossible: "scan-time-impossible",
  "set-back": "branch-set-back",
} as const;

/** What was tampered with, as the limitations of a scan have it. */
export const tamperingReason = ({ what, ...row }: Tampering): TamperingReason => ({
  reason: NAMES[what],
  with: row,
});
