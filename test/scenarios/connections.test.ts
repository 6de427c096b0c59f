// "No telemetry": a scan reaches the server it was given and nothing else.

import { createServer } from "node:net";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { record } from "../connections/recording.ts";
import { stage } from "./stage.ts";
import { storyWorld, TOKEN } from "./world.ts";

/** A listener that git would go by to any other host than the server's, and how often it was reached. */
async function proxy() {
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the listener has no port");
  return { url: `http://127.0.0.1:${address.port}`, reached: () => reached };
}

test.each(["api", "git"])(
  "a scan that commits with %s connects to the given server and to nothing else",
  async (way) => {
    const one = await stage(storyWorld().world, { token: TOKEN });
    onTestFinished(one.close);
    const recording = record();
    onTestFinished(recording.close);
    const elsewhere = await proxy();
    const ran = await one.run(
      { "commit-with": way },
      {
        ...recording.environment,
        http_proxy: elsewhere.url,
        https_proxy: elsewhere.url,
        no_proxy: "127.0.0.1",
      },
    );
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    // Whatever else were started could connect where nobody sees it.
    expect(recording.noted()).toEqual([`connects ${new URL(one.github.serverUrl).host}`, "starts git"]);
    expect(elsewhere.reached()).toBe(0);
  },
);
