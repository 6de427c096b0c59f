import type { Language } from "../../../model/language.ts";
import { table } from "../../../model/markdown.ts";

const COMMANDS = [
  {
    command: "/countersign keep github:deploy-key:48213 because …",
    en: "It stays as it is.",
    ja: "現状のまま維持する。「維持」も可。",
  },
  {
    command: "/countersign modify kind:actions-secret repository:ledger because …",
    en: "It may do too much, or is not kept well; the reason says what changes.",
    ja: "権限を縮小し、又は更新その他の管理を改める。理由に変更内容を記載する。「変更」も可。",
  },
  {
    command: "/countersign revoke kind:deploy-key owner:hana because …",
    en: "It goes; a later scan has to see that.",
    ja: "失効させる。後日のスキャンで確認する。「失効」も可。",
  },
  {
    command: "/countersign transfer github:deploy-key:48213 to @li because …",
    en: "Somebody else on the entity's roster answers for it; not whoever decides it.",
    ja: "拠点の役割表に記載された、決定する者以外の者に移管する。「移管」も可。",
  },
  {
    command: "/countersign except github:deploy-key:48213 with EXC-3 because …",
    en: "The exception, in force, accepts the risk; it covers every finding of the line.",
    ja: "有効な例外を適用する。行の指摘事項のすべてを対象とする例外に限る。「例外」も可。",
  },
  {
    command: "/countersign escalate github:deploy-key:48213 because …",
    en: "Somebody else has to decide, and not whoever escalated it; the line stays open.",
    ja: "決定を他の者に委ねる。上申した者は以後決定できず、行は未決定のまま残る。「上申」も可。",
  },
  {
    command: "risk: no, it only reads",
    en: "In the line below: whether it created a risk for the reporting, and why.",
    ja: "決定の次の行に記載する。財務報告への影響の有無及びその理由。「リスク:なし、…」も可。",
  },
] as const;

const HEAD = { en: ["Write", "Meaning"], ja: ["記載", "意味"] } as const;
const SELECT = {
  en: "Select by `uid`, `kind`, `repository`, `owner`, `finding`, `change` or `state` (`open`, `escalated`, `decided`); all that stand in a line must hold, and values with a comma between them are alternatives. What is privileged, financial, new or to be justified anew is decided one by one, by its uid, each with a reason of its own.",
  ja: "`uid`、`kind`(種類)、`repository`(リポジトリ)、`owner`(責任者)、`finding`(指摘事項)、`change`(変化)又は`state`(状態:`open`、`escalated`、`decided`)により対象を指定する。1行に複数を記載した場合はすべてに該当するもの、コンマで区切った値はいずれかに該当するものが対象となる。特権を有するもの、財務報告に係るもの、新規のもの及び改めて必要性の確認を要するものは、uidを指定し、固有の理由を記載して個別に決定する。",
} as const;

/** A command with the word that people of a language write before the reason; both are read in either. */
const written = (command: string, language: Language): string =>
  language === "ja" ? command.replace("because …", "理由:…") : command;

/** How decisions are written, for a comment or a page. */
export const commandsTable = (language: Language): string =>
  [
    table(
      HEAD[language],
      COMMANDS.map((one) => [`\`${written(one.command, language)}\``, one[language]]),
    ),
    SELECT[language],
  ].join("\n\n");
