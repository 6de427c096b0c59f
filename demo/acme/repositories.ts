import type { RepositoryPlan } from "./plan.ts";
import { LEDGER } from "./repositories/ledger.ts";
import { PLATFORM } from "./repositories/platform.ts";
import { PRODUCT } from "./repositories/product.ts";
import { REPORTING } from "./repositories/reporting.ts";
import { REVENUE } from "./repositories/revenue.ts";
import { withStaging } from "./repositories/staging.ts";

/** Every repository of the group but the governance repository. */
export const REPOSITORIES: readonly RepositoryPlan[] = [
  ...LEDGER,
  ...REVENUE,
  ...REPORTING,
  ...PLATFORM,
  ...PRODUCT,
].map(withStaging);
