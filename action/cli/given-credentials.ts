import type { AppAuth, Auth } from "../github/authenticate.ts";
import { Refusal } from "../run/refusal.ts";

/** What is given of credentials, by input. */
export interface Credentials {
  token?: string | undefined;
  "app-id"?: string | undefined;
  "private-key"?: string | undefined;
  "writer-app-id"?: string | undefined;
  "writer-private-key"?: string | undefined;
}

/** Whether anything of a credential is given. */
export const hasCredential = ({ token, "app-id": appId, "private-key": privateKey }: Credentials): boolean =>
  [token, appId, privateKey].some((one) => one !== undefined);

/**
 * The second App, where one is given.
 * @throws {Refusal} for half of one, and for the first one again.
 */
export function writerOf(inputs: Credentials): AppAuth | null {
  const { "writer-app-id": appId, "writer-private-key": privateKey } = inputs;
  if (appId === undefined && privateKey === undefined) return null;
  if (appId === undefined || privateKey === undefined)
    throw new Refusal(
      2,
      `The input ${appId === undefined ? "writer-app-id" : "writer-private-key"} is missing; an App that publishes needs both writer-app-id and writer-private-key.`,
    );
  if (appId === inputs["app-id"])
    throw new Refusal(
      2,
      "The inputs app-id and writer-app-id name one App; leave out writer-app-id and writer-private-key, or register a second App.",
    );
  return { appId, privateKey };
}

/**
 * The credential that asks.
 * @throws {Refusal} for none, for two, and for half of one.
 */
export function authOf({ token, "app-id": appId, "private-key": privateKey }: Credentials): Auth {
  const app = appId !== undefined || privateKey !== undefined;
  if (token !== undefined && app)
    throw new Refusal(
      2,
      "Both a token and an App are given; set token, or app-id and private-key, not both.",
    );
  if (token !== undefined) return { kind: "token", token };
  if (appId !== undefined && privateKey !== undefined) return { kind: "app", appId, privateKey };
  if (!app)
    throw new Refusal(
      2,
      "No credential is given; set token, or app-id and private-key (on the command line the environment variables COUNTERSIGN_TOKEN, or COUNTERSIGN_APP_ID and COUNTERSIGN_PRIVATE_KEY).",
    );
  throw new Refusal(
    2,
    `The input ${appId === undefined ? "app-id" : "private-key"} is missing; an App needs both app-id and private-key.`,
  );
}
