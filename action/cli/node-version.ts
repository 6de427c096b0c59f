import manifest from "../../package.json" with { type: "json" };

/** What is wrong with the Node that runs this, in one sentence; null when nothing is. package.json says which is needed. */
export function nodeFault(version: string): string | null {
  const needed = /^>=(\d+)\.(\d+)$/.exec(manifest.engines.node);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [, least = "0", then = "0"] = needed ?? [];
  const isNew = major > Number(least) || (major === Number(least) && minor >= Number(then));
  return isNew
    ? null
    : `This is Node ${version}, and Countersign needs Node ${least}.${then} or newer; install one from https://nodejs.org.`;
}
