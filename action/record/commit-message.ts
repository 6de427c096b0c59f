import type { Recorded } from "./record.ts";

const count = (n: number, thing: string, things = `${thing}s`) => `${n} ${n === 1 ? thing : things}`;

/** Message of a scan's commit: a subject and the counts; names from GitHub stay out of it. */
export function commitMessage({ scan, facts, opened, resolved, open }: Recorded): {
  headline: string;
  body: string;
} {
  const { organization } = scan;
  const gaps = scan.limitations.length;
  return {
    headline:
      facts.length === 0
        ? `Record a quiet scan of ${organization}`
        : `Record what a scan of ${organization} saw`,
    body: [
      `Scan ${scan.id}.`,
      `${count(facts.length, "evidence file")} changed.`,
      `Findings: ${opened.length} opened, ${resolved.length} resolved, ${open.length} open.`,
      scan.conclusion === "complete"
        ? "Everything in scope was read to its end."
        : `Unable to conclude on everything: ${count(gaps, "scope limitation")}.`,
    ].join("\n"),
  };
}
