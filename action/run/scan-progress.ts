/** How far the questions of one source are; those that follow from answers are not known before them. */
export interface SourceReading {
  source: string;
  asked: number;
  answered: number;
  isDone: boolean;
}

/** What GitHub leaves of an hour's requests, and when it gives more, in milliseconds of its own clock. */
export interface Allowance {
  limit: number;
  remaining: number;
  resets: number;
}

/** What GitHub's limits allow at a moment; times in milliseconds of its clock. */
export interface Limits {
  now: number;
  /** Null before it told any, and where it limits nobody. */
  allowance: Allowance | null;
  /** Until when a limit is waited for; null when none is. */
  waitsUntil: number | null;
}

/** How far reading an organisation is. */
export interface ScanProgress extends Limits {
  started: number;
  /** Milliseconds of it that limits were waited for. */
  waited: number;
  sources: readonly SourceReading[];
}

/** Room on a screen, in characters. */
export interface Room {
  columns: number;
  rows: number;
}

const BAR = 20;
const MINUTE = 60_000;
/** Answers before which no pace is known, and requests of a minute that GitHub allows at most. */
const FIRST = 20;
const FASTEST = 880;

/**
 * What a terminal shows: a line for each source that is being read, and one for all of them. It never takes more room
 * than there is, so that it can be written over.
 */
export function progressLines(reading: ScanProgress, { columns, rows }: Room): string[] {
  const open = reading.sources.filter(({ asked, isDone }) => asked > 0 && !isDone);
  const most = Math.max(0, rows - 3);
  const shown = open.length > most ? open.slice(0, Math.max(0, most - 1)) : open;
  const width = Math.max(0, ...shown.map(({ source }) => source.length));
  const others = open.length - shown.length;
  return [
    ...shown.map((one) => sourceLine(one, width)),
    ...(others === 0 || most === 0 ? [] : [`and ${others} more`]),
    totalLine(reading),
  ].map((line) => line.slice(0, Math.max(0, columns - 1)));
}

function sourceLine({ source, asked, answered }: SourceReading, width: number): string {
  const full = Math.floor((BAR * answered) / asked);
  return `${source.padEnd(width)} [${"#".repeat(full)}${"-".repeat(BAR - full)}] ${answered}/${asked}`;
}

function totalLine(reading: ScanProgress): string {
  const { sources, allowance, waitsUntil, now } = reading;
  const done = sources.filter(({ isDone }) => isDone).length;
  const left = timeLeft(reading);
  return [
    `${done}/${sources.length} sources read`,
    ...(waitsUntil === null
      ? []
      : [`waiting for GitHub's rate limit until ${clock(waitsUntil)}, ${duration(waitsUntil - now)}`]),
    ...(allowance === null
      ? []
      : [`${allowance.remaining} of ${allowance.limit} requests left until ${clock(allowance.resets)}`]),
    ...(left === null ? [] : [`about ${duration(left)} left`]),
  ].join("; ");
}

/**
 * How long what is known to be asked still takes, by the pace so far and never above GitHub's: with the wait that goes
 * on, and the one for the next hour where this hour's requests will not do. Null while no pace is known.
 */
export function timeLeft({
  sources,
  started,
  now,
  waited,
  waitsUntil,
  allowance,
}: ScanProgress): number | null {
  const sum = (of: (one: SourceReading) => number) => sources.reduce((all, one) => all + of(one), 0);
  const answered = sum((one) => one.answered);
  const open = sum(({ asked, isDone, answered: had }) => (isDone ? 0 : asked - had));
  if (answered < FIRST || open === 0) return null;
  const pace = Math.max((now - started - waited) / answered, MINUTE / FASTEST);
  const wait = waitsUntil === null ? 0 : Math.max(0, waitsUntil - now);
  const short = allowance !== null && open > allowance.remaining;
  const hour = short ? Math.max(0, allowance.resets - now) : 0;
  return Math.max(wait, hour) + open * pace;
}

/** The time of day that everybody has. */
const clock = (time: number): string => `${new Date(time).toISOString().slice(11, 16)} UTC`;

function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
