import { identityHasTwoOwners as words } from "../../model/reasons/identity-has-two-owners.ts";
import { defineCheck } from "./check.ts";
import { twoOwnersOf } from "../queries/two-owners.ts";

/** Both must be able to answer. */
export const identityHasTwoOwners = defineCheck({
  words,
  controls: ["INV-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: ["members"],
  suggests: null,
  parameters: [],
  assess: (_identity, context) => twoOwnersOf(context),
});
