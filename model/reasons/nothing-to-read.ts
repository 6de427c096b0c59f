import { count } from "../count.ts";
import type { Scan } from "../scan.ts";
import { sourceWords } from "../sources/index.ts";
import type { Names } from "../text.ts";
import { gapSentence } from "./gaps.ts";

/** Of which sources some units had nothing to read, and why; one sentence each. It is no gap, and nothing was seen, either. */
export const nothingToRead = ({ sources }: Pick<Scan, "sources">): Names[] =>
  sources.flatMap(({ source, not_applicable: all }) =>
    (all ?? []).map(({ reason, units }) => {
      const { title } = sourceWords[source];
      const why = gapSentence(reason);
      return {
        en: `${title.en} (${count(units, "unit")}): ${why.en}`,
        ja: `${title.ja}(${units}単位):${why.ja}`,
      };
    }),
  );
