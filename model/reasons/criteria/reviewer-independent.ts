import { z } from "zod";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { list, NameList } from "../names.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

const Some = z.number().int().positive();

export const reviewerIndependent = defineCriterionWords({
  id: "reviewer-independent",
  question: {
    en: "Were the reviewers independent of what they decided on, and entitled to decide?",
    ja: "レビュー実施者は決定の対象から独立し、決定の権限を有していたか。",
  },
  reasons: {
    ...everyCriterion,
    "nobody-decided-on-their-own": sentences({ period: PeriodId }, ({ period }) => ({
      en: `Nobody decided in ${period} on what they own, keep or made.`,
      ja: `${period}の棚卸で、自らが所有し、管理し、又は作成したIDについて決定した者はない。`,
    })),
    "identity-not-in-ledger": sentences({ subject: Text }, ({ subject }) => ({
      en: `The ledger does not hold ${quote(subject)}, so that nobody can tell whose it is.`,
      ja: `${quote(subject)}の記録がなく、所有者を確かめられない。`,
    })),
    "decided-on-their-own": sentences({ by: Person, subject: Text }, ({ by, subject }) => ({
      en: `${nameOf(by).en} decided on ${quote(subject)}, which they own, keep or made.`,
      ja: `${nameOf(by).ja}は、自らが所有し、管理し、又は作成した${quote(subject)}について決定した。`,
    })),
    "creators-attested": sentences({ period: PeriodId, n: Some }, ({ period, n }) => ({
      en: `GitHub does not record who made ${n} of the identities decided on in ${period}; whoever approved the review stated that nobody decided on one they had made, and the regime takes that.`,
      ja: `${period}に決定した対象のうち${n}件は、作成者がGitHubに記録されない。自らが作成したIDについて決定した者がないことは承認者が表明しており、制度の定めによりこれを認める。`,
    })),
    "creators-not-attested": sentences({ period: PeriodId, n: Some }, ({ period, n }) => ({
      en: `GitHub does not record who made ${n} of the identities decided on in ${period}, and no valid approval states that nobody decided on one they had made.`,
      ja: `${period}に決定した対象のうち${n}件は、作成者がGitHubに記録されず、自らが作成したIDについて決定した者がない旨を表明した有効な承認もない。`,
    })),
    "creators-not-recorded": sentences({ period: PeriodId, n: Some }, ({ period, n }) => ({
      en: `GitHub does not record who made ${n} of the identities decided on in ${period}, so that it is not known whether those who decided made them, and the regime takes no statement for it.`,
      ja: `${period}に決定した対象のうち${n}件は、作成者がGitHubに記録されないため、決定した者が作成したものでないことを確かめられず、制度は表明による代替を認めていない。`,
    })),
    "creator-not-told": sentences({ subject: Text }, ({ subject }) => ({
      en: `GitHub did not tell who made ${quote(subject)}, so that it is not known whether whoever decided on it did.`,
      ja: `${quote(subject)}の作成者をGitHubから読み取れず、決定した者が作成したものでないことを確かめられない。`,
    })),
    "reviewer-on-no-roster": sentences({ by: Text, day: Day, subject: Text }, ({ by, day, subject }) => ({
      en: `${by} was not on the entity's roster on ${day}, the day of the decision on ${quote(subject)}.`,
      ja: `${by}は、${quote(subject)}について決定した${day}の時点で当該拠点の役割表に記載されていない。`,
    })),
    "reviewer-in-no-deciding-role": sentences(
      { by: Text, day: Day, subject: Text },
      ({ by, day, subject }) => ({
        en: `${by} held no role that decides in the review on ${day}, the day of the decision on ${quote(subject)}.`,
        ja: `${by}は、${quote(subject)}について決定した${day}の時点で、棚卸の決定を行う役割にない。`,
      }),
    ),
    "owners-not-read": sentences({}, () => ({
      en: "The owners of the organisation were not read, so that nobody can tell whether a reviewer could grant the access.",
      ja: "組織の所有者を読み取れておらず、レビュー実施者がアクセスを付与できる立場にあるかを確かめられない。",
    })),
    "administrators-not-read": sentences({ repositories: NameList }, ({ repositories }) => ({
      en: `The administrators of ${list(repositories).en} were not read, so that nobody can tell whether a reviewer could grant the access.`,
      ja: `${list(repositories).ja}の管理者を読み取れておらず、レビュー実施者がアクセスを付与できる立場にあるかを確かめられない。`,
    })),
    "administrator-without-second-approval": sentences(
      { by: Text, repository: Text },
      ({ by, repository }) => ({
        en: `${by} administers ${quote(repository)} and can grant the access, and the review has no approval by anybody who cannot.`,
        ja: `${by}は${quote(repository)}の管理者としてアクセスを付与でき、付与できない者による承認がない。`,
      }),
    ),
    "owner-without-second-approval": sentences({ by: Text }, ({ by }) => ({
      en: `${by} owns the organisation and can grant the access, and the review has no approval by anybody who cannot.`,
      ja: `${by}は組織の所有者としてアクセスを付与でき、付与できない者による承認がない。`,
    })),
  },
});
