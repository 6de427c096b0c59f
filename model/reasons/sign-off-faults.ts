import { z } from "zod";
import { GateId } from "../certification.ts";
import { count } from "../count.ts";
import { GATE_NAMES } from "../gate-names.ts";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { RegimeId } from "../regime.ts";
import { Slug, Text } from "../text.ts";
import { authorityReasons } from "./authority.ts";
import { list, listed } from "./names.ts";
import { type ReasonIn, sentences } from "./reason.ts";
import { Clause, clauseOf } from "./register.ts";

/** How somebody is concerned by access. */
const PARTIES = {
  owner: { en: "owns or keeps", ja: "責任者又は担当者" },
  creator: { en: "made", ja: "作成者" },
  decided: { en: "decided on", ja: "決定者" },
} as const;
const of = { id: Text, by: Text };
const party = { id: Text, by: Text, as: z.enum(["owner", "creator", "decided"]), subject: Text };

/** Why a pull request must not be merged as it is, whoever approves it. */
export const signOffFaults = {
  "without-authority": sentences({ id: Text, why: Clause }, ({ id, why }) => {
    const clause = clauseOf(why, authorityReasons);
    return { en: `${id} ${clause.en}.`, ja: `${id}${clause.ja}。` };
  }),
  "decided-without-role": sentences({ id: Text, by: Text, day: Day }, ({ id, by, day }) => ({
    en: `${quote(id)} was decided by ${quote(by)}, who held no role on ${day} that may do so.`,
    ja: `${quote(id)}は、${day}の時点で権限のある役割に就いていない${quote(by)}が決定している。`,
  })),
  "looked-back-by-a-party": sentences(party, ({ id, by, as, subject }) => ({
    en: `${quote(by)} ${PARTIES[as].en} ${quote(subject)} and looked back on it in ${quote(id)}; somebody else has to.`,
    ja: `${quote(id)}で${quote(subject)}の遡及確認を行った${quote(by)}は、その${PARTIES[as].ja}である。遡及確認は別の者が行う。`,
  })),
  "written-by-a-party": sentences(party, ({ id, by, as, subject }) => ({
    en: `${quote(by)} ${PARTIES[as].en} ${quote(subject)} and wrote this change of ${quote(id)}, which looks back on it; somebody else has to.`,
    ja: `${quote(subject)}の遡及確認である${quote(id)}の変更を行った${quote(by)}は、その${PARTIES[as].ja}である。変更は別の者が行う。`,
  })),
  "looks-back-on-no-line": sentences(
    { id: Text, period: Text, subject: Text },
    ({ id, period, subject }) => ({
      en: `${quote(id)} looks back on ${quote(subject)}, of which no review of ${period} at the base commit has a line, so it is not known whom it concerns.`,
      ja: `${quote(id)}は${quote(subject)}の遡及確認であるが、基準コミットの${period}の棚卸にその明細がなく、関係者を確認できない。`,
    }),
  ),
  "reviewed-by-a-participant": sentences(of, ({ id, by }) => ({
    en: `${quote(id)} was reviewed by ${quote(by)}, who granted or used the access.`,
    ja: `${quote(id)}は、付与又は利用した${quote(by)}自身が事後確認を行っている。`,
  })),
  "review-written-by-a-participant": sentences(of, ({ id, by }) => ({
    en: `${quote(by)} granted or used the access of ${quote(id)} and wrote its review; whoever reviewed it has to.`,
    ja: `${quote(id)}の付与又は利用を行った${quote(by)}が事後確認の内容を記載している。事後確認を行った者が記載する。`,
  })),
  "retested-by-its-owner": sentences({ ...of, day: Day }, ({ id, by, day }) => ({
    en: `${quote(id)} was retested on ${day} by ${quote(by)}, who answers for its remediation.`,
    ja: `${quote(id)}は、是正の責任者である${quote(by)}自身が${day}に再評価を行っている。`,
  })),
  "retest-written-by-its-owner": sentences(of, ({ id, by }) => ({
    en: `${quote(by)} answers for the remediation of ${quote(id)} and wrote its retest; whoever retested has to.`,
    ja: `${quote(id)}の是正の責任者である${quote(by)}が再評価の結果を記載している。再評価を行った者が記載する。`,
  })),
  "closed-by-its-owner": sentences({ ...of, day: Day }, ({ id, by, day }) => ({
    en: `${quote(id)} was closed on ${day} by ${quote(by)}, who answers for its remediation.`,
    ja: `${quote(id)}は、是正の責任者である${quote(by)}自身が${day}に終了させている。`,
  })),
  "varied-by-its-performer": sentences(of, ({ id, by }) => ({
    en: `${quote(id)} was approved by ${quote(by)}, who performs a control that it is about.`,
    ja: `${quote(id)}は、対象の統制を実施する${quote(by)}自身が承認している。`,
  })),
  "not-readable": sentences({ file: Text }, ({ file }) => ({
    en: `${quote(file)} cannot be read, so it is not known what it asks to be signed off.`,
    ja: `${quote(file)}を読み取れないため、承認の対象を確認できない。`,
  })),
  "certifies-another": sentences({ file: Text }, ({ file }) => ({
    en: `${quote(file)} is about another entity, regime or period than its branch.`,
    ja: `${quote(file)}の法人、制度又は期間が、ブランチのものと異なる。`,
  })),
  "not-the-certified-text": sentences({ file: Text }, ({ file }) => ({
    en: `The text in ${quote(file)} is not the one that its digest and its sentence are of.`,
    ja: `${quote(file)}の文面が、ダイジェスト及び入力文の対象と異なる。`,
  })),
  "gates-not-met": sentences({ gates: z.array(GateId).min(1) }, ({ gates }) => ({
    en: `Not every gate is met: ${gates.map((gate) => GATE_NAMES.en[gate]).join("; ")}.`,
    ja: `${gates.map((gate) => `「${GATE_NAMES.ja[gate]}」`).join("")}の要件が満たされていない。`,
  })),
  "pushed-by-others": sentences({}, () => ({
    en: "Somebody else than the action changed the evidence on this branch, and a certification is signed as it was written; run certify again, which writes it anew.",
    ja: "アクション以外の者がこのブランチの証跡を変更している。内部宣誓は作成されたとおりに署名するため、certifyを再度実行する。",
  })),
  "not-taken-over": sentences({}, () => ({
    en: "Somebody else than the action changed the evidence on this branch, and what they wrote is not taken over yet; run review again.",
    ja: "アクション以外の者がこのブランチの証跡を変更しており、その内容がまだ反映されていない。reviewを再度実行する。",
  })),
  "evidence-changed": sentences({}, () => ({
    en: "Somebody else than the action changed the evidence on this branch; run scan again, which names what they changed and puts it back.",
    ja: "アクション以外の者がこのブランチの証跡を変更している。scanを再度実行すると、変更箇所が示され、元に戻される。",
  })),
  "evidence-by-a-person": sentences({ files: z.array(Text).min(1) }, ({ files }) => ({
    en: `Only the action writes evidence, and this pull request changes ${list(listed(files)).en}; take that out, and state under controls/ what the evidence lacks.`,
    ja: `証跡はアクションのみが作成するが、このプルリクエストは${list(listed(files)).ja}を変更している。この変更を取り除き、証跡に足りない事項はcontrols/に記載する。`,
  })),
  "opened-by-others": sentences(
    { by: Text, command: z.enum(["scan", "review", "certify"]) },
    ({ by, command }) => ({
      en: `${quote(by)} opened this pull request from a branch of the action, and the action signs off what it opened itself; close it and run ${command} again.`,
      ja: `${quote(by)}がアクションのブランチからこのプルリクエストを作成している。承認の対象となるのはアクションが作成したものに限る。これを閉じ、${command}を再度実行する。`,
    }),
  ),
  "lines-not-decided": sentences({ n: z.number().int().positive() }, ({ n }) => ({
    en: `${count(n, "line")} ${n === 1 ? "is" : "are"} not decided.`,
    ja: `決定されていない明細が${n}件ある。`,
  })),
  "no-such-scope": sentences({ entity: Slug, regime: RegimeId }, ({ entity, regime }) => ({
    en: `The base commit states no entity ${quote(entity)} that reports under ${quote(regime)}.`,
    ja: `基準コミットには、${quote(regime)}の対象となる法人${quote(entity)}の定めがない。`,
  })),
  "no-approver-stated": sentences({ entity: Slug, regime: RegimeId }, ({ entity, regime }) => ({
    en: `No control of ${quote(regime)} says which role of ${quote(entity)} signs this.`,
    ja: `${quote(entity)}のどの役割が承認するかを定めた${quote(regime)}の統制がない。`,
  })),
};
export type SignOffFault = ReasonIn<typeof signOffFaults>;
