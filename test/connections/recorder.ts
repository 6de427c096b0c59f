// Preloaded into a process, its threads and all that it starts with Node (NODE_OPTIONS): appends to a file what the process
// connects to, looks up and starts, one a line, before it does so. See `recording.ts`.

import child from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { basename } from "node:path";

const file = process.env.COUNTERSIGN_TEST_CONNECTIONS ?? "";

/** Writes down every call of a function; it then does what it did before. */
function note(owner: object, name: string, textOf: (args: readonly unknown[]) => string): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== "function") return;
  const noted = function (this: unknown, ...args: unknown[]): unknown {
    appendFileSync(file, `${textOf(args)}\n`);
    return Reflect.apply(original, this, args);
  };
  // One of them is what util.promisify looks for.
  Object.defineProperties(noted, Object.getOwnPropertyDescriptors(original));
  Reflect.set(owner, name, noted);
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const shown = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "localhost";

/** The address in any form that `connect` takes; `net.connect` hands its own arguments over as a list. */
function address(args: readonly unknown[]): string {
  const given: readonly unknown[] = Array.isArray(args[0]) ? args[0] : args;
  const [first, host] = given;
  const path = partOf(first, "path");
  if (typeof path === "string") return `connects ${path}`;
  if (typeof first === "object")
    return `connects ${shown(partOf(first, "host"))}:${shown(partOf(first, "port"))}`;
  return Number.isNaN(Number(first)) ? `connects ${shown(first)}` : `connects ${shown(host)}:${shown(first)}`;
}

// TLS, HTTP of every version and fetch all come by here.
note(net.Socket.prototype, "connect", address);
const datagram = (target: readonly unknown[]) =>
  `connects udp ${target
    .filter((one) => typeof one !== "function")
    .map(shown)
    .join(" ")}`;
note(dgram.Socket.prototype, "send", ([, ...target]) => datagram(target));
note(dgram.Socket.prototype, "connect", datagram);
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(owner).filter((one) =>
    /^(?:lookup|resolve|reverse)/.test(one),
  ))
    note(owner, name, ([host]) => `looks up ${shown(host)}`);

const started = (program: unknown) => `starts ${basename(shown(program))}`;
note(child.ChildProcess.prototype, "spawn", ([options]) => started(partOf(options, "file")));
for (const way of ["spawnSync", "execFileSync"]) note(child, way, ([program]) => started(program));
note(child, "execSync", () => started("sh"));
syncBuiltinESMExports();
