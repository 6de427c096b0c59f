/**
 * Subcategories of NIST CSF 2.0 by category; numbers that are missing do not exist in 2.0.
 * https://doi.org/10.6028/NIST.CSWP.29
 */
const CSF_2: Readonly<Record<string, readonly number[]>> = {
  "GV.OC": [1, 2, 3, 4, 5],
  "GV.RM": [1, 2, 3, 4, 5, 6, 7],
  "GV.RR": [1, 2, 3, 4],
  "GV.PO": [1, 2],
  "GV.OV": [1, 2, 3],
  "GV.SC": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  "ID.AM": [1, 2, 3, 4, 5, 7, 8],
  "ID.RA": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  "ID.IM": [1, 2, 3, 4],
  "PR.AA": [1, 2, 3, 4, 5, 6],
  "PR.AT": [1, 2],
  "PR.DS": [1, 2, 10, 11],
  "PR.PS": [1, 2, 3, 4, 5, 6],
  "PR.IR": [1, 2, 3, 4],
  "DE.CM": [1, 2, 3, 6, 9],
  "DE.AE": [2, 3, 4, 6, 7, 8],
  "RS.MA": [1, 2, 3, 4, 5],
  "RS.AN": [3, 6, 7, 8],
  "RS.CO": [2, 3],
  "RS.MI": [1, 2],
  "RC.RP": [1, 2, 3, 4, 5, 6],
  "RC.CO": [3, 4],
};

/** Where identifiers of CSF 1.1 went in 2.0, by NIST's crosswalk; only those that are cited in practice. */
const FROM_CSF_1: Readonly<Record<string, readonly string[]>> = {
  "PR.AC-1": ["PR.AA-01", "PR.AA-05"],
  "PR.AC-2": ["PR.AA-06"],
  "PR.AC-3": ["PR.AA-03", "PR.AA-05", "PR.IR-01"],
  "PR.AC-4": ["PR.AA-05"],
  "PR.AC-5": ["PR.IR-01"],
  "PR.AC-6": ["PR.AA-02", "PR.AA-04"],
  "PR.AC-7": ["PR.AA-03"],
  "PR.PT-1": ["PR.PS-04"],
  "PR.PT-3": ["PR.PS-01"],
  "PR.IP-1": ["PR.PS-01"],
  "PR.IP-3": ["PR.PS-01", "ID.RA-07"],
  "PR.IP-11": ["GV.RR-04"],
  "ID.AM-6": ["GV.RR-02", "GV.SC-02"],
  "ID.GV-1": ["GV.PO-01", "GV.PO-02"],
  "ID.GV-3": ["GV.OC-03"],
  "DE.CM-3": ["DE.CM-03"],
  "DE.CM-7": ["DE.CM-01", "DE.CM-03", "DE.CM-06", "DE.CM-09"],
};

/** What a label of the OWASP NHI Top 10 as people use it stands for in the official list of 2025. */
const FROM_NHI: Readonly<Record<string, readonly string[]>> = {
  "NHI-01": ["NHI1:2025"],
  "NHI-03": ["NHI7:2025", "NHI1:2025", "NHI5:2025"],
};

/** An identifier of CSF 1.1: one digit, or two without a leading zero. */
const CSF_1_ID = /\b(?:ID|PR|DE|RS|RC)\.[A-Z]{2}-[1-9]\d?\b/g;

const isCsf2 = (id: string): boolean => {
  const [, category = "", number = ""] = /^([A-Z]{2}\.[A-Z]{2})-(\d{2})$/.exec(id) ?? [];
  return CSF_2[category]?.includes(Number(number)) ?? false;
};

/** Identifiers in a text that only CSF 1.1 has: PR.AC-4, and not PR.DS-10, which is current. */
const oldIds = (text: string): string[] => (text.match(CSF_1_ID) ?? []).filter((id) => !isCsf2(id));

/** What is wrong with an identifier of a framework, as a word for what it should be; null when nothing is. */
export function wrongReference(reference: {
  framework: string;
  as_cited: string;
  canonical: string;
}): string | null {
  const { framework, as_cited: cited, canonical } = reference;
  if (canonical.trim() === "") return "an identifier";
  if (/\bCSF\b/.test(framework)) {
    if (!isCsf2(canonical)) return "an identifier of CSF 2.0";
    const [old] = oldIds(cited);
    if (old === undefined) return null;
    if (!cited.includes("1.1")) return `${old} (CSF 1.1)`;
    const successors = FROM_CSF_1[old];
    return successors === undefined || successors.includes(canonical) ? null : successors.join(" or ");
  }
  if (!/\bNHI\b/.test(framework)) return null;
  if (!/^NHI(?:[1-9]|10):2025$/.test(canonical)) return "an identifier of the list of 2025";
  const [label] = /\bNHI-\d{2}\b/.exec(cited) ?? [];
  const official = label === undefined ? undefined : FROM_NHI[label];
  return official === undefined || official.includes(canonical) ? null : official.join(" or ");
}

/** Identifiers that a sentence uses as if they were current: of CSF 1.1 without saying so, or an unofficial label. */
export const mislabelled = (sentence: string): string[] => [
  ...(sentence.includes("1.1") ? [] : oldIds(sentence)),
  ...(sentence.match(/\bNHI-\d{2}\b/g) ?? []),
];
