import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";
import { digestOfBytes } from "../../digest/digest.ts";

// As much of OpenPGP as GitHub's own signatures need. git would start GnuPG with a keyring of its own, which not every
// machine has; whoever doubts this runs `git verify-commit`, as docs/verify-by-hand.md says.
// https://www.rfc-editor.org/rfc/rfc9580#section-4 (packets), #section-5.2 (signatures), #section-6.2 (armour)

/** A public key that may have signed a commit. */
export interface SigningKey {
  /** Its last 16 digits, as GnuPG shows them. */
  id: string;
  key: KeyObject;
}

/** What a signature is worth by the keys that are given. */
export type SignatureState = "good" | "bad" | "by-another-key";

/** Characters of a text that are looked at; GitHub's keys take 2 kB each. */
const MOST = 1 << 20;
const RSA = 1;
const EDDSA = 22;
const HASHES: Readonly<Record<number, string>> = { 8: "sha256", 9: "sha384", 10: "sha512" };

/** The public keys of an armoured text, those that can be used. */
export function readSigningKeys(text: string): SigningKey[] {
  const keys: SigningKey[] = [];
  for (const bytes of unarmoured(text, "PUBLIC KEY BLOCK"))
    for (const { tag, body } of packetsOf(bytes)) {
      const key = tag === PUBLIC_KEY || tag === PUBLIC_SUBKEY ? keyIn(body) : null;
      if (key !== null) keys.push(key);
    }
  return keys;
}

/** What a signature over bytes is worth. */
export function signatureState(
  { text, payload }: { text: string; payload: Buffer },
  keys: readonly SigningKey[],
): SignatureState {
  const signature = firstSignature(text);
  const own = keys.filter(({ id }) => id === signature?.issuer);
  if (signature === null || own.length === 0) return "by-another-key";
  return own.some(({ key }) => isGood(signature, payload, key)) ? "good" : "bad";
}

/** The first signature of an armoured text; null where it holds none that can be read. */
function firstSignature(text: string): Signature | null {
  const packet = unarmoured(text, "SIGNATURE")
    .flatMap(packetsOf)
    .find(({ tag }) => tag === SIGNATURE);
  return packet === undefined ? null : signatureIn(packet.body);
}

/** What a signature says of itself, and what tells it from any other: whether that is true takes the key. */
export function toldBySignature(
  text: string,
): { issuer: string | null; made: number | null; own: string } | null {
  const signature = firstSignature(text);
  if (signature === null) return null;
  const { issuer, made, about, numbers } = signature;
  return { issuer, made, own: digestOfBytes(Buffer.concat([about, ...numbers])) };
}

/** The bytes of every block of a kind; a block that is none gives nothing. */
function unarmoured(text: string, kind: string): Buffer[] {
  return text
    .slice(0, MOST)
    .split(`-----BEGIN PGP ${kind}-----`)
    .slice(1)
    .map((block) => {
      const inner = block.split(`-----END PGP ${kind}-----`)[0] ?? "";
      // Headers end with an empty line, and a line that begins with = is a check sum.
      const lines = inner.slice(Math.max(0, inner.search(/\r?\n\r?\n/))).split("\n");
      return Buffer.from(lines.filter((line) => !line.startsWith("=")).join(""), "base64");
    });
}

interface Packet {
  tag: number;
  body: Buffer;
}
const SIGNATURE = 2;
const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;

/** Packets up to the first whose length cannot be told. */
function packetsOf(bytes: Buffer): Packet[] {
  const packets: Packet[] = [];
  let at = 0;
  while (at + 1 < bytes.length) {
    const first = bytes[at] ?? 0;
    const isNew = (first & 0x40) !== 0;
    const told = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, first & 3);
    if ((first & 0x80) === 0 || told === null || told.from + told.length > bytes.length) break;
    const end = told.from + told.length;
    packets.push({ tag: isNew ? first & 0x3f : (first >> 2) & 0xf, body: bytes.subarray(told.from, end) });
    at = end;
  }
  return packets;
}

interface Told {
  from: number;
  length: number;
}

function newLength(bytes: Buffer, at: number): Told | null {
  const first = bytes[at] ?? 0;
  if (first < 192) return { from: at + 1, length: first };
  if (first < 224) return { from: at + 2, length: ((first - 192) << 8) + (bytes[at + 1] ?? 0) + 192 };
  return first === 255 && at + 5 <= bytes.length
    ? { from: at + 5, length: bytes.readUInt32BE(at + 1) }
    : null;
}

function oldLength(bytes: Buffer, at: number, kind: number): Told | null {
  const size = [1, 2, 4][kind];
  return size === undefined || at + size > bytes.length
    ? null
    : { from: at + size, length: bytes.readUIntBE(at, size) };
}

/** Numbers of any length, each with its bits before it. */
function numbersIn(bytes: Buffer): Buffer[] {
  const numbers: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const size = Math.ceil(bytes.readUInt16BE(at) / 8);
    numbers.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size;
  }
  return numbers;
}

/** A key of version 4, by RSA or Ed25519; null for any other. */
function keyIn(body: Buffer): SigningKey | null {
  if (body.length < 8 || body[0] !== 4) return null;
  const size = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
  const id = createHash("sha1").update(size).update(body).digest("hex").slice(-16);
  try {
    const key = body[5] === EDDSA ? ed25519(body) : body[5] === RSA ? rsa(body) : null;
    return key && { id, key };
  } catch {
    // Numbers that are no key: https://nodejs.org/api/crypto.html#cryptocreatepublickeykey
    return null;
  }
}

const asKey = (key: Record<string, string>) => createPublicKey({ key, format: "jwk" });

function rsa(body: Buffer): KeyObject | null {
  const [n, e] = numbersIn(body.subarray(6));
  return n && e ? asKey({ kty: "RSA", n: n.toString("base64url"), e: e.toString("base64url") }) : null;
}

function ed25519(body: Buffer): KeyObject | null {
  // The name of the curve, its length before it, then the point behind a byte 0x40.
  const [point] = numbersIn(body.subarray(7 + (body[6] ?? 0)));
  return point ? asKey({ kty: "OKP", crv: "Ed25519", x: point.subarray(1).toString("base64url") }) : null;
}

interface Signature {
  issuer: string | null;
  /** Seconds since 1970; null where it does not say. */
  made: number | null;
  algorithm: number;
  hash: string;
  /** What is signed besides the data. */
  about: Buffer;
  numbers: readonly Buffer[];
}

/** A signature of version 4 over a document; null for any other. */
function signatureIn(body: Buffer): Signature | null {
  if (body.length < 10 || body[0] !== 4 || body[1] !== 0) return null;
  const hash = HASHES[body[3] ?? 0];
  const about = body.subarray(0, 6 + body.readUInt16BE(4));
  if (hash === undefined || about.length + 2 > body.length) return null;
  const rest = body.subarray(about.length);
  const unhashed = rest.subarray(2, 2 + rest.readUInt16BE(0));
  const numbers = numbersIn(rest.subarray(2 + unhashed.length + 2));
  const issuer = issuerIn(about.subarray(6)) ?? issuerIn(unhashed);
  const time = partIn(about.subarray(6), [CREATED])?.subarray(1);
  const made = time?.length === 4 ? time.readUInt32BE(0) : null;
  return { issuer, made, algorithm: body[2] ?? 0, hash, about, numbers };
}

const CREATED = 2;
const ISSUER = 16;
const FINGERPRINT = 33;

/** Who signed, by a part of the signature that says it. */
const issuerIn = (bytes: Buffer): string | null =>
  partIn(bytes, [ISSUER, FINGERPRINT])?.subarray(-8).toString("hex") ?? null;

/** The first part of some types, with its type before it; null for none. */
function partIn(bytes: Buffer, types: readonly number[]): Buffer | null {
  for (let at = 0; at < bytes.length;) {
    const told = newLength(bytes, at);
    if (told === null || told.length === 0) return null;
    const part = bytes.subarray(told.from, told.from + told.length);
    if (types.includes((part[0] ?? 0) & 0x7f)) return part;
    at = told.from + told.length;
  }
  return null;
}

function isGood({ algorithm, hash, about, numbers }: Signature, payload: Buffer, key: KeyObject): boolean {
  const trailer = Buffer.alloc(6);
  trailer.writeUInt16BE(0x04ff, 0);
  trailer.writeUInt32BE(about.length, 2);
  const data = Buffer.concat([payload, about, trailer]);
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = numbers;
  if (algorithm === RSA && key.asymmetricKeyType === "rsa")
    return verify(hash, data, key, padded(first, (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8));
  if (algorithm === EDDSA && key.asymmetricKeyType === "ed25519")
    return verify(
      null,
      createHash(hash).update(data).digest(),
      key,
      Buffer.concat([padded(first, 32), padded(second, 32)]),
    );
  return false;
}

/** A number without its leading zeros, with them again. */
const padded = (number: Buffer, size: number): Buffer =>
  number.length >= size ? number : Buffer.concat([Buffer.alloc(size - number.length), number]);
