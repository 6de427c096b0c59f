import type { ScanProgress } from "./scan-progress.ts";

/** Where progress and warnings go. Messages are ours and fixed; what GitHub said goes into `data`, never into the message. */
export interface Log {
  info: (message: string, data?: Readonly<Record<string, string | number>>) => void;
  warning: (message: string, data?: Readonly<Record<string, string | number>>) => void;
  /** Shows how far reading is until it is told to stop; only a terminal does. */
  watch?: (reading: () => ScanProgress) => () => void;
}

/** A log that keeps nothing. */
export const silent: Log = { info: () => undefined, warning: () => undefined };
