import type { Operator } from "../mutant.ts";
import { boundary } from "./boundary.ts";
import { droppedCall } from "./dropped-call.ts";
import { droppedStatement } from "./dropped-statement.ts";
import { emptyList } from "./empty-list.ts";
import { equality } from "./equality.ts";
import { fallback } from "./fallback.ts";
import { logic } from "./logic.ts";
import { negatedCondition } from "./negated-condition.ts";
import { number } from "./number.ts";
import { otherMethod } from "./other-method.ts";
import { sum } from "./sum.ts";
import { truth } from "./truth.ts";

/** Every kind of mistake that is made on purpose. */
export const OPERATORS: readonly Operator[] = [
  boundary,
  droppedCall,
  droppedStatement,
  emptyList,
  equality,
  fallback,
  logic,
  negatedCondition,
  number,
  otherMethod,
  sum,
  truth,
];
