import { toInstant } from "../../../model/instant.ts";
import { digestOf } from "../../digest/digest.ts";
import type { Signed } from "./history.ts";
import { toldBySignature } from "./openpgp.ts";

/** Forms of signatures that git knows besides OpenPGP. https://git-scm.com/docs/git-config#Documentation/git-config.txt-gpgformat */
const OTHERS = ["-----BEGIN SSH SIGNATURE-----", "-----BEGIN SIGNED MESSAGE-----", "-----BEGIN PKCS7-----"];

/** What a signature says of itself; white space and what stands around it make no other one of it. */
export function readSigned(text: string): Signed {
  const told = toldBySignature(text);
  if (told !== null) {
    const made = told.made === null ? null : toInstant(new Date(told.made * 1000));
    return { issuer: told.issuer, made, own: told.own, isSignature: true };
  }
  const isSignature = OTHERS.some((form) => text.trimStart().startsWith(form));
  return { issuer: null, made: null, own: digestOf(text.replace(/\s+/g, "")), isSignature };
}
