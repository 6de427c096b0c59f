import { anyCommit, forge, later, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";
import { readDocument, writeEvidence } from "../../../model/document.ts";
import { SignOff } from "../../../model/sign-off.ts";

const SIGNED = "evidence/acme/sign-offs/2026-Q1/pr-5-500.md";

/** A sign-off that was never given, in the action's name and with a list that fits. */
export const signOff: Kind = (given) => {
  const { ledger, random } = given;
  const number = 7 + Math.floor(random() * 90);
  const path = `evidence/acme/sign-offs/2026-Q1/pr-${number}-${number * 100}.md`;
  const text = ledger.head.texts.get(SIGNED) ?? "";
  const own = put(put(text, "pull_request", String(number)), "review", String(number * 100));
  const made = () => `"${pick(ledger.made, random).commit}"`;
  const ways: Readonly<Record<string, () => string>> = {
    "with a merge that is not there": () => put(own, "merge", anyCommit(random)),
    "with a head that is not there": () => put(own, "head", anyCommit(random)),
    "with another tree": () => put(own, "tree", anyCommit(random)),
    "with a roster of nowhere": () => put(own, "roster", anyCommit(random)),
    "of another merge": () => differing(own, () => put(own, "merge", made())),
    "of another head": () => differing(own, () => put(own, "head", made())),
    "of a squash": () => put(own, "method", '"squash"'),
    "approved after the merge": () => put(own, "submitted", later("2026-02-27T00:00:00Z", 1, random)),
    "merged at another time": () => put(own, "merged", later("2026-02-27T00:00:00Z", 1, random)),
    "by somebody of another name": () => put(own, "person", `"Mallory ${random()}"`),
    "recorded at the merge, and much later": () => put(own, "captured", '"at-the-merge"'),
    "late, and said to be on time": () =>
      own.replace(/"result": "kept",(\s+)"rule": "in-time"/, '"result": "broken",$1"rule": "in-time"'),
    ...Object.fromEntries(
      Object.entries(otherwise(own)).map(([way, data]) => [way, () => writeEvidence(data, "# Sign-off")]),
    ),
    "of another period": () => put(own, "period", "2026-Q2"),
    "at the path of another": () => text,
  };
  const way = pick(Object.keys(ways), random);
  return forge(given, `a sign-off ${way}`, path, ways[way]?.() ?? "");
};

/** Sign-offs that break a rule which their record says was kept, or does not name. */
function otherwise(text: string): Record<string, SignOff> {
  const reading = readDocument(SignOff, SIGNED, text);
  if (!reading.ok) throw new Error(`${SIGNED} cannot be read`);
  const { data } = reading;
  const by = (reviewer: Partial<SignOff["reviewer"]>): SignOff => ({
    ...data,
    reviewer: { ...data.reviewer, ...reviewer },
  });
  return {
    "with a rule left out": { ...data, rules: data.rules.filter(({ rule }) => rule !== "in-time") },
    "by a bot": by({ login: "maria[bot]" }),
    "in a role that nobody asked for": by({ role: "control-operator" }),
    "of evidence in the role of another": { ...data, covers: { what: "evidence" } },
    "of controls that did not change": {
      ...data,
      covers: { what: "controls", files: ["controls/entities/acme-us.md"] },
    },
    "without the rules of the branch": { ...data, rule_suite: null },
    "by whom GitHub let pass": { ...data, rule_suite: "bypass" },
  };
}

/** Tries until the text is another: a commit may be drawn that was named before. */
function differing(own: string, make: () => string): string {
  for (;;) {
    const text = make();
    if (text !== own) return text;
  }
}
