import { ExceptionId } from "../../../model/assessment.ts";
import { nearest } from "../../../model/nearest.ts";
import { DECISIONS } from "../../../model/reviews/decided.ts";
import { hasInvisible, Login } from "../../../model/text.ts";
import type { Blame, Command } from "./command.ts";
import { hasWord } from "./has-word.ts";
import { termsOf } from "./terms.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { RATIONALE_WORDS, DECISION_WORDS, entryWith, HELP_WORDS, TO_WORDS, WITH_WORDS } from "./words.ts";

/** Longest reason, in UTF-16 code units; GitHub's longest comment would make a table nobody can read. */
export const LONGEST_RATIONALE = 2_000;

export type DecisionLine =
  | { said: "decision"; command: Omit<Command, "line" | "risk"> }
  | { said: "help" }
  | { said: "fault"; blame: Blame };

const fault = (blame: Blame): DecisionLine => ({ said: "fault", blame });

/** Reads what stands behind `/countersign`. */
export function readDecision(text: string): DecisionLine {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ word }) => RATIONALE_WORDS.test(word));
  const order = at === -1 ? tokens : tokens.slice(0, at);
  if (order.some(({ from, to }) => hasInvisible(text.slice(from, to))))
    return fault({ reason: "invisible-character", with: {} });
  const [verb, ...rest] = order;
  if (verb === undefined) return fault({ reason: "no-decision", with: {} });
  if (HELP_WORDS.includes(verb.word.toLowerCase())) return { said: "help" };
  const decision = entryWith(DECISION_WORDS, verb.word);
  if (decision === null)
    return fault({
      reason: "unknown-decision",
      with: { word: verb.word, near: nearest(verb.word, DECISIONS) },
    });
  const introduction = tokens[at];
  const rationale = introduction === undefined ? "" : rationaleBehind(text, introduction);
  if (!hasWord(rationale)) return fault({ reason: "no-rationale", with: {} });
  if (rationale.length > LONGEST_RATIONALE)
    return fault({ reason: "rationale-too-long", with: { most: LONGEST_RATIONALE } });

  const { selector, to, exception, twice } = parted(rest);
  if (twice !== null) return fault({ reason: "named-twice", with: { word: twice } });
  if (to !== null && decision !== "transfer")
    return fault({ reason: "wrong-word", with: { word: to.keyword, decision } });
  if (exception !== null && decision !== "except")
    return fault({ reason: "wrong-word", with: { word: exception.keyword, decision } });
  const read = termsOf(selector);
  if (!read.ok) return { said: "fault", blame: read.blame };
  const command = { decision, terms: read.terms, rationale, exception: null, to: null };
  switch (decision) {
    case "transfer": {
      if (to === null) return fault({ reason: "no-new-owner", with: {} });
      const login = Login.safeParse(to.value.replace(/^@/, ""));
      return login.success
        ? { said: "decision", command: { ...command, to: login.data } }
        : fault({ reason: "bad-login", with: { word: to.value } });
    }
    case "except": {
      if (exception === null) return fault({ reason: "no-exception", with: {} });
      const id = ExceptionId.safeParse(exception.value.toUpperCase());
      return id.success
        ? { said: "decision", command: { ...command, exception: id.data } }
        : fault({ reason: "bad-exception", with: { word: exception.value } });
    }
    case "keep":
    case "modify":
    case "revoke":
    case "escalate":
      return { said: "decision", command };
    default:
      return decision satisfies never;
  }
}

/** The reason as it was written, behind the word that announces it. */
function rationaleBehind(text: string, { word, from, to }: Token): string {
  const rest = word.toLowerCase().startsWith("because") ? text.slice(to) : text.slice(from + "理由".length);
  return rest.replace(/^[\s:：]+/u, "").trim();
}

interface Named {
  keyword: string;
  value: string;
}

interface Parts {
  selector: Token[];
  to: Named | null;
  exception: Named | null;
  /** The keyword that stands there twice, so that nobody can tell which is meant. */
  twice: string | null;
}

/** Parts the selector from `to @login` and `with EXC-n`; a keyword at the end names nothing. */
function parted(tokens: readonly Token[]): Parts {
  const selector: Token[] = [];
  let to: Named | null = null;
  let exception: Named | null = null;
  let twice: string | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const lower = token.word.toLowerCase();
    const isTo = TO_WORDS.includes(lower);
    if (!isTo && !WITH_WORDS.includes(lower)) {
      selector.push(token);
      continue;
    }
    index += 1;
    const named = { keyword: token.word, value: tokens[index]?.word ?? "" };
    if ((isTo ? to : exception) !== null) twice = token.word;
    if (isTo) to = named;
    else exception = named;
  }
  return { selector, to, exception, twice };
}
