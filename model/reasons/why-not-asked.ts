import type { Askable, Kind } from "../identities/kind.ts";
import { has, lackOf, storeOf } from "../identities/traits.ts";
import { type IdentityKind, kinds } from "../identity.ts";
import type { Names } from "../text.ts";
import { abilities } from "../identities/abilities.ts";
import { type Duty, DUTY_WORDS } from "./duties.ts";

/** What a check is about, as it declares it. */
export interface QuestionOfCheck {
  check: string;
  /** Any identity, one kind of them, a repository, or the organisation. */
  about: IdentityKind | "identity" | "repository" | "organization";
  /** What GitHub must tell of a kind for the question to arise; null for nothing. */
  has: Askable | null;
  /** The duty that a kind must be capable of for the question to arise; null for none. */
  duty: Duty | null;
}

const ABOUT_OTHER = {
  repository: { en: "It is about repositories.", ja: "リポジトリを対象とする。" },
  organization: { en: "It is about the organisation.", ja: "組織を対象とする。" },
} as const;

const SHOWS_NO_PERMISSIONS: Names = {
  en: "GitHub does not show what one of this kind may do.",
  ja: "GitHubは、この種類のものが有する権限を表示しない。",
};

const NO_SECRET: Names = { en: "It is about secrets.", ja: "シークレットを対象とする。" };

/**
 * Why a check is never put to a kind of identity, in one sentence; null where it is. What cannot arise for a kind is no
 * assessment, so that this is said here once and in no record.
 */
export function whyNotAsked({ about, has: trait, duty }: QuestionOfCheck, kind: IdentityKind): Names | null {
  if (about === "repository" || about === "organization") return ABOUT_OTHER[about];
  if (about !== "identity" && about !== kind) return onlyAbout(about);
  if (trait !== null && !isTold(kind, trait)) return whyNotTold(kind, trait);
  const { capable } = abilities[kind];
  return duty === null || capable === null || capable.includes(duty) ? null : cannot(kind, duty);
}

const onlyAbout = (kind: IdentityKind): Names => {
  const { en, ja } = kinds[kind].names;
  return { en: `${en} only.`, ja: `${ja}のみを対象とする。` };
};

const cannot = (kind: IdentityKind, duty: Duty): Names => {
  const { en, ja } = kinds[kind].noun;
  return {
    en: `${en} can never ${DUTY_WORDS[duty].en}.`,
    ja: `${ja}は${DUTY_WORDS[duty].ja}を行うことができない。`,
  };
};

/** What GitHub never tells of a kind, whether or not a check asks for it; one sentence each. */
export const untoldOf = (kind: IdentityKind): Names[] => {
  const { lacks }: Pick<Kind, "lacks"> = kinds[kind];
  return [...Object.values(lacks), ...(abilities[kind].permissions ? [] : [SHOWS_NO_PERMISSIONS])];
};

function isTold(kind: IdentityKind, what: Askable): boolean {
  switch (what) {
    case "permissions":
      return abilities[kind].permissions;
    case "store":
      return storeOf(kind) !== null;
    default:
      return has(kind, what);
  }
}

function whyNotTold(kind: IdentityKind, what: Askable): Names {
  if (what === "permissions") return SHOWS_NO_PERMISSIONS;
  if (what === "store") return NO_SECRET;
  const lack = lackOf(kind, what);
  if (lack === null) throw new Error(`${kind} does not say why it lacks ${what}.`);
  return lack;
}
