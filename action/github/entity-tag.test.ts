import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ACCEPT, createTags, tagOf } from "./entity-tag.ts";
import { createTransport } from "./transport.ts";

const BODY = '{"total_count":0,"secrets":[]}';
const TOKEN = "token ghs_one";
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

test("a tag is the digest of what was sent and of the body", () => {
  expect(tagOf(BODY, TOKEN)).toBe(digest(`application/vnd.github+json:token ghs_one:${BODY}`));
});

test("without the headers of either it is another", () => {
  const tags = [tagOf(BODY, TOKEN), tagOf(BODY, "token ghs_two"), tagOf(`${BODY}\n`, TOKEN), digest(BODY)];
  expect(new Set(tags).size).toBe(tags.length);
});

describe("tags are computed", () => {
  const right = tagOf(BODY, TOKEN);
  test.each([
    ["nothing was seen", [], false],
    ["one was seen to hold", [`"${right}"`], true],
    ["one of a packed body was seen to hold", [`W/"${right}"`], true],
    ["one was built otherwise", [`"${digest(BODY)}"`], false],
    ["the first was built otherwise and a later one was not", ['"abc"', `"${right}"`], false],
    ["a later one was built otherwise", [`"${right}"`, '"abc"'], false],
  ])("when %s: %j", (_, given, hold) => {
    const tags = createTags();
    for (const tag of given) tags.saw(tag, BODY, TOKEN);
    expect(tags.hold()).toBe(hold);
  });

  test.each([
    ["the tag that was sent", `W/"${right}"`, true],
    ["another", '"abc"', false],
    ["none", undefined, false],
  ])("and confirmed by %s: %j, for good", (_, given, confirmed) => {
    const tags = createTags();
    tags.saw(`"${right}"`, BODY, TOKEN);
    expect(tags.confirms(tags.compute(BODY, TOKEN), given)).toBe(confirmed);
    expect(tags.hold()).toBe(confirmed);
  });
});

test.each(["gzip", "identity"])(
  "what is sent is always the same, and a body that came as %s is the body",
  async (encoding) => {
    const bound: unknown[] = [];
    const server = createServer((request, response) => {
      const { accept, authorization, cookie } = request.headers;
      bound.push({ accept, authorization, cookie });
      const headers = { "Content-Type": "application/json; charset=utf-8", "Content-Encoding": encoding };
      response.writeHead(200, headers).end(encoding === "gzip" ? gzipSync('{"ö": 1}\n') : '{"ö": 1}\n');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server does not listen.");
    const url = `http://127.0.0.1:${String(address.port)}/a`;
    const transport = createTransport(url, "curl", 5_000);
    const sent = { method: "GET", url, authorization: TOKEN } as const;
    for (const etag of [{}, { etag: '"a"' }])
      expect(await transport.send({ ...sent, ...etag })).toMatchObject({
        text: '{"ö": 1}\n',
        body: { ö: 1 },
      });
    expect(bound).toEqual(Array.from({ length: 2 }, () => ({ accept: ACCEPT, authorization: TOKEN })));
  },
);
