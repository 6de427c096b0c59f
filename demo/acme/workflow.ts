/** One job of a workflow; `secrets` are names, `env` adds entries whose expressions are written out. */
export interface JobPlan {
  run: string;
  environment?: string;
  secrets?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** When a workflow runs. */
export type Trigger = "push" | "nightly" | "release" | "manual" | "hourly";

const triggers: Record<Trigger, readonly string[]> = {
  push: ["  push:", "    branches: [main]"],
  nightly: ["  schedule:", "    - cron: '17 17 * * 1-5'"],
  hourly: ["  schedule:", "    - cron: '41 * * * *'"],
  release: ["  release:", "    types: [published]"],
  manual: ["  workflow_dispatch:"],
};

// A pinned commit, as every workflow of the group names its actions.
const checkout = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8";

/** The text of a workflow whose jobs run one command each. */
export function workflow(name: string, on: Trigger, jobs: Readonly<Record<string, JobPlan>>): string {
  return [
    ...head(name, on),
    ...Object.entries(jobs).flatMap(([key, job]) => [
      `  ${key}:`,
      "    runs-on: ubuntu-24.04",
      ...(job.environment === undefined ? [] : [`    environment: ${job.environment}`]),
      "    steps:",
      `      - uses: ${checkout}`,
      `      - run: ${job.run}`,
      ...environmentVariables(job),
    ]),
    "",
  ].join("\n");
}

/** The text of a workflow that hands over to a reusable one; `secrets` are mapped by name or all inherited. */
export function calling(
  name: string,
  on: Trigger,
  reusable: string,
  secrets: "inherit" | readonly string[],
): string {
  const given =
    secrets === "inherit"
      ? ["    secrets: inherit"]
      : ["    secrets:", ...secrets.map((one) => `      ${one.toLowerCase()}: \${{ secrets.${one} }}`)];
  return [...head(name, on), "  call:", `    uses: ${reusable}`, ...given, ""].join("\n");
}

function head(name: string, on: Trigger): string[] {
  return [`name: ${name}`, "on:", ...triggers[on], "permissions:", "  contents: read", "jobs:"];
}

function environmentVariables({ secrets = [], env = {} }: JobPlan): string[] {
  const lines = [
    ...secrets.map((name) => `          ${name}: \${{ secrets.${name} }}`),
    ...Object.entries(env).map(([name, expression]) => `          ${name}: ${expression}`),
  ];
  return lines.length === 0 ? [] : ["        env:", ...lines];
}
