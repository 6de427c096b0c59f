// OpenPGP as far as GitHub's own signatures need it, written by hand: git and GnuPG check what is made here.
// https://www.rfc-editor.org/rfc/rfc4880 (packets, armour), https://www.rfc-editor.org/rfc/rfc9580#section-5.2.3.3.1 (Ed25519)

import { createHash, createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto";
import { encodeCommit, type Commit, type GitObject, type Signed } from "./objects.ts";

// A key that everybody knows: the same world gives the same signatures, and nothing here is worth forging.
const seed = hash("sha256", "the embedded GitHub's web-flow key", "buffer");
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]),
  format: "der",
  type: "pkcs8",
});
const publicKey = createPublicKey(privateKey);
const born = Date.UTC(2024, 0, 16) / 1000;
const userId = "GitHub <noreply@github.com>";

const number = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** A number of any length, its bits counted. */
function mpi(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Buffer.alloc(0) : bytes.subarray(start);
  const bits = digits.length === 0 ? 0 : digits.length * 8 - Math.clz32(digits[0] ?? 0) + 24;
  return Buffer.concat([number(bits, 2), digits]);
}

const packet = (tag: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xc0 | tag, 0xff]), number(body.length, 4), body]);
const subpacket = (type: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([body.length + 1, type]), body]);

const point = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
const keyBody = Buffer.concat([
  Buffer.from([4]),
  number(born, 4),
  Buffer.from([22, 9]),
  Buffer.from("2b06010401da470f01", "hex"),
  mpi(Buffer.concat([Buffer.from([0x40]), point])),
]);
const keyFrame = Buffer.concat([Buffer.from([0x99]), number(keyBody.length, 2), keyBody]);
const fingerprint = createHash("sha1").update(keyFrame).digest();

/** What is signed: the data, what is said about the signature, and how long that is. */
function digestOf(data: Buffer, about: Buffer): Buffer {
  const trailer = Buffer.concat([Buffer.from([4, 0xff]), number(about.length, 4)]);
  return createHash("sha256").update(data).update(about).update(trailer).digest();
}

function signaturePacket(type: number, data: Buffer, at: number, said: readonly Buffer[] = []): Buffer {
  const hashed = Buffer.concat([
    subpacket(33, Buffer.concat([Buffer.from([4]), fingerprint])),
    subpacket(2, number(at, 4)),
    ...said,
  ]);
  const about = Buffer.concat([Buffer.from([4, type, 22, 8]), number(hashed.length, 2), hashed]);
  const digest = digestOf(data, about);
  const made = sign(null, digest, privateKey);
  const unhashed = subpacket(16, fingerprint.subarray(-8));
  const parts = [about, number(unhashed.length, 2), unhashed, digest.subarray(0, 2)];
  return packet(2, Buffer.concat([...parts, mpi(made.subarray(0, 32)), mpi(made.subarray(32))]));
}

function crc24(bytes: Buffer): number {
  let sum = 0xb704ce;
  for (const byte of bytes) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1)
      sum = sum & 0x800000 ? ((sum << 1) ^ 0x1864cfb) & 0xffffff : sum << 1;
  }
  return sum;
}

function armour(kind: "SIGNATURE" | "PUBLIC KEY BLOCK", bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  const sum = `=${number(crc24(bytes), 3).toString("base64")}`;
  return [`-----BEGIN PGP ${kind}-----`, "", ...lines, sum, `-----END PGP ${kind}-----`, ""].join("\n");
}

/** The key that GitHub signs with, as https://github.com/web-flow.gpg publishes it. */
export function webFlowKey(): string {
  const name = Buffer.from(userId);
  const certified = Buffer.concat([keyFrame, Buffer.from([0xb4]), number(name.length, 4), name]);
  // Key flags 0x03: it may certify and sign.
  const self = signaturePacket(0x13, certified, born, [subpacket(27, Buffer.from([3]))]);
  return armour("PUBLIC KEY BLOCK", Buffer.concat([packet(6, keyBody), packet(13, name), self]));
}

/** A commit that GitHub signs, as an object: the signature stands in its header. */
export function signedCommit(commit: Commit): GitObject {
  const payload = encodeCommit(commit).content.toString("utf8");
  const at = Math.floor(commit.committer.date.getTime() / 1000);
  const signature = armour("SIGNATURE", signaturePacket(0, Buffer.from(payload), at));
  const [head = "", ...message] = payload.split("\n\n");
  const header = `gpgsig ${signature.trimEnd().split("\n").join("\n ")}\n `;
  return { type: "commit", content: Buffer.from([`${head}\n${header}`, ...message].join("\n\n")) };
}

/** Whether GitHub's own key made a signature over a payload. */
export function isGitHubs({ signature, payload }: Signed): boolean {
  const base64 = signature
    .split("\n")
    .filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line) && !line.startsWith("="));
  const body = Buffer.from(base64.join(""), "base64").subarray(6);
  if (body.length < 80) return false;
  const about = body.subarray(0, 6 + body.readUInt16BE(4));
  const made = rawSignature(body.subarray(about.length + 2 + body.readUInt16BE(about.length) + 2));
  return made !== null && verify(null, digestOf(Buffer.from(payload), about), publicKey, made);
}

/** Two numbers of 32 bytes each, from as many as their bits need. */
function rawSignature(bytes: Buffer): Buffer | null {
  const halves: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const size = Math.ceil(bytes.readUInt16BE(at) / 8);
    const half = bytes.subarray(at + 2, at + 2 + size);
    halves.push(Buffer.concat([Buffer.alloc(Math.max(0, 32 - size)), half]));
    at += 2 + size;
  }
  const raw = Buffer.concat(halves);
  return raw.length === 64 ? raw : null;
}
