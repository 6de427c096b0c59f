import { expect, test } from "vitest";
import { StepFailed } from "./failed.ts";
import { readOptions } from "./options.ts";

test.each([[["--nosuch"]], [["--port", "70000"]], [["--port", "eighty"]], [["word"]]])(
  "%j is refused",
  (argv) => {
    expect(() => readOptions(argv)).toThrow(StepFailed);
  },
);

test.each([
  [[], { serve: true, record: false, port: 4321 }],
  [["--no-serve", "--record"], { serve: false, record: true, port: 4321 }],
  [["--port", "0"], { serve: true, record: false, port: 0 }],
])("%j is read", (argv, options) => {
  expect(readOptions(argv)).toEqual(options);
});
