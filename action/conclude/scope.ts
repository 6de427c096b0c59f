import type { Conclusion } from "../../model/conclusion.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Entity } from "../../model/entity.ts";
import type { Day } from "../../model/instant.ts";
import { type Period, type PeriodId, periodOf } from "../../model/period.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Regime } from "../../model/regime.ts";
import type { Scan } from "../../model/scan.ts";
import type { Interval } from "./history.ts";
import type { FindingSubject } from "./subjects.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";

/** What is the same for every conclusion on one commit. */
export interface CommitScope {
  organization: string;
  governance: Governance;
  ledger: Ledger;
  subjects: ReadonlyMap<string, FindingSubject>;
  intervals: readonly Interval[];
  /** Digest of everything under controls/. */
  stated: string;
  /** Conclusions on periods that were certified. */
  certified: readonly Filed<Conclusion>[];
  period: PeriodId;
}

/** One entity under one regime in one period. */
export interface ConclusionScope extends Omit<CommitScope, "certified"> {
  entity: Filed<Entity>;
  regime: Filed<Regime>;
  days: Period;
  /** Where the entity's days begin and end. */
  zone: string;
  /** Scans that began in the period, oldest first. */
  scans: readonly Filed<Scan>[];
  cutOff: Day;
  known: Day;
  /** The conclusion on it that was certified; null where none was. */
  certified: Filed<Conclusion> | null;
  /** The final conclusion on it that people countersigned; null where there is none. */
  concluded: Filed<Conclusion> | null;
  /** True once the period is over and a scan has run since. */
  final: boolean;
}

/** How the regime words its controls, in its authoritative language. */
export const overlaysOf = ({ governance, regime }: Pick<ConclusionScope, "governance" | "regime">) =>
  governance.overlays.filter(
    ({ data }) => data.regime === regime.data.regime && data.language === regime.data.languages[0],
  );

/** What is concluded on: every regime that each entity reports under. */
export function scopesIn(commitScope: CommitScope): ConclusionScope[] {
  const { governance, ledger, period } = commitScope;
  return governance.entities.flatMap((entity) =>
    governance.regimes
      .filter(({ data }) => entity.data.regimes.includes(data.regime))
      .map((regime): ConclusionScope => {
        const days = periodOf(period, entity.data.fiscal_year_end);
        const last = ledger.scans.at(-1);
        const zone = zoneOf(entity.data, governance.configuration);
        const seen = last === undefined ? days.from : dayIn(zone, last.data.started);
        const scans = ledger.scans.filter(({ data }) => within(dayIn(zone, data.started), days));
        const isOwn = ({ data }: Filed<Conclusion>) =>
          data.period.id === period &&
          data.entity === entity.data.entity &&
          data.regime === regime.data.regime;
        return {
          ...commitScope,
          entity,
          regime,
          days,
          zone,
          scans,
          known: seen,
          cutOff: seen < days.to ? seen : days.to,
          final: seen > days.to,
          certified: commitScope.certified.find(isOwn) ?? null,
          concluded: ledger.conclusions.find((one) => one.data.state === "final" && isOwn(one)) ?? null,
        };
      }),
  );
}

const within = (day: Day, { from, to }: Period): boolean => from <= day && day <= to;
