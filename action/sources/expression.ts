/** The secrets an expression names, in capitals, and whether it can reach any of them. */
export interface SecretUse {
  names: readonly string[];
  any: boolean;
}

/** What is in a text with expressions in it, or why GitHub would refuse it. */
export type ExpressionReading = { ok: true; use: SecretUse } | { ok: false; reason: string };

interface Token {
  is: "string" | "name" | "sign";
  text: string;
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#literals
const TOKEN =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<name>[a-z_][a-z0-9_-]*)|(?<number>[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|(?<sign>&&|\|\||[=!<>]=|[.[\](),*!<>]))/iy;

/** Reads one expression, without its `${{ }}`. */
export function readExpression(expression: string): ExpressionReading {
  const tokens = tokenise(expression);
  return tokens === null
    ? { ok: false, reason: "an expression GitHub would not accept" }
    : { ok: true, use: secretsIn(tokens) };
}

/** Reads every `${{ … }}` in a text; a `}}` within a quoted string does not end one. */
export function readTemplate(text: string): ExpressionReading {
  const names: string[] = [];
  let any = false;
  for (let from = text.indexOf("${{"); from !== -1; from = text.indexOf("${{", from)) {
    const inside = /^((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}/.exec(text.slice(from + 3))?.[1];
    if (inside === undefined) return { ok: false, reason: "an expression that does not end" };
    const reading = readExpression(inside);
    if (!reading.ok) return reading;
    names.push(...reading.use.names);
    any ||= reading.use.any;
    from += inside.length + 5;
  }
  return { ok: true, use: { names, any } };
}

function tokenise(expression: string): Token[] | null {
  const tokens: Token[] = [];
  const rest = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const groups = TOKEN.exec(rest)?.groups;
    if (groups === undefined) return null;
    const { string, name, sign } = groups;
    if (string !== undefined) tokens.push({ is: "string", text: string.slice(1, -1).replaceAll("''", "'") });
    else if (name !== undefined) tokens.push({ is: "name", text: name });
    else tokens.push({ is: "sign", text: sign ?? "0" });
  }
  return tokens;
}

function secretsIn(tokens: readonly Token[]): SecretUse {
  const names: string[] = [];
  let any = false;
  tokens.forEach((token, at) => {
    const isSecrets = token.is === "name" && token.text.toLowerCase() === "secrets";
    // `inputs.secrets` is another context's property, and `secrets(…)` would be a function.
    if (!isSecrets || isSign(tokens[at - 1], ".") || isSign(tokens[at + 1], "(")) return;
    const named = nameAfter(tokens.slice(at + 1, at + 4));
    if (named === null) any = true;
    else if (named !== "GITHUB_TOKEN") names.push(named);
  });
  return { names, any };
}

/** The name in `.NAME` or `['NAME']`; null for the whole context, `.*`, `[*]` and any index that is computed. */
function nameAfter([first, second, third]: readonly Token[]): string | null {
  if (isSign(first, ".")) return second?.is === "name" ? second.text.toUpperCase() : null;
  const written = isSign(first, "[") && second?.is === "string" && isSign(third, "]");
  return written ? second.text.toUpperCase() : null;
}

const isSign = (token: Token | undefined, text: string) => token?.is === "sign" && token.text === text;
