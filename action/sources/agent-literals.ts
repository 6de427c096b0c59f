import { placeholdersIn } from "./agent-placeholders.ts";
import { isNamedCredential, looksLikeCredential } from "./credential-like.ts";
import type { Tree } from "./workflow-document.ts";

/** A text of a configuration, where it stands and under which name. */
interface Written {
  location: string;
  name: string;
  text: string;
}

/** What a part of a configuration names, sorted, and where it writes out what looks like a credential. */
export function literalsIn(
  tree: Tree,
  location = "",
): { names: readonly string[]; credentials: readonly string[] } {
  const written = textsIn(tree, location);
  const names = written
    .flatMap(({ text }) => placeholdersIn(text).names)
    .filter((name) => !looksLikeCredential(name));
  const credentials = written.filter(({ name, text }) => {
    const { literal } = placeholdersIn(text);
    // What stands between the marks of a variable may be a value that somebody put there.
    return looksLikeCredential(text) || isNamedCredential(name, literal);
  });
  return {
    names: [...new Set(names)].sort(),
    credentials: [...new Set(credentials.map(({ location: at }) => at))].sort(),
  };
}

/** Every text below a tree, by the way to it. Of an argument the name is the option before it, or its own. */
function textsIn(tree: Tree, location: string, name = ""): Written[] {
  switch (tree.is) {
    case "nothing":
      return [];
    case "text":
      return [{ location, name, text: tree.text }];
    case "list":
      return tree.items.flatMap((item, at) => {
        const before = tree.items[at - 1];
        const option = before?.is === "text" && before.text.startsWith("-") ? before.text : "";
        const own = item.is === "text" ? (/^-{0,2}([\w-]{1,100})=/.exec(item.text)?.[1] ?? "") : "";
        const text: Tree =
          own === "" || item.is !== "text"
            ? item
            : { ...item, text: item.text.slice(item.text.indexOf("=") + 1) };
        // What follows an option that is an option itself is no value of it.
        const isOption = item.is === "text" && item.text.startsWith("-") && own === "";
        return textsIn(text, join(location, String(at + 1)), isOption ? "" : own || option || name);
      });
    case "map":
      return tree.entries.flatMap(({ key, value }, at) => {
        const step = SAFE.test(key) && !looksLikeCredential(key) ? key : `#${String(at + 1)}`;
        const below = textsIn(value, join(location, step), key);
        // A key that is itself one stands where its entry stands.
        return looksLikeCredential(key)
          ? [{ location: join(location, step), name: "", text: key }, ...below]
          : below;
      });
    default:
      return tree satisfies never;
  }
}

/** Names of keys that say where and can hold nothing. */
const SAFE = /^[A-Za-z_][A-Za-z0-9_-]{0,60}$/;

const join = (location: string, step: string): string => (location === "" ? step : `${location}.${step}`);
