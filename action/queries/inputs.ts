import { inputNamed, isComputed, type Job, type Workflow } from "../../model/repository.ts";

/** What is known of the inputs a workflow runs with, by name; one that is missing may be anything. */
export type Inputs = ReadonlyMap<string, string>;

/** What starts by an event of its repository has the inputs of whoever starts it, and those stand nowhere. */
export const NO_INPUTS: Inputs = new Map();

/** A text with the input it stands for in its place; null when it is computed from anything else, or not known. */
function known(text: string | null, inputs: Inputs): string | null {
  if (text === null || !isComputed(text)) return text;
  const name = inputNamed(text);
  return name === null ? null : (inputs.get(name) ?? null);
}

/** The inputs a called workflow runs with: what it is given, and its own defaults for what it is not given. */
export function handInputs(
  given: NonNullable<Job["calls"]>["with"],
  called: Pick<Workflow, "inputs">,
  inputs: Inputs,
): Inputs {
  // A name that is computed can be that of any input.
  if (given === null) return NO_INPUTS;
  const values = new Map(given.map(({ name, value }) => [name, value]));
  return new Map(
    called.inputs.flatMap((input) => {
      const { name } = input;
      // A default may be an expression, of the contexts of the called workflow; only a plain one is known.
      const value = values.has(name)
        ? known(values.get(name) ?? null, inputs)
        : known(input.default, NO_INPUTS);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

/**
 * The environment a job declares in one run; the expression as written where that is not known. An input that is empty
 * names none.
 */
export function environmentIn({ environment }: Pick<Job, "environment">, inputs: Inputs): string | null {
  const name = known(environment, inputs) ?? environment;
  return name === "" ? null : name;
}

/** One text for one set of inputs. */
export const inputsKey = (inputs: Inputs): string => JSON.stringify([...inputs]);
