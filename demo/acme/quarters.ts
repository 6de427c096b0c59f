import { FIRST } from "./quarters/first.ts";
import { FOURTH } from "./quarters/fourth.ts";
import { SECOND } from "./quarters/second.ts";
import { THIRD } from "./quarters/third.ts";
import type { Step } from "./story.ts";

/** The year 2026 of the Acme group: what changed, when it was scanned, and who signed. */
export const YEAR: readonly Step[] = [...FIRST, ...SECOND, ...THIRD, ...FOURTH];
