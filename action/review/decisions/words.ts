import { DECISION_NAMES } from "../../../model/decision-name.ts";
import type { Decision } from "../../../model/review.ts";
import type { Field } from "./command.ts";

const namesOf = (decision: Decision) => [DECISION_NAMES.en[decision], DECISION_NAMES.ja[decision]];

/** Words people may write for each decision. */
export const DECISION_WORDS: Readonly<Record<Decision, readonly string[]>> = {
  keep: namesOf("keep"),
  modify: namesOf("modify"),
  revoke: namesOf("revoke"),
  transfer: namesOf("transfer"),
  except: namesOf("except"),
  escalate: namesOf("escalate"),
};

/** Words for what selects. */
export const FIELD_WORDS: Readonly<Record<Field, readonly string[]>> = {
  uid: ["uid"],
  kind: ["kind", "種類"],
  repository: ["repository", "リポジトリ"],
  owner: ["owner", "責任者"],
  finding: ["finding", "指摘事項"],
  change: ["change", "変化"],
  state: ["state", "状態"],
};

export const HELP_WORDS: readonly string[] = ["help", "ヘルプ"];
export const TO_WORDS: readonly string[] = ["to", "移管先"];
export const WITH_WORDS: readonly string[] = ["with", "適用"];
/** What stands before the reason; the Japanese word needs no space behind it. */
export const RATIONALE_WORDS = /^because:?$|^理由:?/i;
export const RISK = /^(?:risk|リスク) *[:：] */i;
export const NO_WORDS: readonly string[] = ["no", "none", "なし"];
export const YES_WORDS: readonly string[] = ["yes", "あり"];

/** The entry that has a word, whatever the case of its letters. */
export function entryWith<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | null {
  const lower = word.toLowerCase();
  for (const key in words) if (words[key].includes(lower)) return key;
  return null;
}
