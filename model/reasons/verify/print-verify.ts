import type { Names } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import type { Reason } from "../reason.ts";
import { faultReasons } from "./faults.ts";
import { levelReasons } from "./levels.ts";
import { noteReasons } from "./notes.ts";

/** What is not as it was recorded, in one sentence. */
export const printFault = (fault: Reason): Names => printReason(fault, faultReasons);

/** What is no fault and should be known, in one sentence. */
export const printNote = (note: Reason): Names => printReason(note, noteReasons);

/** Why a level is not higher, in one sentence. */
export const printLevelReason = (reason: Reason): Names => printReason(reason, levelReasons);
