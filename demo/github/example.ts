// The few lines that start the example world. The tests of this folder stand on it.

import { sign } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleWorld, type ExampleWorld } from "./example-world.ts";
import { startGitHub, type EmbeddedGitHub } from "./server.ts";

/** An API answer as the tests look at it. */
export interface ApiAnswer {
  status: number;
  headers: Headers;
  /** Parsed JSON, or undefined without a body. */
  body: unknown;
}

/** A running example. */
export interface Example extends ExampleWorld {
  github: EmbeddedGitHub;
  folder: string;
  /** Asks the REST interface, as the App unless another token is named; an empty token sends none. */
  ask(
    method: string,
    path: string,
    options?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<ApiAnswer>;
  stop(): Promise<void>;
}

/** Starts the example on a free port, in a temporary folder. */
export async function startExample(): Promise<Example> {
  const example = exampleWorld();
  const folder = await mkdtemp(join(tmpdir(), "github-"));
  const github = await startGitHub(example.world, { gitRoot: join(folder, "git") });
  return {
    ...example,
    github,
    folder,
    async ask(method, path, { token = "app-token", body, headers = {} } = {}) {
      const url = path.startsWith("http") ? path : `${github.apiUrl}${path}`;
      const authorization: Record<string, string> = token === "" ? {} : { authorization: `Bearer ${token}` };
      const response = await fetch(url, {
        method,
        redirect: "manual",
        headers: { ...authorization, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === "" ? undefined : JSON.parse(text),
      };
    },
    async stop() {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A JSON web token as an App signs it for itself; `claims` overrides the well-behaved ones. */
export function appToken(example: ExampleWorld, claims: Record<string, unknown> = {}): string {
  const now = Math.floor(example.world.now.getTime() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = { iat: now - 30, exp: now + 570, iss: example.installation.app.id, ...claims };
  const signed = `${part({ alg: "RS256", typ: "JWT" })}.${part(payload)}`;
  return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), example.privateKey).toString("base64url")}`;
}
