import type { Kind } from "../mutation.ts";
import { addition } from "./additions.ts";
import { baseSetBack } from "./base.ts";
import { byteForOneCommit, byteInThePast, byteOnTop } from "./bytes.ts";
import { certification } from "./certifications.ts";
import { conclusion } from "./conclusions.ts";
import { digest } from "./digests.ts";
import { file } from "./files.ts";
import {
  authorChanged,
  commitEmptied,
  commitLeftOut,
  commitPutBetween,
  commitRedated,
  commitsSwapped,
  mergeTurned,
} from "./history.ts";
import { lastUse } from "./last-uses.ts";
import { page } from "./pages.ts";
import { review } from "./reviews.ts";
import { scan } from "./scans.ts";
import { secondSignOff } from "./second-sign-offs.ts";
import { signOff } from "./sign-offs.ts";
import { tag } from "./tags.ts";
import { use } from "./uses.ts";
import { verdict } from "./verdicts.ts";

/** Every kind of mutation, by what is mutated. */
export const KINDS: Readonly<Record<string, Kind>> = {
  "a byte on top": byteOnTop,
  "a byte in the past": byteInThePast,
  "a byte in one commit": byteForOneCommit,
  "a file": file,
  "the list of digests": digest,
  "a commit left out": commitLeftOut,
  "a commit emptied": commitEmptied,
  "a commit put between": commitPutBetween,
  "commits swapped": commitsSwapped,
  "a merge turned round": mergeTurned,
  "an author": authorChanged,
  "a date of a commit": commitRedated,
  "a tag": tag,
  "a base set back": baseSetBack,
  "a forged scan record": scan,
  "a forged sign-off": signOff,
  "a forged second sign-off": secondSignOff,
  "a forged review": review,
  "a forged last use": lastUse,
  "a forged conclusion": conclusion,
  "a last use that cannot be": use,
  "a forged verdict": verdict,
  "a forged page": page,
  "a forged addition": addition,
  "a forged certification": certification,
};
