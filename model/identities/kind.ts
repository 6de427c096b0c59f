import type { z } from "zod";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import type { Duty } from "../reasons/duties.ts";
import type { Names } from "../text.ts";

/** What null in a field of facts says, where it is not that GitHub does not say. */
export type NullMeaning = "none" | "never" | "does-not-apply";

/** What GitHub can tell of a kind at all, beyond its facts. */
export type Trait = "beginning" | "creator" | "expiry" | "lastUsed" | "renewal";

/** When GitHub ends something by itself: null for never; undefined where it does not show that of this one. */
export type Expiry = Instant | null | undefined;

/** Since when something is suspended, and by whom; null where GitHub does not tell who. */
export interface Suspension {
  at: Instant;
  by: string | null;
}

/** What a check may ask of some kinds alone: what GitHub tells of them, or that they are secrets of a store. */
export type Askable = Trait | "permissions" | "store";

/** What the rules of a kind say it may do. */
export interface Abilities {
  /** Whether GitHub shows it. */
  permissions: boolean;
  /** Duties that one of the kind can have at all; null for every duty. */
  capable: readonly Duty[] | null;
}

/**
 * One kind of identity: what its facts are, what they mean, and what it is called. Everything that reads or prints an
 * identity asks here; only its own checks and its own source name a kind.
 */
export interface Kind<Name extends string = string, Facts extends z.ZodObject = z.ZodObject> {
  kind: Name;
  /** GitHub's answer, without anything secret. */
  facts: Facts;
  /** What people call one of it, and several. */
  name: Names;
  names: Names;
  /** One of it, as a sentence begins with it. */
  noun: Names;
  /** What people call each of its facts. */
  factNames: Readonly<Record<keyof z.output<Facts> & string, Names>>;
  /** What people call the values of a fact that are names of ours; not there where GitHub's own are printed. */
  factWords?: Readonly<Partial<Record<keyof z.output<Facts> & string, Readonly<Record<string, Names>>>>>;
  nulls: Readonly<Partial<Record<keyof z.output<Facts> & string, NullMeaning>>>;
  /** Facts that say nothing given the others: the list behind `all`. */
  idle: (facts: z.output<Facts>) => readonly (keyof z.output<Facts> & string)[];
  /** When it began to exist for the organisation; null where GitHub does not say: it is then known since a scan saw it. */
  began: (facts: z.output<Facts>) => Instant | null;
  /** What GitHub calls that; null for a kind of which it never tells. */
  beginning: "added" | "granted" | "stored" | null;
  /** When the credential became what it is: the key added, the access granted, the value stored; null where GitHub does not say. */
  renewed: (facts: z.output<Facts>) => Instant | null;
  /** What grows old, by name: the words that a sentence about its age begins with. */
  aged: Readonly<Record<string, Names>>;
  /** Which of them one is. Not there for a kind of which GitHub never tells how old the credential is. */
  agesAs?: (facts: z.output<Facts>) => string;
  /** Whether a new value can take the place of the old one under the same identity. */
  renewable: boolean;
  /** Who made it, by login; null where GitHub does not say of this one. Not there where GitHub never tells. */
  creator?: (facts: z.output<Facts>) => string | null;
  /** Whether GitHub records when one was last used. */
  recordsUse: boolean;
  /** Since when it is suspended and by whom; null while it is not. Not there for a kind that cannot be. */
  suspended?: (facts: z.output<Facts>) => Suspension | null;
  /** When GitHub ends it by itself; null for never. Not there for a kind that cannot expire. */
  expiry?: (facts: z.output<Facts>) => Expiry;
  /** Whose secrets they are, of a kind whose value GitHub keeps and never shows; not there for any other kind. */
  store?: string;
  /**
   * True for one that GitHub takes away by itself after one piece of work: what is asked of every identity, who owns it
   * or when it ends, is then asked of what makes such ones. Its file name begins with {@link FLEETING}.
   */
  fleeting?: (facts: z.output<Facts>) => boolean;
  /** Why a trait is missing, for the documentation and the page of method; one sentence each. */
  lacks: Readonly<Partial<Record<Trait, Names>>>;
  /** What its file is called within its folder, from the last part of its uid; the same for ever. */
  fileName: (id: string, facts: z.output<Facts>) => string;
  /** How the texts of `controls/` speak of it. */
  spokenOf: Readonly<Record<Language, RegExp>>;
}

/** How the file of one begins that GitHub takes away by itself: it comes and goes, and nobody has to look at that. */
export const FLEETING = "fleeting.";

/** Declares a kind. */
export const defineKind = <const Name extends string, Facts extends z.ZodObject>(
  kind: Kind<Name, Facts>,
): Kind<Name, Facts> => kind;
