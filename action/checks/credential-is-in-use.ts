import { credentialIsInUse as words } from "../../model/reasons/credential-is-in-use.ts";
import { defineCheck } from "./check.ts";
import { inUse } from "../queries/in-use.ts";

export const credentialIsInUse = defineCheck({
  words,
  controls: ["REV-03"],
  appliesTo: "identity",
  needs: [],
  suggests: "revoke",
  revalidates: "dormant",
  parameters: ["dormant.days"],
  has: "lastUsed",
  assess: (identity, context) => inUse("dormant.days", identity, context),
});
