import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from "yaml";
import { MAX_LEVELS, Refused, TOO_DEEP } from "./workflow-refused.ts";

/** The content of the one document of a file; null when it has none. Throws {@link Refused}. */
export function parseYaml(text: string, lines: LineCounter): Document.Parsed["contents"] {
  try {
    return contentsOf(text, lines);
  } catch (cause) {
    // Nesting of a kind that is not counted below exhausts the stack.
    if (cause instanceof RangeError) throw new Refused("too-large", null, TOO_DEEP);
    throw cause;
  }
}

function contentsOf(text: string, lines: LineCounter) {
  const composer = stoppingComposer();
  const documents = [];
  for (const token of tokensOf(text, lines)) {
    if (token.type === "error") throw new Refused("not-yaml", token.offset, "unexpected-token");
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end());
  const [document, second] = documents;
  if (second) throw new Refused("not-yaml", second.range[0], "multiple-docs");
  return document?.contents ?? null;
}

/**
 * A composer that stops at the first error. As it is made it collects all there are, and a megabyte of quotes has so
 * many that their stack traces take minutes.
 */
function stoppingComposer(): Composer {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    // Only what the content leaves open is an error.
    strict: false,
    // That check compares every key of a mapping with every other one; ours looks each up.
    uniqueKeys: false,
  });
  let first: Refused | null = null;
  const onError = (source: ErrorSource, code: string, _message: string, warning = false) => {
    if (warning) return;
    const at = typeof source === "number" ? source : "offset" in source ? source.offset : source[0];
    // The composer takes whatever is thrown below a collection for an exhausted stack, and says so here.
    throw (first ??=
      code === "RESOURCE_EXHAUSTION"
        ? new Refused("too-large", at, TOO_DEEP)
        : new Refused("not-yaml", at, code.toLowerCase().replaceAll("_", "-")));
  };
  Object.assign(composer, { onError });
  return composer;
}

type ErrorSource = number | readonly [number, number, ...number[]] | { offset: number };

/**
 * The tokens of a file, as long as it is not nested too deep: what the parser does grows faster than the depth, so
 * that is bounded before it. Within brackets the depth is theirs; outside, what one line opens.
 */
function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  let [at, inBrackets, inLine, isText] = [0, 0, 0, false];
  for (const lexeme of new Lexer().lex(text)) {
    if (isText) isText = false;
    else if (lexeme === TEXT_FOLLOWS) isText = true;
    else if (lexeme === "[" || lexeme === "{") inBrackets += 1;
    else if (lexeme === "]" || lexeme === "}") inBrackets -= 1;
    else if (lexeme.startsWith("\n") || lexeme.startsWith("\r\n")) inLine = 0;
    else if (lexeme === "-" || lexeme === "?" || (lexeme === ":" && inBrackets <= 0)) inLine += 1;
    if (inBrackets > MAX_LEVELS || inLine > MAX_LEVELS) throw new Refused("too-large", at, TOO_DEEP);
    at += isText ? 0 : lexeme.length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** Stands before the source of a scalar. https://eemeli.org/yaml/#lexer */
const TEXT_FOLLOWS = "\u001f";
