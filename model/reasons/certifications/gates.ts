import { z } from "zod";
import { ControlId } from "../../assessment.ts";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { roleName } from "../../role-name.ts";
import { type Names, Slug, Text } from "../../text.ts";
import { authorityReasons } from "../authority.ts";
import { comparisonReasons } from "../criteria/comparison.ts";
import { exceptionsAreAcceptedWithAuthority } from "../exceptions-are-accepted-with-authority.ts";
import { list, NameList, sizeOf } from "../names.ts";
import { notReadReasons } from "../not-read.ts";
import { printReason } from "../print-reason.ts";
import { type Reason, type ReasonIn, type Reasons, sentences } from "../reason.ts";
import { Clause, clauseOf } from "../register.ts";

const period = { period: PeriodId };
const LACKS = {
  cause: { en: "cause", ja: "原因" },
  owner: { en: "owner", ja: "責任者" },
  severity: { en: "conclusion on its severity", ja: "重要性に関する結論" },
} as const satisfies Record<string, Names>;
const Lack = z.enum(["cause", "owner", "severity"]);
const { "no-comparison-recorded": none, "comparison-of-other-documents": other } = comparisonReasons;
const { "documents-differ": differ, "comparison-not-performed-in-full": partly } = comparisonReasons;

/** What is held against a period before it is certified. */
export const gateReasons = {
  "source-not-read": notReadReasons["not-read"],
  "no-scan-since": sentences({ to: Day }, ({ to }) => ({
    en: `No scan that began after ${to} is countersigned.`,
    ja: `${to}より後に開始され、承認されたスキャンがない。`,
  })),
  "review-missing": sentences(period, (of) => ({
    en: `No countersigned review of ${of.period} is recorded.`,
    ja: `${of.period}の棚卸が承認済みの証跡にない。`,
  })),
  "review-open": sentences({ ...period, open: z.number().int() }, ({ open, ...of }) => ({
    en: `The review of ${of.period} has ${count(open, "line")} without a decision.`,
    ja: `${of.period}の棚卸に、未決定の明細が${open}件ある。`,
  })),
  "review-unsigned": sentences({ ...period, role: Slug }, ({ role, ...of }) => ({
    en: `The review of ${of.period} has no valid sign-off of the ${roleName(role).en}.`,
    ja: `${of.period}の棚卸に、${roleName(role).ja}による有効な承認がない。`,
  })),
  "sign-off-waits": sentences(period, (of) => ({
    en: `The sign-off of the review of ${of.period} waits on the evidence branch.`,
    ja: `${of.period}の棚卸の承認記録が、証跡のブランチでマージを待っている。`,
  })),
  "remediation-open": sentences({ ...period, identities: NameList }, ({ identities, ...of }) => ({
    en: `What the review of ${of.period} decided is not done and not excepted for ${list(identities).en}.`,
    ja: `${of.period}の棚卸による是正が未了で、例外の承認もない。${list(identities).ja}(${sizeOf(identities)}件)。`,
  })),
  "no-comparison-recorded": none,
  "comparison-of-other-documents": other,
  "documents-differ": differ,
  "comparison-not-performed-in-full": partly,
  "conclusion-missing": sentences(period, (of) => ({
    en: `No countersigned conclusion on ${of.period} is recorded.`,
    ja: `${of.period}の結論が承認済みの証跡にない。`,
  })),
  "conclusion-waits": sentences(period, (of) => ({
    en: `The conclusion on ${of.period} waits on the evidence branch.`,
    ja: `${of.period}の結論が、証跡のブランチでマージを待っている。`,
  })),
  "conclusion-interim": sentences(period, (of) => ({
    en: `The countersigned conclusion on ${of.period} is interim.`,
    ja: `承認済みの${of.period}の結論は、期中のものである。`,
  })),
  "conclusion-outdated": sentences({ ...period, controls: z.array(ControlId) }, ({ controls, ...of }) => ({
    en: `Evidence gives another conclusion on ${of.period} by now than the countersigned one${controls.length === 0 ? "" : `: ${controls.join(", ")}`}.`,
    ja: `証跡から導かれる${of.period}の現在の結論が、承認済みの結論と異なる${controls.length === 0 ? "" : `(${controls.join("、")})`}。`,
  })),
  "deficiency-unrecorded": sentences({ controls: z.array(ControlId).min(1) }, ({ controls }) => ({
    en: `No deficiency is recorded for what is concluded to be deficient: ${controls.join(", ")}.`,
    ja: `不備があるとの結論に対応する不備の記録がない(${controls.join("、")})。`,
  })),
  "deficiency-lacks": sentences({ id: Text, lacks: z.array(Lack).min(1) }, ({ id, lacks }) => ({
    en: `${id} has no ${lacks.map((one) => LACKS[one].en).join(", no ")}.`,
    ja: `${id}に${lacks.map((one) => LACKS[one].ja).join("、")}の記載がない。`,
  })),
  "deficiency-waits": sentences({ id: Text }, ({ id }) => ({
    en: `${id} is proposed on the evidence branch, and nobody has taken it up.`,
    ja: `${id}が起案されたまま、証跡のブランチでマージを待っている。`,
  })),
  "exception-over": sentences({ id: Text, until: Day.nullable() }, ({ id, until }) =>
    until === null
      ? { en: `Nobody has accepted ${id}.`, ja: `${id}は受容されていない。` }
      : { en: `${id} held until ${until}.`, ja: `${id}の期限は${until}であった。` },
  ),
  "exception-without-authority": sentences({ id: Text, why: Clause }, ({ id, why }) => {
    const clause = clauseOf(why, authorityReasons);
    return { en: `${id} ${clause.en}.`, ja: `${id}${clause.ja}。` };
  }),
  "acceptance-only-stated": exceptionsAreAcceptedWithAuthority.reasons["acceptance-only-stated"],
  "evidence-too-old": sentences({ from: Day, until: Day }, ({ from, until }) => ({
    en: `The newest countersigned scan is of ${from}; a certification could rest on it until ${until}.`,
    ja: `承認済みの最新のスキャンは${from}のものであり、${until}までしか根拠とできない。`,
  })),
};
export type GateReason = ReasonIn<typeof gateReasons>;

const MERGE: Names = {
  en: "Scan, and merge the pull request of the evidence.",
  ja: "スキャンを実行し、証跡のプルリクエストをマージする。",
};
const MERGE_ONLY: Names = {
  en: "Merge the pull request of the evidence.",
  ja: "証跡のプルリクエストをマージする。",
};
const CONCLUDE: Names = {
  en: "Conclude on the period, and merge the pull request of the evidence.",
  ja: "当該期間の結論を出し、証跡のプルリクエストをマージする。",
};
const EXCEPT: Names = {
  en: "Renew it, or close it with what shows that it is no longer needed.",
  ja: "更新するか、不要となったことを示して終了する。",
};

/** What puts each right. */
const REMEDIES: Readonly<Record<GateReason["reason"], Names>> = {
  "source-not-read": {
    en: "Let the scanner read it and scan again, or accept the gap in the entity's file.",
    ja: "読取りを可能にして再度スキャンするか、法人の文書において受容する。",
  },
  "no-scan-since": MERGE,
  "review-missing": {
    en: "Decide the review in its pull request, and merge it.",
    ja: "棚卸のプルリクエストにおいて決定し、マージする。",
  },
  "review-open": { en: "Decide every line.", ja: "すべての明細を決定する。" },
  "review-unsigned": {
    en: "Let the role approve the review; what was merged without it cannot be signed afterwards.",
    ja: "当該役割の者が棚卸を承認する。承認なくマージされたものは、後から承認できない。",
  },
  "sign-off-waits": MERGE,
  "remediation-open": {
    en: "Carry it out and scan, or accept an exception.",
    ja: "是正してスキャンするか、例外を承認する。",
  },
  "no-comparison-recorded": MERGE,
  "comparison-of-other-documents": MERGE,
  "documents-differ": {
    en: "Make the documents agree, or approve a variance.",
    ja: "文書を一致させるか、差異の承認を受ける。",
  },
  "comparison-not-performed-in-full": {
    en: "State what the comparison needs, then scan and merge the pull request of the evidence.",
    ja: "比較に必要な事項を定め、スキャンを実行し、証跡のプルリクエストをマージする。",
  },
  "conclusion-missing": CONCLUDE,
  "conclusion-waits": MERGE_ONLY,
  "conclusion-interim": CONCLUDE,
  "conclusion-outdated": CONCLUDE,
  "deficiency-unrecorded": CONCLUDE,
  "deficiency-lacks": { en: "Write it into the deficiency.", ja: "不備の文書に記載する。" },
  "deficiency-waits": MERGE,
  "exception-over": EXCEPT,
  "exception-without-authority": EXCEPT,
  "acceptance-only-stated": {
    en: "Let whoever accepted it approve the pull request that writes the acceptance, no later than the day it names; then scan, and merge the pull request of the evidence.",
    ja: "受容した者が、受容を記載するプルリクエストを、記載された日までに承認する。その後、スキャンを実行し、証跡のプルリクエストをマージする。",
  },
  "evidence-too-old": MERGE,
};

const remedies: Readonly<Record<string, Names | undefined>> = REMEDIES;
const reasons: Reasons = gateReasons;

/** What is held against a gate, in words, and what puts it right; null where this version does not know the reason. */
export const printHeld = (held: Reason): { what: Names; remedy: Names | null } => ({
  what: printReason(held, reasons),
  remedy: remedies[held.reason] ?? null,
});
