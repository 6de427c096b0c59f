/** What an editor fills in by itself: no variable of anybody. */
const PREDEFINED =
  /^(?:workspaceFolder(?:Basename)?|userHome|home|cwd|pathSeparator|\/|file\w*|relativeFile\w*|execPath|lineNumber|selectedText|CLAUDE_\w+)$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

/** What a text of a configuration names, and what of it is written out. */
export interface Placeholders {
  /** `secrets.X`, `vars.X`, `env.X` and `input.x`. */
  names: readonly string[];
  /** The text without its placeholders; what one falls back to is written out, too. */
  literal: string;
}

/**
 * Reads `${{ secrets.X }}`, `${env:X}`, `${X:-…}`, `${input:x}` and `$COPILOT_MCP_X`.
 * https://docs.github.com/en/copilot/reference/custom-agents-configuration
 * https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
 */
export function placeholdersIn(text: string): Placeholders {
  const names: string[] = [];
  let literal = "";
  for (let at = 0; at < text.length;) {
    const open = text.indexOf("${", at);
    if (open === -1) {
      literal += text.slice(at);
      break;
    }
    literal += text.slice(at, open);
    const double = text.startsWith("${{", open);
    const close = text.indexOf(double ? "}}" : "}", open);
    if (close === -1) {
      literal += text.slice(open);
      break;
    }
    const inner = text.slice(open + (double ? 3 : 2), close).trim();
    at = close + (double ? 2 : 1);
    const fallback = double ? -1 : inner.indexOf(":-");
    if (fallback !== -1) literal += inner.slice(fallback + 2);
    const name = nameOf(fallback === -1 ? inner : inner.slice(0, fallback), double);
    if (name !== null) names.push(name);
  }
  const bare = literal.match(/\$?\bCOPILOT_MCP_\w{1,90}/g) ?? [];
  for (const one of bare) names.push(`env.${one.replace("$", "")}`);
  return { names, literal: bare.length > 0 ? literal.replace(/\$?\bCOPILOT_MCP_\w{1,90}/g, "") : literal };
}

function nameOf(inner: string, double: boolean): string | null {
  if (double) return /^(?:secrets|vars)\.[a-z_]\w{0,99}$/i.test(inner) ? inner : null;
  const [, kind = "env", name = ""] = /^(?:(env|input|config|command):)?(.*)$/s.exec(inner) ?? [];
  if (kind === "config" || kind === "command" || PREDEFINED.test(name)) return null;
  return NAME.test(name) ? `${kind}.${name}` : null;
}
