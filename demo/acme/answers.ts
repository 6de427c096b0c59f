import type { Deficiency } from "../../model/deficiency.ts";
import type { Day } from "../../model/instant.ts";

/** What people found out about the deficiencies of one control. */
interface Answer {
  /** Short name, the same for deficiencies that share the cause. */
  cause: string;
  why: string;
  owner: string;
  due: Day;
  rationale: { "acme-us": string; "acme-jp": string };
}

/** Causes, owners and dates by control, with why each company concludes as it does. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  "CHG-01": {
    cause: "owners-not-named",
    why: "Who answers for a workflow file was agreed between the teams and never written into a file of code owners.",
    owner: "dana",
    due: "2026-12-18",
    rationale: {
      "acme-us":
        "The list of merges up to 5 September shows a second person from the same team on each change of a workflow.",
      "acme-jp":
        "9月5日までの反映の一覧によれば、ワークフローの変更はいずれも同じ部門の別の者が承認している。",
    },
  },
  "LPE-02": {
    cause: "sign-in-by-name",
    why: "The cloud account trusts repositories by their names, and two releases run on a token of the person who built them.",
    owner: "dana",
    due: "2026-12-18",
    rationale: {
      "acme-us":
        "No repository was renamed or made anew in the quarter, and both tokens were used by releases alone.",
      "acme-jp":
        "当四半期に名称の変更又は再作成のあったリポジトリはなく、トークンの利用はリリースに限られていた。",
    },
  },
  "SOD-02": {
    cause: "rules-left-to-teams",
    why: "Rules of the default branch were left to each team, and the teams of the close relied on their weekly list of merges.",
    owner: "noah",
    due: "2026-12-18",
    rationale: {
      "acme-us":
        "Every merge of the quarter up to 5 September had the approval of a second person, as the weekly lists under IA-2026-031 show.",
      "acme-jp": "9月5日までの反映には、毎週の一覧(IA-2026-031)のとおり、いずれも別の者の承認がある。",
    },
  },
  "INV-02": {
    cause: "statement-after-use",
    why: "Credentials of the mail and push services were made before statements were asked for, and nobody went back to them.",
    owner: "priya",
    due: "2026-11-30",
    rationale: {
      "acme-us":
        "None of them reaches a system of the close; what they are for is known and not written down.",
      "acme-jp": "いずれも決算に係るシステムに及ばず、用途は把握されているが記載がない。",
    },
  },
  "INV-03": {
    cause: "statement-after-use",
    why: "Whether a credential matters to the reporting is stated with its owner, and those without an owner have no such statement.",
    owner: "priya",
    due: "2026-11-30",
    rationale: {
      "acme-us": "They were reviewed like those that matter, so that none was left out of the population.",
      "acme-jp": "棚卸では財務報告に関連するものとして扱っており、母集団から漏れたものはない。",
    },
  },
  "LOG-01": {
    cause: "shared-account",
    why: "Uses of a credential that several jobs share are told apart by hand only.",
    owner: "dana",
    due: "2026-12-31",
    rationale: {
      "acme-us":
        "The session lists of the quarter were compared with the schedule, and no use was unexplained.",
      "acme-jp": "当四半期の接続記録を予定と照合し、説明のつかない利用はなかった。",
    },
  },
  "LPE-01": {
    cause: "permissions-by-default",
    why: "Keys were made with the permissions that the form offered, and narrowed only when somebody asked.",
    owner: "dana",
    due: "2026-12-18",
    rationale: {
      "acme-us":
        "What the jobs wrote in the quarter was reconciled, and no entry came from a permission in excess.",
      "acme-jp": "当四半期の書込みは照合済みであり、過大な権限による記帳は認められない。",
    },
  },
  "PRV-01": {
    cause: "approval-outside-the-repository",
    why: "Requests were approved by ticket before 2026, and nobody wrote into the repository what was approved.",
    owner: "priya",
    due: "2026-12-18",
    rationale: {
      "acme-us": "The tickets were read for those that reach the close, and each had been approved.",
      "acme-jp": "決算に係るものについて申請票を確認し、いずれも承認されていた。",
    },
  },
  "ROT-01": {
    cause: "renewal-without-owner",
    why: "Renewals are in nobody's calendar: the steward is told when the limit has passed, and not before.",
    owner: "hana",
    due: "2026-12-11",
    rationale: {
      "acme-us":
        "No automated control of the close rested on these credentials alone, and the sessions of the shared password in the quarter were looked at.",
      "acme-jp":
        "当拠点の元帳に係る接続は監視されており、不正な使用は認められない。更新の遅延は運用上の不備とする。",
    },
  },
  "ROT-02": {
    cause: "renewal-without-owner",
    why: "An end was never set, because nobody would have been told before it came.",
    owner: "hana",
    due: "2026-12-11",
    rationale: {
      "acme-us": "Each is used by a job whose results are reconciled, and a retirement date is set.",
      "acme-jp": "いずれも処理結果が照合されるジョブに用いられており、廃止の予定日を定めた。",
    },
  },
  "ROT-03": {
    cause: "renewal-without-owner",
    why: "What a job no longer needs is removed when somebody notices, not when the job changes.",
    owner: "dana",
    due: "2026-11-30",
    rationale: {
      "acme-us": "Nothing was done with them since they were needed last, as far as their use is recorded.",
      "acme-jp": "記録のある範囲では、必要がなくなった後の利用は認められない。",
    },
  },
  "SOD-01": {
    cause: "setting-for-all",
    why: "Workflows approve the releases of the client libraries, and the setting that lets them holds for the whole organisation.",
    owner: "noah",
    due: "2026-12-31",
    rationale: {
      "acme-us":
        "The merges were compared with their approvals every week up to 5 September under IA-2026-031, and a second person had approved each of them.",
      "acme-jp":
        "9月5日までの反映は毎週承認記録と照合されており、いずれも別の者が承認していた(IA-2026-031)。",
    },
  },
  "TPI-01": {
    cause: "vendor-evaluated-late",
    why: "Assurance reports of two vendors came after the date on which they were to be evaluated.",
    owner: "noah",
    due: "2026-11-20",
    rationale: {
      "acme-us":
        "The reports cover the quarter, and were evaluated in October without an exception that matters here.",
      "acme-jp": "報告書は当四半期を対象としており、10月の評価において重要な例外はなかった。",
    },
  },
};

/** What people say of a test of duties that nobody performed, which only Acme KK is held against in autumn. */
const NOT_TESTED: Answer = {
  cause: "test-not-planned",
  why: "職務分掌の評価は親会社の母集団についてのみ計画され、当拠点の母集団についての評価は年度末に予定されていた。",
  owner: "yuki",
  due: "2026-12-18",
  rationale: {
    "acme-us": "The population was small, and every change of it had an approval of its own.",
    "acme-jp":
      "同じ資格情報の多くは親会社の評価の対象であり、9月5日までの反映について不正な変更は認められていない。",
  },
};

/** Who concludes how severe it is, each for their own company. */
const CONCLUDES: Readonly<Record<string, string>> = { "acme-us": "ruth", "acme-jp": "ken" };

/** A proposed deficiency as people answered it on a day; null where nobody has an answer to its control. */
export function answered(deficiency: Deficiency, at: Day): Deficiency | null {
  const isUntested = deficiency.criteria.includes("duties-tested");
  const answer = isUntested ? NOT_TESTED : ANSWERS[deficiency.control];
  if (answer === undefined || deficiency.state !== "proposed") return null;
  return {
    ...deficiency,
    state: "open",
    root_cause: answer.why,
    cause: answer.cause,
    owner: answer.owner,
    due: answer.due,
    affects: deficiency.affects.map((one) => ({
      ...one,
      conclusion: {
        severity: one.regime === "soc2" ? "deviation" : "deficiency",
        by: CONCLUDES[one.entity] ?? "noah",
        at,
        rationale: answer.rationale[one.entity === "acme-jp" ? "acme-jp" : "acme-us"],
      },
    })),
  };
}
