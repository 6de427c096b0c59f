import { Composer, type CST, type Document, type ErrorCode, Lexer, type LineCounter, Parser } from "yaml";

/** The first thing for which a text is not one YAML document; `at` counts UTF-16 units from its start. */
export interface YamlRefusal {
  /** The parser's word for it; RESOURCE_EXHAUSTION for nesting beyond the bound. */
  code: ErrorCode;
  /** Null where the parser's own stack came to its end. */
  at: number | null;
  message: string;
}

export type Composed = { ok: true; document: Document.Parsed } | { ok: false; refusal: YamlRefusal };

export interface ComposeOptions {
  /** Gets where each line of the text begins. */
  lines: LineCounter;
  /** True to refuse what the parser only warns of, too; false to refuse only what the content leaves open. */
  strict: boolean;
  /** Most values that may stand in each other, as the text opens them. */
  maxLevels: number;
}

/**
 * Reads the one document of a text in time that grows with its length, and stops at the first thing that is wrong.
 * A field that stands twice in a mapping is let through: the parser would compare every key with every other one, so
 * whoever reads the document looks each key up. Throws nothing.
 */
export function composeYaml(text: string, options: ComposeOptions): Composed {
  try {
    return { ok: true, document: oneDocument(text, options) };
  } catch (cause) {
    if (cause instanceof Stop) return { ok: false, refusal: cause.refusal };
    // Nesting of a kind that is not counted below exhausts the stack.
    if (cause instanceof RangeError) {
      const refusal: YamlRefusal = { code: "RESOURCE_EXHAUSTION", at: null, message: cause.message };
      return { ok: false, refusal };
    }
    throw cause;
  }
}

class Stop extends Error {
  readonly refusal: YamlRefusal;
  constructor(code: ErrorCode, at: number, message: string) {
    super(message);
    this.refusal = { code, at, message };
  }
}

function oneDocument(text: string, options: ComposeOptions): Document.Parsed {
  const { composer, warning } = stoppingComposer(options.strict);
  const documents: Document.Parsed[] = [];
  let hasDocument = false;
  for (const token of tokensOf(text, options)) {
    if (token.type === "error") throw new Stop("UNEXPECTED_TOKEN", token.offset, sentenceOf(token));
    // Of what is in a second document nothing is to be said.
    if (token.type === "document" && hasDocument)
      throw new Stop("MULTIPLE_DOCS", token.offset, "a second document");
    hasDocument ||= token.type === "document";
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(true, text.length));
  const [document] = documents;
  if (document === undefined) throw new Error("the parser made no document, although it was told to");
  // What did not come by the handler below.
  for (const { code, pos, message } of document.errors) throw new Stop(code, pos[0], message);
  const warned = warning();
  if (options.strict && warned !== null) throw warned;
  return document;
}

const sentenceOf = ({ message, source }: CST.ErrorToken) =>
  source ? `${message}: ${JSON.stringify(source)}` : message;

/**
 * A composer that stops at the first error. As it is made it collects all there are, and a megabyte of quotes has so
 * many that their stack traces take minutes. No option says so: the member is one that the types call private, the
 * version is pinned, and the tests of both readers of YAML give each hostile piece a hundred thousand characters long.
 */
function stoppingComposer(strict: boolean): { composer: Composer; warning: () => Stop | null } {
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, strict, uniqueKeys: false });
  let first: Stop | null = null;
  let warning: Stop | null = null;
  const onError = (source: ErrorSource, code: ErrorCode, message: string, isWarning = false) => {
    const at = typeof source === "number" ? source : "offset" in source ? source.offset : source[0];
    if (isWarning) warning ??= new Stop(code, at, message);
    // The composer takes whatever is thrown below a collection for an exhausted stack, and says so here.
    else throw (first ??= new Stop(code, at, message));
  };
  Object.assign(composer, { onError });
  return { composer, warning: () => warning };
}

type ErrorSource = number | readonly [number, number, ...number[]] | { offset: number };

/**
 * The tokens of a text, as long as it is not nested too deep: what the parser does grows faster than the depth, so
 * that is bounded before it. Within brackets the depth is theirs; outside, what one line opens.
 */
function* tokensOf(text: string, { lines, maxLevels }: ComposeOptions): Generator<CST.Token> {
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
    if (inBrackets > maxLevels || inLine > maxLevels)
      throw new Stop("RESOURCE_EXHAUSTION", at, `more than ${maxLevels} levels`);
    at += MARKS.has(lexeme) ? 0 : lexeme.length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** What the lexer says between the pieces of the text: a scalar follows, a document, an end. https://eemeli.org/yaml/#lexer */
const TEXT_FOLLOWS = "\u001f";
const MARKS: ReadonlySet<string> = new Set([TEXT_FOLLOWS, "\u0002", "\u0018"]);
