import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { OUTCOME_NAMES } from "../../outcome-names.ts";
import { quote } from "../../quote.ts";
import { Slug, Text } from "../../text.ts";
import { wordsOf } from "../print.ts";
import { type ReasonIn, sentences } from "../reason.ts";

const number = z.number().int().nonnegative();

/** `1 of 2 commits that brought evidence is unsigned`, up to the verb. */
const partOf = (part: number, all: number, what: string, [one, many]: [one: string, many: string]) =>
  `${part} of ${count(all, what)} that brought evidence ${part === 1 ? one : many}`;

/** Why the integrity of a period's evidence is not known to be higher. */
export const levelReasons = {
  "not-as-recorded": sentences({ findings: number }, ({ findings }) => ({
    en: `Not everything is as it was recorded (findings: ${findings}).`,
    ja: `記録のとおりでない箇所が${findings}件ある。`,
  })),
  "no-scan-in-the-period": sentences({}, () => ({
    en: "No scan of the period is recorded.",
    ja: "期間中のスキャンの記録がない。",
  })),
  "scans-too-far-apart": sentences(
    { from: Day, to: Day, limit: number, gaps: number },
    ({ from, to, limit, gaps }) => ({
      en: `No scan ran from ${from} to ${to}, longer than the ${count(limit, "hour")} allowed; ${count(gaps, "gap")} in all.`,
      ja: `${from}から${to}まで、限度の${limit}時間を超えてスキャンがない(該当する間隔は${gaps}回)。`,
    }),
  ),
  "published-with-a-token": sentences({}, () => ({
    en: "A token published the evidence, and what its owner does by hand cannot be told from that.",
    ja: "証跡がトークンにより登録されており、トークンの所有者の手作業と区別できない。",
  })),
  "commits-unsigned": sentences(
    { unsigned: number, commits: number, named: z.array(Text).optional() },
    ({ unsigned, commits, named = [] }) => {
      const some = named.map((commit) => quote(commit.slice(0, 12)));
      const more = unsigned - named.length;
      return {
        en: `${partOf(unsigned, commits, "commit", ["is", "are"])} unsigned${some.length === 0 ? "" : `: ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`}.`,
        ja: `証跡を追加したコミット${commits}件のうち、${unsigned}件に署名がない${some.length === 0 ? "" : `(${some.join("、")}${more > 0 ? `、ほか${more}件` : ""})`}。`,
      };
    },
  ),
  "signatures-not-verified": sentences({ signed: number, commits: number }, ({ signed, commits }) => ({
    en: `${partOf(signed, commits, "commit", ["is", "are"])} signed, which cannot be verified here.`,
    ja: `証跡を追加したコミット${commits}件のうち、${signed}件に署名があるが、ここでは検証できない。`,
  })),
  "signed-with-several-keys": sentences({ keys: number, signed: number }, ({ keys, signed }) => ({
    en:
      signed === 1
        ? "The one signature that cannot be verified here names more than one key."
        : `The ${signed} signatures that cannot be verified here name ${keys} different keys.`,
    ja: `ここで検証できない署名${signed}件が、${keys}個の異なる鍵を示している。`,
  })),
  "branch-rules-not-captured": sentences({ without: number, merges: number }, ({ without, merges }) => ({
    en: `For ${partOf(without, merges, "merge", ["no record has", "no record has"])} GitHub's word that the rules of the branch were kept.`,
    ja: `証跡を取り込んだマージ${merges}件のうち、${without}件について、ブランチの規則が守られたとするGitHubの判定が記録されていない。`,
  })),
  "checks-not-recorded": sentences({}, () => ({
    en: "No scan records whether whoever scans, publishes or approves could do each other's part.",
    ja: "スキャン、登録及び承認の職務が分離されているかが、スキャンで記録されていない。",
  })),
  "check-not-passed": sentences(
    { check: Slug, outcome: z.enum(["fail", "unknown", "excepted"]) },
    ({ check, outcome }) => {
      const title = wordsOf.get(check)?.title ?? { en: check, ja: check };
      const result = OUTCOME_NAMES[outcome];
      return {
        en: `The last result of the check ${quote(title.en)} is: ${result.en}.`,
        ja: `チェック${quote(title.ja)}の直近の結果は、${result.ja}である。`,
      };
    },
  ),
  "merges-without-sign-off": sentences({ without: number, merges: number }, ({ without, merges }) => ({
    en: `${partOf(without, merges, "merge", ["has", "have"])} no sign-off that counts.`,
    ja: `証跡を取り込んだマージ${merges}件のうち、${without}件に有効な承認(サインオフ)がない。`,
  })),
  "rosters-not-signed-off": sentences(
    { resting: number, sign_offs: number, file: Text, commit: Text },
    ({ resting, sign_offs: all, file, commit }) => ({
      en: `${resting} of ${count(all, "sign-off")} ${resting === 1 ? "rests" : "rest"} on a roster that was changed without a sign-off that counts: ${quote(file)} in commit ${quote(commit.slice(0, 12))}.`,
      ja: `承認(サインオフ)${all}件のうち、${resting}件の根拠とした役割表は、有効な承認を経ずに変更されている(コミット${quote(commit.slice(0, 12))}の${quote(file)})。`,
    }),
  ),
  "sign-offs-captured-late": sentences({ late: number, merges: number }, ({ late, merges }) => ({
    en: `For ${partOf(late, merges, "merge", ["the sign-off was", "the sign-offs were"])} recorded more than an hour afterwards.`,
    ja: `証跡を取り込んだマージ${merges}件のうち、${late}件の承認(サインオフ)が、マージから1時間を超えて記録されている。`,
  })),
  "no-time-from-outside": sentences({}, () => ({
    en: "Nothing outside GitHub attests when the evidence was there.",
    ja: "証跡が存在した時点を、GitHub以外の第三者が証明していない。",
  })),
};
export type LevelReason = ReasonIn<typeof levelReasons>;
