import { variableOf } from "./command-line.ts";
import { COMMANDS, DECLARED } from "./declared.ts";

const options = DECLARED.filter(({ name, secret }) => name !== "command" && !secret);
/** What belongs to a credential is listed together, though the App's id is no secret and may be an option. */
const credentials = DECLARED.filter(({ name, secret }) => secret === true || name.endsWith("app-id"));
const width = Math.max(...options.map(({ name }) => name.length)) + 2;

/** What `--help` prints. */
export const helpText = (version: string): string =>
  [
    `Countersign ${version}: audit evidence for the machine credentials of a GitHub organisation.`,
    "",
    "  countersign scan --organization <login> [options]",
    "      Looks at the organisation and records what it saw; of all that countersign.yml names with all as login.",
    "  countersign scan --organization <login> --shard <i>/<n> --parts <folder> [options]",
    "      Looks at one of n shards of the organisation and writes what it saw into a folder, as a part of a scan.",
    "  countersign merge --organization <login> --parts <folder> [options]",
    "      Records the parts of all shards as one scan.",
    "  countersign review [--period <period>] [--entity <entity>] [--regime <regime>] [options]",
    "      Opens the reviews of access that are due, each in a pull request of its own, and brings the open ones on.",
    "  countersign conclude --period <period> [--entity <entity>] [--regime <regime>] [options]",
    "      Concludes on the evidence that people approved, control by control.",
    "  countersign certify [--period <period>] [--entity <entity>] [--regime <regime>] [options]",
    "      Says what is missing before a period is certified, opens the certification to sign, and tags it once signed.",
    "  countersign conclude --period <period> [--at <commit>] --publish none",
    "      Re-performs recorded conclusions from the checkout alone and compares them, byte by byte.",
    "  countersign conclude --period <period> [--at <commit>] --output <folder>",
    "      Writes the conclusions below a folder.",
    "  countersign drift [--at <commit>] [options]",
    "      Says where documents differ that must agree, and where what was done differs from what is stated.",
    "  countersign sign-off [options]",
    "      Says on each open pull request which approvals it needs, and records those of what was merged.",
    "  countersign verify [--at <commit>] [--governance <path>]",
    "      Says whether the whole history of the evidence is what was recorded, from the checkout alone; with a token it",
    "      asks GitHub too whether it has the same.",
    "",
    "Options:",
    ...options.map(({ name, description, default: usual, of }) => {
      const whose = of.length === COMMANDS.length ? "" : `[${of.join(", ")}] `;
      return `  --${name.padEnd(width)}${whose}${description}${usual === null ? "" : ` (default: ${usual})`}`;
    }),
    `  --${"help".padEnd(width)}Prints this.`,
    `  --${"version".padEnd(width)}Prints the version.`,
    "",
    "Environment:",
    ...credentials.map(({ name, description }) => `  ${variableOf(name)}: ${description}`),
    "  GITHUB_API_URL: Address of the server's REST API (default: https://api.github.com).",
    "",
    "Exit codes: 0 done, 1 failed on what was found as asked, 2 bad input or configuration, 3 could not finish.",
    "  conclude that compares ends with 1, whatever else is set, unless every conclusion that follows is recorded",
    "  at HEAD to the byte and none is recorded that does not follow; one that was edited by hand is found so.",
    "  drift ends with 1 when a difference blocks and --fail-on is finding.",
    "  verify ends with 1, whatever else is set, unless everything is as it was recorded.",
  ].join("\n");
