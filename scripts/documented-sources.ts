import { sourceWords } from "../model/sources/index.ts";
import type { AnyCheck } from "../action/checks/check.ts";
import { checks } from "../action/checks/index.ts";
import { isCapableOf, isTold } from "../action/identities/ask.ts";
import { sources } from "../action/sources/index.ts";
import type { Source } from "../action/sources/source.ts";
import { IDENTITY_KINDS, type IdentityKind, kinds } from "../model/identity.ts";
import { table } from "../model/markdown.ts";

const isKind = (about: string): about is IdentityKind => IDENTITY_KINDS.some((kind) => kind === about);

/** True for a check that is put to identities of a kind. */
const isPutTo = ({ appliesTo, has, duty }: AnyCheck, kind: IdentityKind): boolean =>
  appliesTo === "identity"
    ? (has === undefined || isTold(kind, has)) && (duty === undefined || isCapableOf(kind, duty))
    : isKind(appliesTo) && appliesTo === kind;

/** Controls of which a rule is unknown where the source was not read, of whatever it would have shown. */
export const controlsOf = (source: Source): string[] =>
  [
    ...new Set(
      checks
        .filter(
          (check) => check.needs.includes(source.id) || source.gives.some((kind) => isPutTo(check, kind)),
        )
        .flatMap(({ controls }) => controls),
    ),
  ].sort();

/** What is not known without a source: the kinds it lists, and the controls whose checks rest on it. */
function unknownWithout(source: Source): string {
  const listed = source.gives.map((kind) => kinds[kind].names.en);
  const controls = controlsOf(source);
  const unknown = [
    ...(listed.length === 0 ? [] : [`which ${listed.join(", ").toLowerCase()} there are`]),
    ...(controls.length === 0 ? [] : [`rules of ${controls.join(", ")}`]),
  ];
  return unknown.length === 0 ? "nothing that a rule rests on" : unknown.join("; ");
}

const titleOf = ({ id }: Source): string => sourceWords[id].title.en;

/** The generated section of README.md: source, permission, plan, and what becomes unknown without it. */
export const documentedSources = (): string =>
  table(
    ["Source", "Permission", "Plan", "Unknown without it"],
    [...sources]
      .sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1))
      .map((source) => [
        titleOf(source),
        [source.permission, ...(source.further ?? [])]
          .map(({ name, level }) => `\`${name}: ${level}\``)
          .join(", "),
        source.plan ?? "",
        unknownWithout(source),
      ]),
  );
