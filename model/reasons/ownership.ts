import type { Names } from "../text.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

/** Several statements claim an identity, so that none is taken; each check names what it therefore lacks. */
export const equalClaimSays = (lacking: Names) =>
  sentences({ statements: NameList }, ({ statements }) => ({
    en: `The statements ${list(statements).en} claim it with equal weight, so ${lacking.en}.`,
    ja: `${list(statements).ja}の記載が同じ優先度で該当するため、${lacking.ja}。`,
  }));
