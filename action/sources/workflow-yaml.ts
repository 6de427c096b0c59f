import type { Document, LineCounter } from "yaml";
import { composeYaml } from "../../model/yaml-stream.ts";
import { MAX_LEVELS, Refused, TOO_DEEP } from "./workflow-refused.ts";

/** The content of the one document of a file; null when it has none. Throws {@link Refused}. */
export function parseYaml(text: string, lines: LineCounter): Document.Parsed["contents"] {
  // GitHub is not strict: only what the content leaves open is an error.
  const composed = composeYaml(text, { lines, strict: false, maxLevels: MAX_LEVELS });
  if (composed.ok) return composed.document.contents;
  const { code, at } = composed.refusal;
  throw code === "RESOURCE_EXHAUSTION"
    ? new Refused("too-large", at, TOO_DEEP)
    : new Refused("not-yaml", at, code.toLowerCase().replaceAll("_", "-"));
}
