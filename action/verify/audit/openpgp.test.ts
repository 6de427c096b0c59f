import { describe, expect, test } from "vitest";
import { signatureIn } from "../../git/commit-objects.ts";
import { signedCommit, webFlowKey } from "../../../demo/github/git/signing.ts";
import { PAYLOAD, PUBLIC_KEY, SIGNATURE } from "./examples/signed.ts";
import { readSigningKeys, signatureState } from "./openpgp.ts";

const GNUPG = { text: SIGNATURE, payload: Buffer.from(PAYLOAD) };
const who = { name: "A", email: "a@example.com", date: new Date("2026-03-01T00:00:00Z") };
const GITHUB = signatureIn(
  signedCommit({
    tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    parents: [],
    author: who,
    committer: who,
    message: "Signed\n\nin two parts\n",
  }).content,
) ?? { text: "", payload: Buffer.alloc(0) };
const [keys, githubs] = [readSigningKeys(PUBLIC_KEY), readSigningKeys(webFlowKey())];

describe.each([
  ["GnuPG by RSA", GNUPG, keys, githubs],
  ["the embedded GitHub by Ed25519", GITHUB, githubs, keys],
])("a signature that was made with %s", (_, { text, payload }, own, others) => {
  test("is good by its own key, among others too", () => {
    expect(signatureState({ text, payload }, own)).toBe("good");
    expect(signatureState({ text, payload }, [...others, ...own])).toBe("good");
  });

  test("cannot be told by no key, nor by another one", () => {
    expect(signatureState({ text, payload }, [])).toBe("by-another-key");
    expect(signatureState({ text, payload }, others)).toBe("by-another-key");
  });

  test("is bad over other bytes, one more or one other", () => {
    const other = Buffer.from(payload);
    other[7] = (other[7] ?? 0) ^ 1;
    expect(signatureState({ text, payload: other }, own)).toBe("bad");
    expect(signatureState({ text, payload: Buffer.concat([payload, Buffer.from("\n")]) }, own)).toBe("bad");
  });

  test("is never good with any other byte, and never an error", () => {
    const lines = text.trimEnd().split("\n");
    const body = Buffer.from(lines.slice(2, -2).join(""), "base64");
    for (let at = 0; at < body.length; at += 3) {
      const other = Buffer.from(body);
      other[at] = (other[at] ?? 0) ^ 0x10;
      const forged = [
        "-----BEGIN PGP SIGNATURE-----",
        "",
        other.toString("base64"),
        "-----END PGP SIGNATURE-----",
      ];
      const state = signatureState({ text: forged.join("\n"), payload }, own);
      // What says who signed, and the two bytes to find a bad one early, are themselves not signed.
      if (state === "good") expect(isSigned(body, at)).toBe(false);
    }
  });
});

/** True for a byte of a signature packet that is signed, or is the signature's own. */
function isSigned(body: Buffer, at: number): boolean {
  const packet = (body[1] ?? 0) === 0xff ? 6 : (body[0] ?? 0) & 1 ? 3 : 2;
  const hashed = packet + 6 + body.readUInt16BE(packet + 4);
  const rest = hashed + 2 + body.readUInt16BE(hashed) + 2;
  return at >= packet && (at < hashed || at >= rest + 2);
}

test.each([
  ["nothing", ""],
  ["a signature by ssh", "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----"],
  ["a block that is none", "-----BEGIN PGP SIGNATURE-----\n\n!!!!\n-----END PGP SIGNATURE-----"],
  ["a block without an end", "-----BEGIN PGP SIGNATURE-----\n\n/////w=="],
])("%s cannot be told by any key, and is no key", (_, text) => {
  expect(signatureState({ text, payload: Buffer.from(PAYLOAD) }, keys)).toBe("by-another-key");
  expect(readSigningKeys(text)).toEqual([]);
  expect(readSigningKeys(text.replaceAll("SIGNATURE", "PUBLIC KEY BLOCK"))).toEqual([]);
});
