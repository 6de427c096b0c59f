import type { AnyCheck } from "../../action/checks/check.ts";
import type { Source } from "../../action/sources/source.ts";
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

/** What a check lacks, one sentence each. */
export function lacksOfCheck(check: AnyCheck, shelf: Shelf): string[] {
  const { id, words, controls, needs, parameters } = check;
  const { question, risk, remedy } = words;
  return [
    ...filed(id, shelf),
    ...(question.en.endsWith("?") && question.ja.length > 0 && isSentence(question.en)
      ? []
      : ["its question is not a question"]),
    ...(isSentence(risk.en) ? [] : ["its risk is not a sentence"]),
    ...(isSentence(remedy.en) ? [] : ["its remedy is not a sentence"]),
    ...(controls.length > 0 ? [] : ["it serves no control"]),
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
export function lacksOfSource(source: Source, shelf: Shelf): string[] {
  const { id, title, endpoints, permission, unit, meaning, needs } = source;
  const silent = Object.entries(meaning).filter(([, sentence]) => !isSentence(sentence));
  return [
    ...filed(id, shelf),
    ...(title === "" ? ["it has no title"] : []),
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
