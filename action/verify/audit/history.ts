import type { Addition } from "../../../model/addition.ts";
import type { Certification } from "../../../model/certification.ts";
import type { Conclusion } from "../../../model/conclusion.ts";
import type { RosterEntry } from "../../../model/entity.ts";
import type { Instant } from "../../../model/instant.ts";
import type { FaultReason } from "../../../model/reasons/verify/faults.ts";
import type { Review } from "../../../model/review.ts";
import type { Scan } from "../../../model/scan.ts";
import type { SignOff } from "../../../model/sign-off.ts";
import type { CommitObject } from "../../git/commit-objects.ts";
import type { PathChange } from "../../git/tree-pairs.ts";
import type { ListChange, ListFacts } from "./list-change.ts";
import type { SignatureState } from "./openpgp.ts";

/** How the evidence of a commit differs from that of one of its parents; of the first commit, from nothing. */
export interface Step {
  parent: string | null;
  /** By full path, the list of digests included. */
  changes: readonly PathChange[];
}

/** One commit, and the evidence of the organisation in it. */
export interface HistoryCommit extends CommitObject {
  /** The tree of the evidence; null where it holds none. */
  evidence: string | null;
  steps: readonly Step[];
  /** The step with the fewest changes; what is listed is followed along it. */
  via: Step;
  /** What stands at the path of the list of digests; null for nothing. */
  list: string | null;
  /** How the list differs from the last one along {@link via} that could be read; null where this one cannot be. */
  listed: ListChange | null;
}

/** A document of evidence, as one blob has it at one path. */
export type AuditDocument =
  | { kind: "scan"; data: Scan }
  | { kind: "review"; data: Review }
  | { kind: "sign-off"; data: SignOff }
  | { kind: "conclusion"; data: Conclusion }
  | { kind: "addition"; data: Addition }
  | { kind: "certification"; data: Certification }
  | { kind: "unreadable" };

/** What the signature of a commit says of itself; whoever has no key sees no more. */
export interface Signed {
  /** The last 16 digits of the key; null where it names none, or is no OpenPGP. */
  issuer: string | null;
  /** When it says that it was made; null where it does not. */
  made: Instant | null;
  /** Tells it from every other signature. */
  own: string;
  /** False for what has the form of no signature. */
  isSignature: boolean;
}

/** A commit along the first parents of the head that changed who may do what: who holds a role, or what a role may do. */
export interface AuthorityChange {
  commit: string;
  file: string;
  what: "roster" | "roles";
}

/** A tag of a certification. */
export interface Tag {
  /** `certified/<period>/<entity>/<regime>`. */
  name: string;
  annotated: boolean;
  commit: string | null;
  /** What the ref names: the tag itself where it is annotated. */
  object: string;
  /** What git keeps of an annotated tag; null for any other. */
  text: string | null;
}

/** A tag of a certification that the verified commit does not hold, or not yet with its sign-offs. */
export interface Beyond {
  /** The first commit that it names and the verified one does not hold. */
  commit: string;
  /** Base, as the clone knows it, where that goes on from the verified commit and holds it: what is verified is older. */
  ahead: string | null;
  /** Where it does not, a branch that holds it all the same. */
  beside: string | null;
}

/** How the page of a document compares with what is printed of its record; where its names could be read. */
export type PageState = "as-printed" | "otherwise" | "names-not-read";

/** What a record says of an identity, a repository or the organisation that others are held against. */
export interface Sighted {
  uid: string;
  title: string;
  /** When it was made; null where the record does not say. */
  created: Instant | null;
  /** Digest of what a review shows of it; null for what no review is about. */
  shown: string | null;
}

/** A last use that a commit recorded, or recorded otherwise. */
export interface UseChange {
  commit: string;
  uid: string;
  used: Instant;
}

/** When identities were last used, by uid. */
export type LastUses = Readonly<Record<string, Instant>>;

/** The history of an organisation's evidence, read once; every question is put to this. */
export interface History {
  organization: string;
  /** The version that verifies: it prints and evaluates what the same one wrote; null for one that is not told. */
  version: string | null;
  /** The commit that is verified. */
  head: string;
  /** Heads that nothing stands on: of base, and of the branch of the evidence. */
  tips: ReadonlySet<string>;
  /** Everything reachable from them, parents before children. */
  commits: readonly HistoryCommit[];
  byName: ReadonlyMap<string, HistoryCommit>;
  /** SHA-256 of each blob, `sha256:…`; one that is not there has none. */
  digests: ReadonlyMap<string, string>;
  /** By {@link documentKey}. */
  documents: ReadonlyMap<string, AuditDocument>;
  /** How pages compare, by {@link documentKey}. */
  pages: ReadonlyMap<string, PageState>;
  /** What records say of subjects, by {@link documentKey}. */
  sighted: ReadonlyMap<string, Sighted>;
  /** Every last use that was recorded, in the order of the commits. */
  uses: readonly UseChange[];
  /** What each list says, by blob. */
  lists: ReadonlyMap<string, ListFacts>;
  /** The blob at a path of a commit, by {@link citationKey}, for everything that a document cites; null for nothing. */
  cited: ReadonlyMap<string, string | null>;
  /** The rosters of entities that sign-offs name, by blob; one that cannot be read is empty. */
  rosters: ReadonlyMap<string, readonly RosterEntry[]>;
  /** How it changed on base who may do what, the newest change first. */
  authorityChanges: readonly AuthorityChange[];
  /** What commits record of last uses that reviews name as frozen there, or that brought what was seen done. */
  lastUses: ReadonlyMap<string, LastUses>;
  /** Where certifications were void, by `voidKey`, of those whose conclusions were written again. */
  voids: ReadonlySet<string>;
  /** Exceptions and deficiencies that are others at the head than was certified, by the digest of what was certified. */
  otherwise: ReadonlyMap<string, readonly string[]>;
  tags: readonly Tag[];
  /** Tags that name what the head does not hold, by name; without those of what was never certified. */
  beyond: ReadonlyMap<string, Beyond>;
  /** What the signature of each commit that carries one is worth by the keys that were given. */
  signatures: ReadonlyMap<string, SignatureState>;
  /** What each of them says of itself. */
  signed: ReadonlyMap<string, Signed>;
}

export const documentKey = (path: string, blob: string): string => `${blob} ${path}`;
export const citationKey = (commit: string, path: string): string => `${commit}:${path}`;

/** Something that is not what was recorded, and where. */
export interface Finding {
  commit: string;
  /** The file or the tag; null for the commit as a whole. */
  path: string | null;
  reason: FaultReason;
}

/** One question to a history. */
export type Question = (history: History) => Finding[];
