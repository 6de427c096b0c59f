import { certificationFile } from "../../../model/paths.ts";
import { isBelow } from "./ancestry.ts";
import { certifiedIn, type Certified } from "./certified.ts";
import { citationKey, type History } from "./history.ts";

/** A file on which a certification rests, and that is another at the head than was certified. */
export interface CertifiedOtherwise {
  path: string;
  file: string;
  /** The certification that was given in the place of the void one; null while none was. */
  again: Certified | null;
}

/** Everything that the certifications a head holds rest on, and that is another there than was certified. */
export function certifiedOtherwise(history: History): CertifiedOtherwise[] {
  const signed = certifiedIn(history).filter(({ merge }) => isBelow(history, merge, history.head));
  return signed.flatMap((one) => {
    const last = lastOf(one, signed);
    const evidence = one.certification.evidence.flatMap(({ file, digest }) => {
      const blob = blobAt(history, history.head, file);
      if (blob !== null && history.digests.get(blob) === digest) return [];
      const again = last !== one && answersFor(last, file, history) ? last : null;
      return [{ path: one.path, file, again }];
    });
    const statements = statedOtherwise(one, history).map((file) => {
      const again = last !== one && !statedOtherwise(last, history).includes(file) ? last : null;
      return { path: one.path, file, again };
    });
    return [...evidence, ...statements];
  });
}

const statedOtherwise = ({ certification }: Certified, { otherwise }: History): readonly string[] =>
  otherwise.get(certification.digest) ?? [];

const blobAt = (history: History, commit: string, file: string): string | null =>
  history.cited.get(citationKey(commit, file)) ?? null;

const numberOf = ({ certification }: Certified): number => certification.again ?? 1;

/** Of the certifications of one period, entity and regime, the one that was given last. */
const lastOf = (one: Certified, signed: readonly Certified[]): Certified =>
  signed
    .filter((other) => firstFile(other) === firstFile(one))
    .reduce((last, other) => (numberOf(other) > numberOf(last) ? other : last), one);

const firstFile = ({ certification: { organization, period, entity, regime } }: Certified): string =>
  certificationFile({ organization, period, entity, regime });

/** Whether a later certification is held to the file itself, or was given when the file was what it is now. */
const answersFor = ({ certification }: Certified, file: string, history: History): boolean =>
  certification.evidence.some((one) => one.file === file) ||
  blobAt(history, certification.commit, file) === blobAt(history, history.head, file);
