import { addDays, dayOf, type Instant, toInstant } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { leakedCredentialIsRevokedInTime as words } from "../../model/reasons/leaked-credential-is-revoked-in-time.ts";
import { listed } from "../../model/reasons/names.ts";
import type { RepositoryFacts } from "../../model/repository.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

type Leak = Exclude<NonNullable<RepositoryFacts["leaked_credentials"]>, string>[number];
const HOUR = 3_600_000;

/**
 * What is to be done by an hour is overdue once the day of that hour is over, as a scan knows days. Nothing that was not
 * read makes a leak that was seen any better.
 */
export const leakedCredentialIsRevokedInTime = defineCheck({
  words,
  controls: ["LOG-02", "LPE-02", "ROT-03"],
  appliesTo: "repository",
  needs: ["secret-scanning-alerts"],
  parameters: ["leak.revoke_hours"],
  assess: ({ facts }, { parameter, today }): CheckResult<ReasonsOf<typeof words>> => {
    const restsOn = { sources: [], repositories: [] };
    const leaks = facts.leaked_credentials === "not-scanned" ? [] : (facts.leaked_credentials ?? []);
    const hours = parameter("leak.revoke_hours");
    const open = leaks.filter(({ accepted }) => !accepted).sort((a, b) => (a.found_at < b.found_at ? -1 : 1));
    const over = open.filter((one) => today > dayOf(untilOf(one, hours)));
    const [late] = over;
    if (late !== undefined) {
      const until = untilOf(late, hours);
      const data = { alerts: over.length, types: typesOf(over), hours, until };
      const since = addDays(dayOf(until), 1);
      return { outcome: "fail", reason: "not-revoked-in-time", with: data, since, restsOn };
    }
    const closed = leaks.filter(({ accepted }) => accepted);
    if (closed.length > 0) {
      const data = { alerts: closed.length, types: typesOf(closed) };
      return { outcome: "fail", reason: "closed-without-revocation", with: data, restsOn };
    }
    if (facts.leaked_credentials === null) return { outcome: "unknown", reason: "alerts-not-read", with: {} };
    const [first] = open;
    if (first !== undefined)
      return {
        outcome: "pass",
        reason: "still-in-time",
        with: { alert: first.alert, until: untilOf(first, hours), hours },
      };
    if (facts.secret_scanning === null) return { outcome: "unknown", reason: "scanning-not-shown", with: {} };
    return facts.secret_scanning
      ? { outcome: "pass", reason: "nothing-leaked", with: {} }
      : { outcome: "not-applicable", reason: "not-scanned", with: {} };
  },
});

const untilOf = ({ found_at }: Leak, hours: number): Instant =>
  toInstant(new Date(Date.parse(found_at) + hours * HOUR));

const typesOf = (leaks: readonly Leak[]) => listed([...new Set(leaks.map(({ type }) => type))].sort());
