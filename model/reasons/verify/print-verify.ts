import type { Names } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import type { Reason } from "../reason.ts";
import { faultReasons } from "./faults.ts";
import { levelReasons } from "./levels.ts";

/** What is not as it was recorded, in one sentence. */
export const printFault = (fault: Reason): Names => printReason(fault, faultReasons);

/** Why a level is not higher, in one sentence. */
export const printLevelReason = (reason: Reason): Names => printReason(reason, levelReasons);
