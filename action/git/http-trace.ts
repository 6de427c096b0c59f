/** The last answer that the server gave to a git command. */
export interface HttpAnswer {
  status: number;
  /** Its headers by lower-case name. */
  headers: Readonly<Record<string, string>>;
}

/**
 * Makes git write every header that comes and goes to its standard error, and no bodies; authorisation is redacted.
 * https://git-scm.com/docs/git#Documentation/git.txt-codeGITTRACECURLcode
 */
export const TRACING: Readonly<Record<string, string>> = {
  GIT_TRACE_CURL: "1",
  GIT_TRACE_CURL_NO_DATA: "1",
  GIT_TRACE_REDACT: "1",
};

/** A line of the trace: time, place in git's source, then one of curl's three marks. */
const TRACED = /^\d\d:\d\d:\d\d\.\d+ \S+ +(?:<=|=>|==) (?:Recv|Send|Info)/;
const RECEIVED = "<= Recv header: ";

/**
 * Tells what git said to people from what it traced. The status is read from the answer itself: git puts it into an
 * English sentence and into no exit code.
 */
export function readTrace(stderr: string): { said: string; http: HttpAnswer | null } {
  const said: string[] = [];
  let http: { status: number; headers: Record<string, string> } | null = null;
  for (const written of stderr.split("\n")) {
    // Progress is overwritten, on a terminal too.
    const line = written.trimEnd().split("\r").at(-1) ?? "";
    if (!TRACED.test(line)) {
      if (line !== "") said.push(line);
      continue;
    }
    const at = line.indexOf(RECEIVED);
    if (at === -1) continue;
    const header = line.slice(at + RECEIVED.length).trim();
    const status = /^HTTP\/[\d.]+ (\d{3})\b/.exec(header)?.[1];
    if (status !== undefined) http = { status: Number(status), headers: {} };
    const colon = header.indexOf(":");
    if (http !== null && status === undefined && colon > 0)
      http.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
  }
  return { said: said.join("\n"), http };
}
