import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { createSecrets, formsOf } from "./secrets.ts";

const silent = () => undefined;
const pem = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
}).privateKey;
const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each([
  ["as it stands", (secret: string) => secret],
  ["in base64", base64],
  ["as git sends it", (secret: string) => base64(`x-access-token:${secret}`)],
  ["with a line feed, in base64", (secret: string) => base64(`${secret}\n`)],
  ["in an address", encodeURIComponent],
  ["in JSON", (secret: string) => JSON.stringify({ secret })],
])("a token is struck out %s", (_, write) => {
  const secrets = createSecrets(silent);
  secrets.add("ghp_canary+/=0123456789");
  const text = secrets.hide(`before ${write("ghp_canary+/=0123456789")} after`);
  expect(text).toContain("***");
  expect(text).not.toContain("canary");
});

test("every line of a key is struck out, however it is broken", () => {
  const secrets = createSecrets(silent);
  secrets.add(pem.trim().replaceAll("\n", "\\n"));
  const lines = pem.split("\n").filter((line) => line !== "" && !line.startsWith("-----"));
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(secrets.hide(`x ${line} y`)).toBe("x *** y");
  expect(secrets.hide(JSON.stringify(pem))).not.toContain(lines[3]);
});

test("every form is announced once, and words too short to be a secret are left alone", () => {
  const announced: string[] = [];
  const secrets = createSecrets((form) => announced.push(form));
  secrets.add("ghp_0123456789");
  secrets.add("ghp_0123456789");
  expect(announced).toEqual([...new Set(formsOf("ghp_0123456789"))]);
  secrets.add("true");
  expect(secrets.hide("this is true")).toBe("this is true");
});
