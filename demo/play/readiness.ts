import { join } from "node:path";
import { READINESS_FILE } from "../../model/readiness.ts";
import type { Stage } from "./stage.ts";

/** Where each run of certify writes what it refused, as in `examples/certify.yml`: the last one is shown. */
export const readinessFolder = ({ work }: Pick<Stage, "work">): string => join(work, "readiness");

/** The file that the portal is handed. */
export const readinessFile = (stage: Pick<Stage, "work">): string =>
  join(readinessFolder(stage), READINESS_FILE);
