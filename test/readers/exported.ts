import { filesUnder, read } from "../house/tree.ts";

/** What a parameter that holds a text somebody else wrote is called in this tree. */
const NAMES = "text|source|body|prose|sentence|line|raw|content|stored|markdown|words?";
const EXPORTED = new RegExp(
  String.raw`^export (?:async )?(?:function (\w+)\(|const (\w+) = \()(?:${NAMES})\??: string\b`,
  "gm",
);

/** Every exported function of the product whose first parameter is a text, as `file#name`. */
export const exportedReaders = (): string[] =>
  ["action", "model", "site"]
    .flatMap(filesUnder)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.includes("/examples/"))
    .flatMap((path) => [...read(path).text.matchAll(EXPORTED)].map(([, a, b]) => `${path}#${a ?? b ?? ""}`));
