import { expect, test } from "vitest";
import { readOutputs } from "./outputs.ts";

test("a value without its delimiter is refused", () => {
  expect(() => readOutputs("name<<END\nvalue\n")).toThrow("has no end");
});

test("a line that is no output is refused", () => {
  expect(() => readOutputs("=value\n")).toThrow("no output");
});

test("both ways to write an output are read, and a value may hold lines and equals signs", () => {
  const text = "changed=true\nurl=http://127.0.0.1/?a=b\nbody<<EOF-1\nfirst\nsecond=2\nEOF-1\nlast=\n";
  expect([...readOutputs(text)]).toEqual([
    ["changed", "true"],
    ["url", "http://127.0.0.1/?a=b"],
    ["body", "first\nsecond=2"],
    ["last", ""],
  ]);
});
