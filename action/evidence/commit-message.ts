import type { Language } from "../../model/language.ts";
import { COMMIT_WORDS as WORDS } from "./commit-words.ts";
import { lackingIn } from "./body/scan.ts";
import type { Recorded } from "./record.ts";

/** Longest subject that git's tools and GitHub show whole. */
const SUBJECT = 72;

type Counted = Pick<Recorded, "facts" | "opened" | "resolved" | "open"> & {
  scan: Pick<Recorded["scan"], "id" | "organization" | "conclusion" | "limitations" | "tampering">;
};

/** The counts, as many words as fit. */
function subject({ scan, facts, opened, resolved }: Counted, language: Language): string {
  const own = WORDS[language];
  if (facts.length === 0) return own.quiet(scan.organization);
  const shared = own.recorded(scan.organization);
  const { whole, short } = own.counts(opened.length, resolved.length);
  return (
    [whole === "" ? own.files(facts.length) : whole, ...(short === "" ? [] : [short])]
      .map((counts) => own.subject(shared, counts))
      .find(({ length }) => length <= SUBJECT) ?? shared
  );
}

/** Message of a scan's commit: the counts, in the subject and in full; names from GitHub stay out of it. */
export function commitMessage(recorded: Counted, language: Language): { headline: string; body: string } {
  const { scan, facts, opened, resolved, open } = recorded;
  const own = WORDS[language];
  const closed = (["statement", "limit", "exception"] as const)
    .map((cause) => [cause, resolved.filter(({ by }) => by === cause).length] as const)
    .filter(([, n]) => n > 0);
  return {
    headline: subject(recorded, language),
    body: [
      own.scan(scan.id),
      own.changed(facts.length),
      own.findings(opened.length, resolved.length, open.length),
      ...(closed.length === 0 ? [] : [own.closed(closed)]),
      scan.conclusion === "complete" ? own.complete : own.unable(lackingIn(scan, language)),
    ].join("\n"),
  };
}
