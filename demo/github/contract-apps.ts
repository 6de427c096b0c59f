import { ledger, type Options, type Step } from "./contract-step.ts";
import { appToken, type Example } from "./example.ts";

const app = (example: Example): Options => ({ token: appToken(example) });
/** The newest installation token there is, made now if none was. */
const minted = (example: Example): Options => ({
  token: example.world.credentials.findLast(({ kind }) => kind === "installation")?.token ?? "",
});
const as = (login: string): Options => ({ token: `${login}-token` });

/** What is asked about Apps and their tokens. */
export const appSteps: Step[] = [
  ["GET", "/app", 200, app],
  ["GET", "/app", 403],
  ["GET", "/app", 401, { token: "" }],
  ["GET", "/orgs/acme/installation", 200, app],
  ["GET", "/orgs/other/installation", 404, app],
  ["GET", "/orgs/acme/installations", 200],
  ["GET", "/orgs/acme/installations", 403, { token: "bare-token" }],
  ["GET", "/apps/countersign", 200],
  ["GET", "/apps/countersign", 404, { token: "" }],
  ["GET", "/apps/nobody", 404],
  ["GET", `${ledger}/installation`, 200, app],
  ["GET", "/repos/acme/nowhere/installation", 404, app],
  ["POST", "/app/installations/25001/access_tokens", 201, app],
  [
    "POST",
    "/app/installations/25001/access_tokens",
    201,
    (example) => ({
      token: appToken(example),
      body: { repositories: ["ledger"], permissions: { contents: "read" } },
    }),
  ],
  [
    "POST",
    "/app/installations/25001/access_tokens",
    422,
    (example) => ({ token: appToken(example), body: { permissions: { packages: "write" } } }),
  ],
  [
    "POST",
    "/app/installations/25001/access_tokens",
    422,
    (example) => ({ token: appToken(example), body: { repositories: ["nowhere"] } }),
  ],
  ["POST", "/app/installations/1/access_tokens", 404, app],
  ["GET", "/installation/repositories", 200],
  ["GET", "/installation/repositories", 403, as("olga")],
  ["GET", "/installation/repositories", 401, { token: "" }],
  ["DELETE", "/installation/token", 403, as("olga")],
  ["DELETE", "/installation/token", 401, { token: "" }],
  ["DELETE", "/installation/token", 204, minted],
  ["DELETE", "/installation/token", 401, minted],
  ["GET", "/users/countersign[bot]", 200],
  ["GET", "/users/olga", 200, { token: "" }],
  ["GET", "/users/nobody", 404],
];
