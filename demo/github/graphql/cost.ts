import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What a query costs: points of the hourly allowance and nodes it may return. */
export interface QueryCost {
  points: number;
  nodes: number;
}

/**
 * GitHub's formula: one request for each connection under each possible parent, divided by 100, at least 1.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
export function queryCost(document: DocumentNode, variables: Record<string, unknown>): QueryCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const values = { ...variables };
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
    if (part.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of part.variableDefinitions ?? []) {
      if (defaultValue?.kind === Kind.INT) values[variable.name.value] ??= Number(defaultValue.value);
    }
  }
  let requests = 0;
  let nodes = 0;

  function walk(set: SelectionSetNode, parents: number): void {
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const size = pageSize(selection, values);
          if (size !== null) {
            requests += parents;
            nodes += parents * size;
          }
          if (selection.selectionSet) walk(selection.selectionSet, parents * (size ?? 1));
          break;
        }
        case Kind.INLINE_FRAGMENT:
          walk(selection.selectionSet, parents);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment !== undefined) walk(fragment.selectionSet, parents);
        }
      }
    }
  }

  for (const part of document.definitions)
    if (part.kind === Kind.OPERATION_DEFINITION) walk(part.selectionSet, 1);
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}

function pageSize(field: FieldNode, variables: Record<string, unknown>): number | null {
  const argument = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  if (argument === undefined) return null;
  const { value } = argument;
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.VARIABLE ? Number(variables[value.name.value] ?? 0) : null;
}
