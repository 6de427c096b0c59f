import { inputNamed, type Job, type Workflow } from "../../model/repository.ts";
import type { Entry, Tree } from "./workflow-document.ts";
import { valueOf } from "./workflow-grammar.ts";

/** Bounds: GitHub's name of an environment is no longer, and no workflow that people keep has more inputs. */
const LONGEST = 255;
const MOST = 100;

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

type Given = NonNullable<Job["calls"]>["with"];

/** What a job gives the inputs of the workflow it calls; null where a name is computed or they are too many. */
export function givenIn(declared: Tree | null): Given {
  const entries = entriesOf(declared);
  // `${{ insert }}` in place of a name gives inputs that stand nowhere.
  if (entries === null) return null;
  return entries.map(({ key, value }) => ({ name: key.toLowerCase(), value: kept(key, value) })).sort(byName);
}

/** The inputs that name an environment of the workflow or that it hands on, and what each is where none is given. */
export function inputsOf(on: Tree, jobs: readonly Job[]): Workflow["inputs"] {
  const texts = jobs.flatMap(({ environment, calls }) => [
    environment,
    ...(calls?.with ?? []).map(({ value }) => value),
  ]);
  const wanted = new Set(texts.flatMap((text) => (text === null ? [] : [inputNamed(text)])));
  return (entriesOf(valueOf(valueOf(on, "workflow_call"), "inputs")) ?? [])
    .filter(({ key, value }) => wanted.has(key.toLowerCase()) && isText(value))
    .map(({ key, value }) => ({ name: key.toLowerCase(), default: defaultOf(key, value) }))
    .sort(byName);
}

function entriesOf(tree: Tree | null): readonly Entry[] | null {
  if (tree === null || tree.is === "nothing") return [];
  if (tree.is !== "map" || tree.entries.length > MOST) return null;
  return tree.entries.every(({ key }) => NAME.test(key)) ? tree.entries : null;
}

/** GitHub makes a truth value or a number of what another input gets; only what one of texts gets is what was written. */
function isText(input: Tree): boolean {
  const type = valueOf(input, "type");
  return type?.is === "text" && type.text === "string";
}

/**
 * An input of texts without a default is empty; one that is required has no value, for GitHub refuses the call.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callinputsinput_iddefault
 */
function defaultOf(name: string, input: Tree): string | null {
  const value = valueOf(input, "default");
  if (value !== null) return value.is === "text" && value.text === "" ? "" : kept(name, value);
  const required = valueOf(input, "required");
  return required === null || (required.is === "text" && required.text === "false") ? "" : null;
}

/**
 * A value as written, where it can name an environment. People write passwords into workflows; evidence is no place for
 * one, whatever it costs in answers.
 */
function kept(name: string, value: Tree): string | null {
  if (value.is !== "text" || value.text === "" || value.text.length > LONGEST) return null;
  if (value.text.includes("${{")) return inputNamed(value.text) === null ? null : value.text;
  return CREDENTIAL_NAME.test(name) || CREDENTIAL.test(value.text) || value.text.includes("\n")
    ? null
    : value.text;
}

const CREDENTIAL_NAME = /pass|pwd|secret|token|key|cred|auth|cert|signature|webhook|dsn|connection|sas/i;
/** An address with a user in it, or a long run of letters and digits, as keys are and names of environments are not. */
const CREDENTIAL = /:\/\/[^/]*@|[A-Za-z0-9+/=]{20}/;

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
