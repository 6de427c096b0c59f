import { addDays } from "../../model/instant.ts";
import { defineEnglishCheck } from "./check.ts";
import { quote, quoteAll } from "../../model/quote.ts";

/** An assessment, and the report it rests on, is for a year; no regime sets another number. */
const ASSESSED_DAYS = 365;

export const thirdPartyIsOnTheRegister = defineEnglishCheck({
  id: "third-party-is-on-the-register",
  question: "Is the third party that holds the identity under contract and assessed within a year?",
  risk: "A credential in hands whose own controls nobody looked at is as safe as the weakest of them.",
  remedy:
    "Assess the third party and record it under controls/vendors, or take the credential back when the contract has ended.",
  controls: ["TPI-01"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (_identity, { ownership, contested, governance, today }) => {
    if (contested.length > 0)
      return {
        outcome: "unknown",
        because: `The statements ${quoteAll(contested)} claim it with equal weight, so neither says who holds it.`,
      };
    if (ownership === null)
      return {
        outcome: "unknown",
        because: "No ownership statement says whether a third party holds it; write one.",
      };
    const { vendor: id } = ownership.data;
    if (id === null)
      return {
        outcome: "not-applicable",
        because: `${quote(ownership.statement)} names no third party that holds it.`,
      };
    const vendor = governance.vendors.find(({ data }) => data.vendor === id)?.data;
    if (vendor === undefined)
      return {
        outcome: "fail",
        because: `${quote(id)} holds it and is not on the register of third parties.`,
      };
    const { name, contract, contract_ends: ends, last_assessed: assessed } = vendor;
    const who = quote(name);
    if (contract === null) return { outcome: "fail", because: `${who} holds it without a contract.` };
    if (ends !== null && today > ends)
      return {
        outcome: "fail",
        because: `${who} holds it, and the contract ended on ${ends}.`,
        since: addDays(ends, 1),
      };
    if (assessed === null)
      return { outcome: "fail", because: `${who} holds it, and its own controls were never assessed.` };
    if (assessed > today)
      return {
        outcome: "fail",
        because: `${who} holds it, and the register dates its assessment to ${assessed}, which is still to come.`,
      };
    const until = addDays(assessed, ASSESSED_DAYS);
    const rule = `${who} holds it; its own controls were assessed on ${assessed}`;
    return today > until
      ? { outcome: "fail", because: `${rule}, which was good until ${until}.`, since: addDays(until, 1) }
      : { outcome: "pass", because: `${rule}, which is good until ${until}.` };
  },
});
