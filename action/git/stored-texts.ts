import { isUtf8 } from "node:buffer";
import { entryAt, textsOf, type Texts, type TextSource } from "../../model/texts.ts";
import { subjectIn } from "../../model/read-ledger.ts";
import type { PrintPage, ReadSubject } from "../../model/read-subject.ts";
import { digestOfBytes } from "../digest/digest.ts";
import { filesInTree } from "./files-in-tree.ts";
import type { Git } from "./git.ts";
import { letGo } from "./let-go.ts";
import { blobBytes } from "./objects.ts";
import { readPrinted } from "./read-printed.ts";
import { noText } from "./read-texts.ts";

/** Bytes of texts that are held of one reading; what is beyond is read again when somebody asks for it. */
const HELD = 32_000_000;
/** Blobs that git is asked for at once. */
const AT_ONCE = 200;
/** Blobs that are read again at once where they are asked for one after the other. */
const AHEAD = 1_024;

interface StoredOptions {
  /** Evidence that was read before, of which what is the same is taken. */
  known?: Texts;
  /** Prints the page of a subject as it would be now, to be compared. */
  printPage?: PrintPage | undefined;
  /** Bytes of texts that are held. */
  most?: number;
}

/**
 * Evidence of a tree by path, as {@link readTexts} reads it, with the digest of each text. What git's objects hold was
 * read once when this returns, and a text that is not held is read again from there.
 */
export async function readStored(
  git: Git,
  tree: string,
  folder: string,
  { known = new Map(), printPage, most = HELD }: StoredOptions = {},
): Promise<Texts> {
  const stored = new Map<string, Stored>();
  for (const path of known.keys()) {
    const entry = entryAt(known, path);
    if (entry instanceof Stored) stored.set(entry.object, entry);
  }
  const files = await filesInTree(git, tree, [folder]);
  const unread = new Map(
    files.filter(({ object }) => !stored.has(object)).map(({ object, path }) => [object, path]),
  );
  const objects = [...unread.keys()];
  const shelf = git.readNow === undefined ? null : new Shelf(git.readNow);
  const others = new Map<string, string>();
  let held = 0;
  for (let from = 0; from < objects.length; from += AT_ONCE) {
    const blobs = await blobBytes(git, objects.slice(from, from + AT_ONCE));
    for (const [object, bytes] of blobs) {
      if (!isUtf8(bytes)) {
        others.set(object, noText(object));
        continue;
      }
      held += bytes.length;
      const isHeld = shelf === null || held <= most;
      const file = unread.get(object) ?? "";
      const printed = printPage === undefined ? null : readPrinted(file, bytes, printPage);
      // What is held can be read when somebody asks.
      const subject = printed ?? (isHeld ? null : subjectIn(file, decoder.decode(bytes), printPage));
      const one = new Stored({ object, digest: digestOfBytes(bytes), subject });
      if (isHeld) one.hold(Buffer.from(bytes));
      else one.putOn(shelf);
      stored.set(object, one);
    }
    const [first] = blobs.values();
    if (first !== undefined) letGo(first);
  }
  return textsOf(
    new Map(
      files.map(({ path, object }) => {
        const entry = stored.get(object) ?? others.get(object);
        if (entry === undefined) throw new Error(`git cat-file gave no ${path}`);
        return [path, entry];
      }),
    ),
  );
}

// The byte order mark stays: a document may not begin with one, and its reader says so.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

class Stored implements TextSource {
  readonly object: string;
  readonly digest: string;
  readonly subject: ReadSubject | null;
  /** Its bytes, until somebody asks for it as a text. */
  #held: Buffer | string | null = null;
  #shelf: Shelf | null = null;
  #position = 0;

  constructor({ object, digest, subject }: Pick<Stored, "object" | "digest" | "subject">) {
    this.object = object;
    this.digest = digest;
    this.subject = subject;
  }

  hold(bytes: Buffer): void {
    this.#held = bytes;
  }

  putOn(shelf: Shelf): void {
    this.#shelf = shelf;
    this.#position = shelf.add(this.object);
  }

  text(): string {
    if (Buffer.isBuffer(this.#held)) this.#held = decoder.decode(this.#held);
    const text = this.#held ?? this.#shelf?.textAt(this.#position);
    if (text === undefined) throw new Error(`git's object ${this.object} is not held`);
    return text;
  }
}

/** Texts that are not held, in the order they were read: who asks for one mostly asks for the next one then. */
class Shelf {
  readonly #readNow: NonNullable<Git["readNow"]>;
  readonly #objects: string[] = [];
  #window: readonly string[] = [];
  #start = 0;
  #size = 1;

  constructor(readNow: NonNullable<Git["readNow"]>) {
    this.#readNow = readNow;
  }

  /** Gives the position of what is added. */
  add(object: string): number {
    return this.#objects.push(object) - 1;
  }

  textAt(position: number): string | undefined {
    const known = this.#window[position - this.#start];
    if (known !== undefined) return known;
    const end = this.#start + this.#window.length;
    this.#size = position === end ? Math.min(AHEAD, this.#size * 8) : 1;
    this.#start = position;
    const objects = this.#objects.slice(position, position + this.#size);
    this.#window = this.#readNow(objects).map((bytes) => decoder.decode(bytes));
    return this.#window[0];
  }
}
