import { expect, test } from "vitest";
import { letGo } from "./let-go.ts";

test("memory that others share is kept", () => {
  const small = Buffer.from("small");
  const beside = Buffer.from("beside");
  letGo(small);
  expect([small.toString(), beside.toString()]).toEqual(["small", "beside"]);
});

test("memory of its own is given back with all that lies in it, where Node can", () => {
  const large = Buffer.alloc(1 << 20, "x");
  const part = large.subarray(10, 20);
  letGo(part);
  const kept = "transfer" in ArrayBuffer.prototype ? 0 : large.buffer.byteLength;
  expect(large.buffer.byteLength).toBe(kept);
});
