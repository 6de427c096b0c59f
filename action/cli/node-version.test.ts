import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { NEEDED, nodeFault } from "./node-version.ts";

test("the Node that is needed is the one that package.json says", () => {
  expect(manifest.engines.node).toBe(`>=${NEEDED.major}.${NEEDED.minor}`);
});

test.each(["16.20.2", "18.20.8", "20.0.0", "20.18.3"])(
  "Node %s is refused, and told what is needed",
  (version) => {
    expect(nodeFault(version)).toBe(
      `This is Node ${version}, and Countersign needs Node 20.19 or newer; install one from https://nodejs.org.`,
    );
  },
);

test.each(["20.19.0", "20.20.2", "21.0.0", "22.1.0", "24.21.0", "100.0.0"])("Node %s is taken", (version) => {
  expect(nodeFault(version)).toBeNull();
});
