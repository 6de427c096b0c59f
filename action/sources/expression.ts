import { Lexer, Parser } from "@actions/expressions";
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "@actions/expressions/ast";
import { MAX_EXPRESSION_LENGTH } from "@actions/expressions/errors";

/** The secrets an expression names, in capitals, and whether it can reach any of them. */
export interface SecretUse {
  names: readonly string[];
  any: boolean;
}

/** What is in a text with expressions in it, or why GitHub refuses it. */
export type ExpressionReading = { ok: true; use: SecretUse } | { ok: false; reason: string };

/** Whether GitHub offers the secrets at the place an expression stands. */
export type Offered = "with-secrets" | "without-secrets";

// https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
const CONTEXTS = [
  ...["env", "github", "inputs", "job", "jobs", "matrix", "needs"],
  ...["runner", "secrets", "steps", "strategy", "vars"],
];
// The others are part of the language. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions
const FUNCTIONS = [
  { name: "always", minArgs: 0, maxArgs: 0 },
  { name: "cancelled", minArgs: 0, maxArgs: 0 },
  { name: "failure", minArgs: 0, maxArgs: 255 },
  { name: "hashFiles", minArgs: 1, maxArgs: 255 },
  { name: "success", minArgs: 0, maxArgs: 255 },
];

const refused = (reason: string) => ({ ok: false as const, reason });
const NOTHING: SecretUse = { names: [], any: false };

/** Reads one expression, without its `${{ }}`. */
export function readExpression(expression: string, offered: Offered): ExpressionReading {
  const trimmed = expression.replace(OTHER_SPACE, " ").trim();
  if (trimmed === "") return refused("an expression with nothing in it");
  if (trimmed === "insert") return { ok: true, use: NOTHING };
  if (trimmed.length > MAX_EXPRESSION_LENGTH)
    return refused(`an expression of more than ${LONGEST} characters`);
  const tree = parse(trimmed);
  if (tree === null) return refused("an expression GitHub does not accept");
  const use = secretsIn(tree);
  return offered === "without-secrets" && (use.any || use.names.length > 0)
    ? refused("secrets where GitHub does not offer them")
    : { ok: true, use: { ...use, names: use.names.filter((name) => name !== "GITHUB_TOKEN") } };
}

const LONGEST = MAX_EXPRESSION_LENGTH.toLocaleString("en");
// GitHub skips whatever Unicode calls a space; its lexer for JavaScript knows those of ASCII.
const OTHER_SPACE = /[\v\f\u0085\p{Zs}\u2028\u2029]/gu;

/**
 * Reads every `${{ … }}` in a text, found as GitHub finds them: a `}}` within a quoted string does not end one. GitHub
 * makes one expression of the whole text, so that the bound on its length counts the text around it too.
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Sdk/WorkflowParser/ObjectTemplating/TemplateReader.cs#L525
 */
export function readTemplate(text: string, offered: Offered): ExpressionReading {
  const names: string[] = [];
  let any = false;
  let [length, segments, done] = ["format('')".length, 0, 0];
  for (let from = text.indexOf("${{"); from !== -1; from = text.indexOf("${{", done)) {
    const end = endOf(text, from + 3);
    if (end === -1) return refused("an expression that does not end");
    const inside = text.slice(from + 3, end - 2);
    const reading = readExpression(inside, offered);
    if (!reading.ok) return reading;
    names.push(...reading.use.names);
    any ||= reading.use.any;
    segments += from > done ? 2 : 1;
    length +=
      escapedLength(text.slice(done, from)) + "{}, ".length + String(segments).length + inside.trim().length;
    done = end;
  }
  const alone = segments === 1 && done === text.length;
  if (segments > 0 && !alone && length + escapedLength(text.slice(done)) > MAX_EXPRESSION_LENGTH)
    return refused(`a text with an expression that has more than ${LONGEST} characters`);
  return { ok: true, use: { names, any } };
}

/** Where the expression that begins at `from` ends, after its braces; -1 when it does not. */
function endOf(text: string, from: number): number {
  let inString = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") inString = !inString;
    else if (!inString && text[at] === "}" && text[at - 1] === "}") return at + 1;
  }
  return -1;
}

/** Length of a text within `format('…')`, where quotes and braces are doubled. */
const escapedLength = (text: string) => text.length + (text.match(/['{}]/g)?.length ?? 0);

function parse(expression: string): Expr | null {
  try {
    return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
  } catch {
    // Both throw on what GitHub refuses, and on nothing else.
    return null;
  }
}

function secretsIn(tree: Expr): SecretUse {
  const names: string[] = [];
  let any = false;
  const open = [tree];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const named = one instanceof IndexAccess && isSecrets(one.expr) ? nameIn(one.index) : null;
    if (named !== null) names.push(named);
    else if (isSecrets(one)) any = true;
    else open.push(...partsOf(one));
  }
  return { names: names.sort(), any };
}

const isSecrets = (one: Expr) => one instanceof ContextAccess && one.name.lexeme.toLowerCase() === "secrets";

/** The name in `.NAME` or `['NAME']`; null for `.*`, `[*]` and any index that is computed. */
const nameIn = (index: Expr): string | null =>
  index instanceof Literal && typeof index.token.value !== "number" && index.token.lexeme !== ""
    ? index.literal.coerceString().toUpperCase()
    : null;

function partsOf(one: Expr): readonly Expr[] {
  if (one instanceof IndexAccess) return [one.expr, one.index];
  if (one instanceof FunctionCall || one instanceof Logical) return one.args;
  if (one instanceof Binary) return [one.left, one.right];
  if (one instanceof Unary) return [one.expr];
  return one instanceof Grouping ? [one.group] : [];
}
