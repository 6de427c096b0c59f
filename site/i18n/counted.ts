import { writeNumber } from "../view/when.ts";

/** A number with its English noun: `1 finding`, `1,200 findings`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${writeNumber(count)} ${count === 1 ? one : many}`;
