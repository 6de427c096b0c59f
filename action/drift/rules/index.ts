import type { DriftRule } from "../rule.ts";
import { dr01 } from "./dr-01-frequency.ts";
import { dr02 } from "./dr-02-performer.ts";
import { dr03 } from "./dr-03-approver.ts";
import { dr04 } from "./dr-04-parameters.ts";
import { dr05 } from "./dr-05-scope.ts";
import { dr06 } from "./dr-06-identity.ts";
import { dr07 } from "./dr-07-terms.ts";
import { dr08 } from "./dr-08-key.ts";
import { dr09 } from "./dr-09-nature.ts";
import { dr10 } from "./dr-10-evidence.ts";
import { dr11 } from "./dr-11-tests.ts";
import { dr12 } from "./dr-12-thresholds.ts";
import { dr13 } from "./dr-13-dates.ts";
import { dr14 } from "./dr-14-people.ts";
import { dr15 } from "./dr-15-frameworks.ts";
import { dr16 } from "./dr-16-parts.ts";
import { dr17 } from "./dr-17-complementary.ts";
import { dr18 } from "./dr-18-translation.ts";
import { dr19 } from "./dr-19-performed.ts";
import { dr20 } from "./dr-20-entities.ts";
import { dr21 } from "./dr-21-freshness.ts";
import { dr22 } from "./dr-22-pack-version.ts";

/** The 22 drift rules, by id. */
export const rules: readonly DriftRule[] = [
  dr01,
  dr02,
  dr03,
  dr04,
  dr05,
  dr06,
  dr07,
  dr08,
  dr09,
  dr10,
  dr11,
  dr12,
  dr13,
  dr14,
  dr15,
  dr16,
  dr17,
  dr18,
  dr19,
  dr20,
  dr21,
  dr22,
];
