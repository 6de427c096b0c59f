import { count } from "../../model/count.ts";
import { lackingIn } from "./body/scan.ts";
import type { Recorded } from "./record.ts";

/** Longest subject that git's tools and GitHub show whole. */
const SUBJECT = 72;

type Counted = Pick<Recorded, "facts" | "opened" | "resolved" | "open"> & {
  scan: Pick<Recorded["scan"], "id" | "organization" | "conclusion" | "limitations" | "tampering">;
};

/** The counts, as many words as fit. */
function subject({ scan, facts, opened, resolved }: Counted): string {
  if (facts.length === 0) return `Record a quiet scan of ${scan.organization}`;
  const shared = `Record a scan of ${scan.organization}`;
  const changes = [
    ...(opened.length === 0 ? [] : [{ n: opened.length, what: "opened" }]),
    ...(resolved.length === 0 ? [] : [{ n: resolved.length, what: "resolved" }]),
  ];
  const said = changes.map(({ n, what }, at) => `${at === 0 ? count(n, "finding") : String(n)} ${what}`);
  const words = said.length === 0 ? `${count(facts.length, "file")} changed` : said.join(", ");
  const short = changes.map(({ n, what }) => `${n} ${what}`).join(", ");
  return (
    [words, ...(short === "" ? [] : [short])]
      .map((counts) => `${shared}: ${counts}`)
      .find(({ length }) => length <= SUBJECT) ?? shared
  );
}

/** Message of a scan's commit: the counts, in the subject and in full; names from GitHub stay out of it. */
export function commitMessage(recorded: Counted): { headline: string; body: string } {
  const { scan, facts, opened, resolved, open } = recorded;
  const closed = (["statement", "limit", "exception"] as const)
    .map((cause) => [cause, resolved.filter(({ by }) => by === cause).length] as const)
    .filter(([, n]) => n > 0);
  return {
    headline: subject(recorded),
    body: [
      `Scan ${scan.id}.`,
      `${count(facts.length, "evidence file")} changed.`,
      `Findings: ${opened.length} opened, ${resolved.length} resolved, ${open.length} open.`,
      ...(closed.length === 0
        ? []
        : [`Closed without a fact that changed: ${closed.map(([by, n]) => `${n} by ${by}`).join(", ")}.`]),
      scan.conclusion === "complete"
        ? "Everything in scope was read to its end."
        : `Unable to conclude on everything: ${lackingIn(scan, "en").join(", ")}.`,
    ].join("\n"),
  };
}
