import { asConversation, escape, STYLE } from "./github-markdown.ts";
import { japaneseFace } from "./japanese-face.ts";

/** What the picture shows of a pull request. */
export interface PulledRequest {
  number: number;
  title: string;
  body: string;
  author: string;
  head: string;
  base: string;
  reviewers: readonly string[];
  labels: readonly string[];
}

/** A page with the pull request's words in them, laid out about as GitHub lays them out. */
export function pullRequestPage(pull: PulledRequest): string {
  const labels = pull.labels.map((label) => `<span class="label">${escape(label)}</span>`).join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}${japaneseFace(pull.title + pull.body)}</style><body>
    <header><h1>${escape(pull.title)} <span>#${pull.number}</span></h1>
    <p><span class="open">Open</span><b>${escape(pull.author)}</b> wants to merge <code>${escape(pull.head)}</code>
    into <code>${escape(pull.base)}</code> · review asked of ${escape(pull.reviewers.join(", "))}${labels}</p></header>
    <article>${asConversation(pull.body)}</article></body></html>`;
}
