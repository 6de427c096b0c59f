import { forge, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

const FIRST = "evidence/acme/sign-offs/2026-Q1/pr-5-500.md";

/** A second approval of a pull request, whose record says otherwise of the merge than that of the first. */
export const secondSignOff: Kind = (given) => {
  const { ledger, random } = given;
  const review = 501 + Math.floor(random() * 90);
  const own = put(ledger.head.texts.get(FIRST) ?? "", "review", String(review));
  const ways: Readonly<Record<string, () => string>> = {
    "with another who merged it": () => put(own, "merged_by", `"mallory-${Math.floor(random() * 1_000)}"`),
    "with another number of who merged it": () => put(own, "merged_by_id", String(2_000 + review)),
    "without the rules that held": () => put(own, "rule_suite", "null"),
    "with rules that were bypassed": () => put(own, "rule_suite", '"bypass"'),
    "with rules that failed": () => put(own, "rule_suite", '"fail"'),
  };
  const way = pick(Object.keys(ways), random);
  const path = `evidence/acme/sign-offs/2026-Q1/pr-5-${review}.md`;
  return forge(given, `a second sign-off (${review}) ${way}`, path, ways[way]?.() ?? "");
};
