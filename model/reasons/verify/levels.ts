import { z } from "zod";
import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { Slug } from "../../text.ts";
import { type ReasonIn, says } from "../reason.ts";

const count = z.number().int().nonnegative();

/** Why the integrity of a period's evidence is not known to be higher. */
export const levelReasons = {
  "not-as-recorded": says({ findings: count }, ({ findings }) => ({
    en: `Not everything is as it was recorded (findings: ${findings}).`,
    ja: `記録のとおりでない箇所が${findings}件ある。`,
  })),
  "no-scan-in-the-period": says({}, () => ({
    en: "No scan of the period is recorded.",
    ja: "期間中のスキャンの記録がない。",
  })),
  "scans-too-far-apart": says(
    { from: Day, to: Day, limit: count, gaps: count },
    ({ from, to, limit, gaps }) => ({
      en: `Nobody looked from ${from} to ${to}, longer than the ${limit} hours allowed; such gaps: ${gaps}.`,
      ja: `${from}から${to}まで、限度の${limit}時間を超えてスキャンがない(該当する間隔は${gaps}回)。`,
    }),
  ),
  "published-with-a-token": says({}, () => ({
    en: "A token published the evidence, and what its owner does by hand cannot be told from that.",
    ja: "証跡がトークンにより公開されており、トークンの所有者の手作業と区別できない。",
  })),
  "commits-unsigned": says({ unsigned: count, commits: count }, ({ unsigned, commits }) => ({
    en: `Of ${commits} commits that brought evidence, ${unsigned} are unsigned.`,
    ja: `証跡を追加したコミット${commits}件のうち、${unsigned}件に署名がない。`,
  })),
  "signatures-not-verified": says({ signed: count, commits: count }, ({ signed, commits }) => ({
    en: `Of ${commits} commits that brought evidence, ${signed} are signed, which cannot be verified here.`,
    ja: `証跡を追加したコミット${commits}件のうち、${signed}件に署名があるが、ここでは検証できない。`,
  })),
  "branch-rules-not-captured": says({}, () => ({
    en: "No scan records which rules protect the branches of the governance repository.",
    ja: "ガバナンスリポジトリのブランチを保護する規則が、スキャンで記録されていない。",
  })),
  "check-not-passed": says(
    { check: Slug, outcome: z.enum(["fail", "unknown", "excepted"]) },
    ({ check, outcome }) => ({
      en: `The check ${quote(check)} last came out as ${outcome}.`,
      ja: `点検${quote(check)}の直近の結果は、${outcome}である。`,
    }),
  ),
  "merges-without-sign-off": says({ without: count, merges: count }, ({ without, merges }) => ({
    en: `Of ${merges} merges that brought evidence onto base, ${without} have no sign-off that counts.`,
    ja: `証跡を取り込んだマージ${merges}件のうち、${without}件に有効なサインオフがない。`,
  })),
};
export type LevelReason = ReasonIn<typeof levelReasons>;
