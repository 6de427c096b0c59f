import type { ReviewLine } from "../../../model/review.ts";
import { remediationDue } from "../../../model/reviews/deadlines.ts";
import { dueBy } from "../../../model/reviews/remediation.ts";
import { rolesOn, samePerson } from "../../../model/roster.ts";
import { loginsOf, refusalOfAuthor, roleRefusalOf } from "./author.ts";
import type { AskedDecision, Refused } from "./deciding.ts";
import { exceptionFault } from "./exception.ts";
import { hasSomebodyElse, isForThem } from "./may-decide.ts";
import { asksForRisk } from "./risk-asked.ts";
import { hasWord } from "./has-word.ts";
import { dayIn } from "../../../model/time-zone.ts";

/** A rule that a decision must keep; what it says where it is broken. */
type Rule = (question: AskedDecision) => Refused | null;

/** In this order: who, then what of the line, then what is missing from the decision. The first that is broken is told. */
const RULES: readonly Rule[] = [
  (question) => refusalOfAuthor(question, question.review, question),
  (question) => roleRefusalOf(question, question.review, question),
  isTheirOwn,
  isForThem,
  isRevokedByAnother,
  isAsItWas,
  isDecidedSingly,
  hasReason,
  answersRisk,
  hasItsParts,
  hasSomebodyElse,
];

/** The line as it is decided, or why it is not. */
export function decide(
  question: AskedDecision,
): { ok: true; line: ReviewLine } | { ok: false; why: Refused } {
  for (const rule of RULES) {
    const why = rule(question);
    if (why !== null) return { ok: false, why };
  }
  const { line, wish, author, at, source, review, governance } = question;
  const isToBeDone = ["modify", "revoke", "transfer"].includes(wish.decision);
  return {
    ok: true,
    line: {
      ...line,
      decision: wish.decision,
      exception: wish.exception,
      transfer_to: wish.to,
      rationale: wish.rationale,
      reporting_risk: wish.risk,
      by: author.login,
      by_id: author.id,
      at,
      source,
      remediation: isToBeDone
        ? dueBy(remediationDue(review, line, dayIn(review.time_zone, at), governance))
        : null,
    },
  };
}

function isTheirOwn(question: AskedDecision): Refused | null {
  const { author, line, now } = question;
  const { title, business_owner: owner, technical_steward: steward, created_by: creator } = line;
  const login = author.login ?? "";
  const all = loginsOf(author, question);
  const isThem = (other: string | null) => other !== null && all.some((one) => samePerson(one, other));
  const as = isThem(owner)
    ? "owner"
    : isThem(steward)
      ? "steward"
      : isThem(creator)
        ? "creator"
        : (now(line.uid)?.people ?? []).some(isThem)
          ? "named"
          : null;
  return as === null ? null : { reason: "own-identity", with: { login, title, as } };
}

function isRevokedByAnother({ line, author }: AskedDecision): Refused | null {
  const { decision, by, by_id: id, title } = line;
  if (decision !== "revoke" || by === null || id === author.id) return null;
  return { reason: "revoked-by-another", with: { title, login: by } };
}

function isAsItWas({ line: { uid, title, facts }, wish, now }: AskedDecision): Refused | null {
  const is = now(uid);
  if (is?.facts !== facts) return { reason: "facts-changed", with: { title } };
  return is.active || wish.decision === "revoke" ? null : { reason: "gone", with: { title } };
}

function isDecidedSingly({ line, isBatch }: AskedDecision): Refused | null {
  if (!isBatch) return null;
  const { title, privileged, financial, change, revalidate } = line;
  const cause = privileged
    ? "privileged"
    : financial
      ? "financial"
      : change.what === "new"
        ? "new"
        : revalidate.length > 0
          ? "revalidate"
          : null;
  return cause === null ? null : { reason: "one-by-one", with: { title, cause } };
}

function hasReason({ line: { title }, wish: { rationale } }: AskedDecision): Refused | null {
  return hasWord(rationale ?? "") ? null : { reason: "rationale-missing", with: { title } };
}

function answersRisk({ line, wish: { risk }, review, governance }: AskedDecision): Refused | null {
  if (risk === null ? !asksForRisk(review, line, governance) : hasWord(risk.text)) return null;
  return { reason: "risk-not-answered", with: { title: line.title } };
}

/** An exception belongs to `except` alone, and a new owner to `transfer`. */
function hasItsParts(question: AskedDecision): Refused | null {
  const { line, wish, at, governance, review } = question;
  const { title } = line;
  const { decision, exception, to } = wish;
  const day = dayIn(review.time_zone, at);
  if (exception !== null && decision !== "except")
    return { reason: "wrong-word-for", with: { title, field: "exception", decision } };
  if (to !== null && decision !== "transfer")
    return { reason: "wrong-word-for", with: { title, field: "transfer_to", decision } };
  switch (decision) {
    case "except":
      return exception === null
        ? { reason: "exception-missing", with: { title } }
        : exceptionFault(exception, line, { day, governance });
    case "transfer":
      if (to === null) return { reason: "new-owner-missing", with: { title } };
      if (line.business_owner !== null && samePerson(line.business_owner, to))
        return { reason: "transferred-to-its-owner", with: { login: to, title } };
      if (loginsOf(question.author, question).some((login) => samePerson(login, to)))
        return { reason: "transferred-to-themselves", with: { login: to, title } };
      return rolesOn(to, day, {
        entities: governance.entities.filter(({ data }) => data.entity === review.entity),
      }).length === 0
        ? { reason: "new-owner-not-on-roster", with: { login: to, entity: review.entity } }
        : null;
    case "keep":
    case "modify":
    case "revoke":
    case "escalate":
      return null;
    default:
      return decision satisfies never;
  }
}
