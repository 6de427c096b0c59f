import type { AnyCheck } from "../../action/checks/check.ts";
import type { ListedBy } from "../../action/identities/kind-rules.ts";
import type { Source } from "../../action/sources/source.ts";
import type { Kind, Trait } from "../../model/identities/kind.ts";
import type { SourceWords } from "../../model/sources/source-words.ts";
import type { Names } from "../../model/text.ts";
import { SOURCE_IDS } from "../../model/unit.ts";

/** What a catalogue is held against: the files of its folder and the controls there are. */
export interface Shelf {
  /** Names of the files in the catalogue's folder. */
  files: readonly string[];
  /** Text of the item's own file. */
  text: string;
  /** Ids of the baseline controls. */
  controls: readonly string[];
}

const isSentence = (value: string) => /^[A-Z0-9"'«].*[.?]$/su.test(value.trim());
const filed = (id: string, { files }: Shelf) => [
  ...(files.includes(`${id}.ts`) ? [] : [`there is no file ${id}.ts`]),
  ...(files.includes(`${id}.test.ts`) ? [] : [`there is no test ${id}.test.ts`]),
];

/** Words that are missing in one of the languages. */
const unworded = (words: Readonly<Record<string, Names>>) =>
  Object.entries(words).flatMap(([what, { en, ja }]) => [
    ...(en === "" ? [`its ${what} has no English`] : []),
    ...(ja === "" ? [`its ${what} has no Japanese`] : []),
  ]);

/** True for a check that is about no identity: reviews decide on identities alone. */
const isOfOthers = (appliesTo: AnyCheck["appliesTo"]) =>
  appliesTo === "repository" || appliesTo === "organization";

/** What a check lacks, one sentence each. */
export function lacksOfCheck(check: AnyCheck, shelf: Shelf): string[] {
  const { id, words, controls, needs, parameters } = check;
  const { title, question, risk, remedy } = words;
  return [
    ...filed(id, shelf),
    ...unworded({ title, question, risk, remedy }),
    ...(question.en.endsWith("?") && isSentence(question.en) ? [] : ["its question is not a question"]),
    ...(isSentence(risk.en) ? [] : ["its risk is not a sentence"]),
    ...(isSentence(remedy.en) ? [] : ["its remedy is not a sentence"]),
    ...(controls.length > 0 ? [] : ["it serves no control"]),
    ...(isOfOthers(check.appliesTo) || check.suggests !== undefined
      ? []
      : [
          "it does not say what its failure suggests to a reviewer: a decision, or null where only a person can tell",
        ]),
    ...(isOfOthers(check.appliesTo) && (check.suggests ?? check.revalidates) !== undefined
      ? ["it suggests something, and no identity is reviewed by it"]
      : []),
    ...controls
      .filter((control) => !shelf.controls.includes(control))
      .map((control) => `there is no control ${control}`),
    ...needs.filter((source) => !SOURCE_IDS.includes(source)).map((source) => `there is no source ${source}`),
    ...parameters
      .filter((name) => shelf.text.split(`"${name}"`).length < 3)
      .map((name) => `it declares ${name} and does not use it`),
  ].map((lack) => `${id}: ${lack}.`);
}

/** What a source lacks, one sentence each. */
export function lacksOfSource(source: Source, { title: name, things }: SourceWords, shelf: Shelf): string[] {
  const { id, endpoints, permission, unit, meaning, needs } = source;
  const silent = Object.entries(meaning).filter(([, sentence]) => !isSentence(sentence));
  return [
    ...filed(id, shelf),
    ...unworded({ title: name, things }),
    ...(unit === "" ? ["it does not say what one unit is"] : []),
    ...(permission.name === "" ? ["it names no permission"] : []),
    ...(endpoints.length > 0 ? [] : ["it names no endpoint"]),
    ...endpoints
      .filter((endpoint) => !/^(?:GET|POST) \/\S+$/.test(endpoint))
      .map((endpoint) => `${endpoint} is not an endpoint`),
    ...silent.map(([name]) => `its meaning of ${name} is not a sentence`),
    ...needs.filter((other) => !SOURCE_IDS.includes(other)).map((other) => `there is no source ${other}`),
  ].map((lack) => `${id}: ${lack}.`);
}

const TRAITS = ["beginning", "creator", "expiry", "lastUsed", "renewal"] as const satisfies readonly Trait[];

/** Where a kind says that GitHub lists it, and the sources that give it. */
export interface Listings {
  listedBy: ListedBy;
  givers: readonly Pick<SourceWords, "id" | "scope">[];
}

/** What a kind of identity lacks, one sentence each. */
export function lacksOfKind(kind: Kind, { listedBy, givers }: Listings): string[] {
  const { kind: id, name, names, noun, factNames, aged, lacks, spokenOf } = kind;
  const has = {
    beginning: kind.beginning !== null,
    renewal: kind.agesAs !== undefined,
    creator: kind.creator !== undefined,
    expiry: kind.expiry !== undefined,
    lastUsed: kind.recordsUse,
  };
  return [
    ...(givers.length > 0 ? [] : ["no source gives it"]),
    ...givers
      .filter(({ id: source, scope }) => {
        const named: readonly string[] =
          scope === "organization" ? [...listedBy.organization, ...listedBy.repository] : listedBy.repository;
        return !named.includes(source);
      })
      .map(
        ({ id: source, scope }) => `${source} gives it of the ${scope}, and listedBy does not name it there`,
      ),
    ...unworded({ name, "name for several": names, noun }),
    ...unworded(
      Object.fromEntries(Object.entries(factNames).map(([fact, words]) => [`fact ${fact}`, words])),
    ),
    ...unworded(Object.fromEntries(Object.entries(aged).map(([what, words]) => [`age of ${what}`, words]))),
    ...TRAITS.flatMap((trait) => {
      const why = lacks[trait];
      if (has[trait]) return why === undefined ? [] : [`it has ${trait} and says why not`];
      return why !== undefined && isSentence(why.en) && why.ja.endsWith("。")
        ? []
        : [`it does not say in both languages why GitHub tells no ${trait} of it`];
    }),
    ...(["en", "ja"] as const)
      .filter((language) => !spokenOf[language].test(name[language]))
      .map((language) => `spokenOf.${language} does not find its own name`),
  ].map((lack) => `${id}: ${lack}.`);
}
