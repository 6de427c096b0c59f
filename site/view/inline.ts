/** A run of text within a paragraph. */
export type Inline =
  | { is: "text"; text: string }
  | { is: "code"; text: string }
  | { is: "strong"; inside: readonly Inline[] }
  | { is: "em"; inside: readonly Inline[] }
  | { is: "link"; href: string; inside: readonly Inline[] };

/** Addresses a link may lead to: https, mailto, or a place on this site; anything else stays text. */
export function safeHref(href: string): string | null {
  if (/^(?:https:\/\/|mailto:)[^\s"'<>]+$/i.test(href)) return href;
  return /^(?:\.{0,2}\/(?!\/)|#)[^\s"'<>\\:]*$/.test(href) ? href : null;
}

const CODE = /^(`+)([\s\S]*?[^`])\1(?!`)/;
const STRONG = /^\*\*(?=\S)([\s\S]*?\S)\*\*/;
const EM = /^([*_])(?=[^\s*_])([\s\S]*?[^\s*_])\1(?![\p{L}\p{N}])/u;
const LINK = /^\[([^[\]]*)\]\(([^()\s]*)\)/;
/** Text up to the next character that could begin something. */
const PLAIN = /^(?:[^`*_[\\]+|[\s\S])/;

/** Parses code, strong, emphasis and links; HTML, images and everything else stay the text they are. */
export function inline(source: string): Inline[] {
  const runs: Inline[] = [];
  const text = (value: string) => {
    const last = runs.at(-1);
    if (last?.is === "text") last.text += value;
    else runs.push({ is: "text", text: value });
  };
  let rest = source;
  let before = "";
  const take = (match: RegExpExecArray) => {
    before = match[0].at(-1) ?? "";
    rest = rest.slice(match[0].length);
  };
  while (rest !== "") {
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
    const code = CODE.exec(rest);
    const strong = STRONG.exec(rest);
    // An underscore within a word, snake_case, is no emphasis.
    const em = /[\p{L}\p{N}]/u.test(before) && rest.startsWith("_") ? null : EM.exec(rest);
    const link = LINK.exec(rest);
    const href = link ? safeHref(link[2] ?? "") : null;
    if (escaped) {
      text(escaped[1] ?? "");
      take(escaped);
    } else if (code) {
      runs.push({ is: "code", text: (code[2] ?? "").trim() });
      take(code);
    } else if (strong) {
      runs.push({ is: "strong", inside: inline(strong[1] ?? "") });
      take(strong);
    } else if (em) {
      runs.push({ is: "em", inside: inline(em[2] ?? "") });
      take(em);
    } else if (link && href !== null) {
      runs.push({ is: "link", href, inside: inline(link[1] ?? "") });
      take(link);
    } else {
      const plain = PLAIN.exec(rest);
      if (plain === null) break;
      text(plain[0]);
      take(plain);
    }
  }
  return runs;
}
