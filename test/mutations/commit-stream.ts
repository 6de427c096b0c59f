import { run } from "../ledger/verifiable.ts";

/** Bytes at a path, as git keeps them; null deletes it. */
export type Content = { mode: "100644" | "100755" | "120000"; bytes: Buffer } | null;
export type Contents = ReadonlyMap<string, Content>;

/** One commit to write: a tree that is there, and what differs from it. */
export interface Drafted {
  author: string;
  at: string;
  message: string;
  /** Commits as git names them, or marks of the same stream. */
  parents: readonly string[];
  tree: string;
  files: Contents;
}

/**
 * Commits for one `git fast-import`, whose trees are named and not written again.
 * https://git-scm.com/docs/git-fast-import
 */
export class CommitStream {
  readonly #parts: Buffer[] = [];
  #marks = 0;

  /** Adds a commit, and gives its mark. */
  add({ author, at, message, parents: [first, ...others], tree, files }: Drafted): string {
    this.#marks += 1;
    const who = `${author} <${author.replace(/\W/g, "")}@example.com> ${Date.parse(at) / 1000} +0000`;
    this.#append(`commit refs/made/anew\nmark :${this.#marks}\nauthor ${who}\ncommitter ${who}\n`);
    this.#data(Buffer.from(message));
    if (first === undefined) this.#append("deleteall\n");
    else this.#append(`from ${first}\n`);
    for (const other of others) this.#append(`merge ${other}\n`);
    this.#append(`M 040000 ${tree} \n`);
    for (const [path, content] of files)
      if (content === null) this.#append(`D ${path}\n`);
      else {
        this.#append(`M ${content.mode} inline ${path}\n`);
        this.#data(content.bytes);
      }
    this.#append("\n");
    return `:${this.#marks}`;
  }

  /** Writes them, and gives the names behind their marks. */
  write(folder: string): ReadonlyMap<string, string> {
    const marks = Array.from({ length: this.#marks }, (_, at) => `:${at + 1}`);
    for (const mark of marks) this.#append(`get-mark ${mark}\n`);
    const told = run(folder, ["fast-import", "--quiet", "--force"], Buffer.concat(this.#parts));
    const names = told.trim().split("\n");
    return new Map(marks.map((mark, at) => [mark, names[at] ?? ""]));
  }

  #append(text: string): void {
    this.#parts.push(Buffer.from(text));
  }

  #data(bytes: Buffer): void {
    this.#append(`data ${bytes.length}\n`);
    this.#parts.push(bytes);
    this.#append("\n");
  }
}
