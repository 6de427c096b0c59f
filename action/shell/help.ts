import { variableOf } from "./command-line.ts";
import { DECLARED } from "./declared.ts";

const options = DECLARED.filter(({ name, secret }) => name !== "command" && !secret);
/** What belongs to a credential is listed together, though the App's id is no secret and may be an option. */
const credentials = DECLARED.filter(({ name, secret }) => secret === true || name === "app-id");
const width = Math.max(...options.map(({ name }) => name.length)) + 2;

/** What `--help` prints. */
export const helpText = (version: string): string =>
  [
    `Countersign ${version}: audit evidence for the machine credentials of a GitHub organisation.`,
    "",
    "  countersign scan --organization <login> [options]",
    "",
    "Options:",
    ...options.map(
      ({ name, description, default: usual }) =>
        `  --${name.padEnd(width)}${description}${usual === null ? "" : ` (default: ${usual})`}`,
    ),
    `  --${"help".padEnd(width)}Prints this.`,
    `  --${"version".padEnd(width)}Prints the version.`,
    "",
    "Environment:",
    ...credentials.map(({ name, description }) => `  ${variableOf(name)}: ${description}`),
    "  GITHUB_API_URL: Address of the server's REST API (default: https://api.github.com).",
    "",
    "Exit codes: 0 done, 1 failed on what was found as asked, 2 bad input or configuration, 3 could not finish.",
  ].join("\n");
