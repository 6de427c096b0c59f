import { oneLine } from "../../model/invisible.ts";

/**
 * A line that the runner reads as text: it takes `::name::` at the start of a line, and `##[name]` anywhere in it,
 * for a command. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const inert = (text: string): string =>
  oneLine(text)
    .replace(/^\s*::/, (start) => start.replace("::", "\\u003A:"))
    .replaceAll("##[", "##\\u005B");
