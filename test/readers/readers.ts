// Every reader of a text that people or strangers wrote, by the file and the name it is exported under.

import { z } from "zod";
import { readSigned } from "../../action/verify/audit/read-signed.ts";
import { trimmed } from "../../model/pieces.ts";
import { excerpt, same } from "../../action/drift/position.ts";
import {
  fenceOf,
  htmlStart,
  isHeading,
  isRule,
  listMark,
} from "../../action/review/decisions/block-starts.ts";
import { commentBlocks } from "../../action/review/decisions/comment-blocks.ts";
import { commentLines } from "../../action/review/decisions/comment-lines.ts";
import { readDecision } from "../../action/review/decisions/decision-line.ts";
import { readCommands } from "../../action/review/decisions/grammar.ts";
import { spansIn } from "../../action/review/decisions/hidden-spans.ts";
import { readRisk } from "../../action/review/decisions/risk-line.ts";
import { hasWord } from "../../action/review/decisions/has-word.ts";
import { termsOf } from "../../action/review/decisions/terms.ts";
import { tokensOf } from "../../action/review/decisions/tokens.ts";
import { DECISION_WORDS, entryWith } from "../../action/review/decisions/words.ts";
import { mislabelled, wrongReference } from "../../action/drift/lexicon/frameworks.ts";
import { readKanji } from "../../action/drift/lexicon/kanji.ts";
import { readKinds } from "../../action/drift/lexicon/kinds.ts";
import { likeness, pairsIn, plainly } from "../../action/drift/lexicon/likeness.ts";
import { readNumberWords } from "../../action/drift/lexicon/number-words.ts";
import { readBare, readQuantities, speaksOf } from "../../action/drift/lexicon/quantities.ts";
import {
  frequenciesOf,
  mentionsFrequency,
  readFrequencies,
} from "../../action/drift/lexicon/read-frequencies.ts";
import { literally, oneWidth, spans } from "../../action/drift/lexicon/reading.ts";
import { readRoles } from "../../action/drift/lexicon/roles.ts";
import { literal, splitSentences } from "../../action/drift/prose.ts";
import { usesWord } from "../../action/drift/rules/dr-07-terms.ts";
import { quote, shortened } from "../../model/quote.ts";
import { readSigningKeys } from "../../action/verify/audit/openpgp.ts";
import { linesOf, listChange, listFacts } from "../../action/verify/audit/list-change.ts";
import { shapeIn } from "../../action/credential-shapes/shapes.ts";
import { tagOf } from "../../action/github/entity-tag.ts";
import { nextPage, sameServer, serverAt } from "../../action/github/server.ts";
import { dated } from "../../action/certify/concluded.ts";
import { parentsIn } from "../../action/git/commit-objects.ts";
import { readTrace } from "../../action/git/http-trace.ts";
import { isNoText } from "../../action/git/read-texts.ts";
import { parseRemote } from "../../action/git/remote-url.ts";
import { wordsOf } from "../../action/git/unreached.ts";
import { blobName } from "../../action/git/written-before.ts";
import { prose } from "../../action/format/prose.ts";
import { cellSentence, sentence } from "../../action/format/sentence.ts";
import { digestOf } from "../../action/digest/digest.ts";
import { inert } from "../../action/cli/inert.ts";
import { lineOf } from "../../action/cli/log.ts";
import { createSecrets } from "../../action/cli/secrets.ts";
import { workflowOwners } from "../../action/sources/code-owners-text.ts";
import { readWorkflow } from "../../action/sources/workflow-secrets.ts";
import { bytesOf } from "../../action/sources/workflow-text.ts";
import { Assessment } from "../../model/assessment.ts";
import { readCanonical } from "../../model/canonical-yaml.ts";
import { signOffsNamed, taggingOf } from "../../model/certifications/tag-message.ts";
import { readDigests } from "../../model/digest-list.ts";
import { readDocument } from "../../model/document.ts";
import { FindingPeriod } from "../../model/finding.ts";
import { readIntegrity } from "../../model/integrity.ts";
import { readReadiness } from "../../model/readiness.ts";
import { LANGUAGES } from "../../model/language.ts";
import { bodyOfText, leavesOf } from "../../model/leaves.ts";
import { sentencesIn } from "../../model/reasons/in-text.ts";
import { cellCode, code } from "../../model/markdown.ts";
import { nearest, nearestFew } from "../../model/nearest.ts";
import { matches } from "../../model/pattern.ts";
import { documentKind, isOfScans } from "../../model/paths.ts";
import { resolveParameters } from "../../model/parameters.ts";
import { ambiguity } from "../../model/plain-scalar.ts";
import { plainSentence } from "../../model/plain-sentence.ts";
import { readEvidence } from "../../model/read-evidence.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { inputNamed, isComputed } from "../../model/repository.ts";
import { isBot } from "../../model/roster.ts";
import { stray } from "../../model/stray.ts";
import {
  canonical,
  hasInvisible,
  Login,
  oneLine,
  unixLines,
  showInvisible,
  Slug,
  settled,
} from "../../model/text.ts";
import { fillTokens, fillWith } from "../../model/tokens.ts";
import { readGeneral, writeYaml } from "../../model/yaml.ts";
import { parseLog } from "../../site/history/log.ts";
import { clip } from "../../site/view/clip.ts";
import { nameField } from "../../site/view/field-name.ts";
import { languageOf, languageOfText, runsOf } from "../../site/view/language-of.ts";
import { markDifference } from "../../site/view/marked.ts";
import { markdown } from "../../site/view/markdown.ts";
import { safeHref } from "../../site/view/markdown-parser.ts";
import { identityRoute, part, stem } from "../../site/view/routes.ts";
import { agentReaders } from "./agent-readers.ts";

/** A reader, by `file#name`; what it makes of a text is its own tests' matter. */
export interface Reader {
  id: string;
  read: (text: string) => unknown;
}

const anything = z.looseObject({});
const ofSubject = z.looseObject({ assessments: z.array(Assessment), findings: z.array(FindingPeriod) });
const secrets = createSecrets(() => undefined);
secrets.add("ghs_0123456789abcdef");
const tokens = {
  overlay: { frequency: "monthly", performer: "controller", approver: "cfo" },
  parameters: resolveParameters({}),
  words: { frequency: String, role: String },
} as const;

const readers: Record<string, Reader["read"]> = {
  "model/quote.ts#quote": quote,
  "model/quote.ts#shortened": (text) => shortened(text),
  "action/certify/concluded.ts#dated": (text) => dated(text, "ja"),
  "action/drift/lexicon/frameworks.ts#mislabelled": mislabelled,
  "action/drift/lexicon/frameworks.ts#wrongReference": (text) =>
    ["CSF", "NHI"].map((framework) => wrongReference({ framework, as_cited: text, canonical: text })),
  "action/drift/lexicon/kanji.ts#readKanji": readKanji,
  "action/drift/lexicon/kinds.ts#readKinds": (text) => LANGUAGES.map((one) => readKinds(text, one)),
  "action/drift/lexicon/likeness.ts#likeness": (text) => likeness(text, "One sentence."),
  "action/drift/lexicon/likeness.ts#pairsIn": pairsIn,
  "action/drift/lexicon/likeness.ts#plainly": plainly,
  "action/drift/lexicon/number-words.ts#readNumberWords": readNumberWords,
  "action/drift/lexicon/quantities.ts#readBare": (text) => LANGUAGES.map((one) => readBare(text, one)),
  "action/drift/lexicon/quantities.ts#readQuantities": (text) =>
    LANGUAGES.map((one) => readQuantities(text, one)),
  "action/drift/lexicon/quantities.ts#speaksOf": (text) =>
    LANGUAGES.map((one) => speaksOf(text, one, "days")),
  "action/drift/lexicon/read-frequencies.ts#frequenciesOf": (text) =>
    LANGUAGES.map((one) => frequenciesOf(text, one)),
  "action/drift/lexicon/read-frequencies.ts#mentionsFrequency": (text) =>
    LANGUAGES.map((one) => mentionsFrequency(text, one, "quarterly")),
  "action/drift/lexicon/read-frequencies.ts#readFrequencies": (text) =>
    LANGUAGES.map((one) => readFrequencies(text, one)),
  "action/drift/lexicon/reading.ts#literally": literally,
  "action/drift/lexicon/reading.ts#oneWidth": oneWidth,
  "action/drift/lexicon/reading.ts#spans": (text) => spans(text, /a/g, spans(text, /[a-z]/g)),
  "action/drift/lexicon/roles.ts#readRoles": (text) => LANGUAGES.map((one) => readRoles(text, one, ["a.*"])),
  "action/verify/audit/read-signed.ts#readSigned": readSigned,
  "model/pieces.ts#trimmed": trimmed,
  "model/text.ts#settled": settled,
  "action/drift/position.ts#excerpt": excerpt,
  "action/drift/position.ts#same": same,
  "action/drift/prose.ts#literal": literal,
  "action/drift/prose.ts#splitSentences": splitSentences,
  "action/drift/rules/dr-07-terms.ts#usesWord": (text) =>
    LANGUAGES.map((one) => usesWord(text, "a", "a b", one)),
  "action/review/decisions/block-starts.ts#fenceOf": fenceOf,
  "action/review/decisions/block-starts.ts#htmlStart": (text) => htmlStart(text, { isParagraph: false }),
  "action/review/decisions/block-starts.ts#isHeading": isHeading,
  "action/review/decisions/block-starts.ts#isRule": isRule,
  "action/review/decisions/block-starts.ts#listMark": (text) => listMark(text, false),
  "action/review/decisions/comment-blocks.ts#commentBlocks": commentBlocks,
  "action/review/decisions/hidden-spans.ts#spansIn": (text) => spansIn(text, { open: [], isHtml: false }),
  "action/review/decisions/comment-lines.ts#commentLines": commentLines,
  "action/review/decisions/decision-line.ts#readDecision": readDecision,
  "action/review/decisions/grammar.ts#readCommands": readCommands,
  "action/review/decisions/risk-line.ts#readRisk": readRisk,
  "action/review/decisions/has-word.ts#saysSomething": hasWord,
  "action/review/decisions/terms.ts#termsOf": (text) => termsOf(tokensOf(text)),
  "action/review/decisions/tokens.ts#tokensOf": tokensOf,
  "action/review/decisions/words.ts#entryWith": (text) => entryWith(DECISION_WORDS, text),
  "action/credential-shapes/shapes.ts#shapeIn": shapeIn,
  "action/github/entity-tag.ts#tagOf": (text) => tagOf(text, text),
  "action/github/server.ts#nextPage": nextPage,
  "action/github/server.ts#sameServer": (text) =>
    sameServer(serverAt("https://api.github.com"), "https://api.github.com/", text),
  "model/certifications/tag-message.ts#signOffsNamed": signOffsNamed,
  "model/certifications/tag-message.ts#taggingOf": taggingOf,
  "action/git/commit-objects.ts#parentsIn": parentsIn,
  "action/git/http-trace.ts#readTrace": readTrace,
  "action/git/read-texts.ts#isNoText": isNoText,
  "action/git/remote-url.ts#parseRemote": parseRemote,
  "action/git/unreached.ts#wordsOf": (stderr) => wordsOf({ stderr }),
  "action/git/written-before.ts#blobName": (text) => blobName(text, "0".repeat(40)),
  "action/format/prose.ts#prose": prose,
  "action/format/sentence.ts#cellSentence": (text) => cellSentence(text, "ja"),
  "action/format/sentence.ts#sentence": (text) => sentence(text, "ja"),
  "action/digest/digest.ts#digestOf": digestOf,
  "action/cli/inert.ts#inert": inert,
  "action/cli/log.ts#lineOf": (text) => lineOf(secrets, text, { name: text }),
  "action/sources/code-owners-text.ts#workflowOwners": workflowOwners,
  "action/sources/workflow-text.ts#bytesOf": (text) => bytesOf(text, "0".repeat(40)),
  "action/verify/audit/list-change.ts#linesOf": linesOf,
  "action/verify/audit/list-change.ts#listChange": (text) => listChange("acme", linesOf(text), linesOf(text)),
  "action/verify/audit/list-change.ts#listFacts": (text) => listFacts("acme", linesOf(text)),
  "action/verify/audit/openpgp.ts#readSigningKeys": readSigningKeys,
  "model/digest-list.ts#readDigests": (text) => readDigests("acme", text),
  "model/integrity.ts#readIntegrity": readIntegrity,
  "model/plain-sentence.ts#plainSentence": (text) =>
    LANGUAGES.map((language) => plainSentence(text, language)),
  "model/readiness.ts#readReadiness": readReadiness,
  "model/markdown.ts#cellCode": cellCode,
  "model/markdown.ts#code": code,
  "model/nearest.ts#nearest": (text) => nearest(text, ["scan"]),
  "model/nearest.ts#nearestFew": (text) => nearestFew(text, ["scan"]),
  "model/pattern.ts#matches": (text) => [matches(text, text), matches("*a*b*", text), matches(text, "a")],
  "model/paths.ts#documentKind": (text) => documentKind(`controls/${text}`),
  "model/paths.ts#isOfScans": (text) => isOfScans(`evidence/acme/scans/${text}`),
  "model/plain-scalar.ts#ambiguity": ambiguity,
  "model/repository.ts#inputNamed": inputNamed,
  "model/repository.ts#isComputed": isComputed,
  "model/roster.ts#isBot": isBot,
  "model/stray.ts#stray": (text) => stray(`controls/${text}.md`),
  "model/text.ts#Login": (text) => Login.safeParse(text),
  "model/text.ts#Slug": (text) => Slug.safeParse(text),
  "model/text.ts#canonical": canonical,
  "model/text.ts#hasInvisible": hasInvisible,
  "model/text.ts#oneLine": oneLine,
  "model/text.ts#unixLines": unixLines,
  "model/text.ts#showInvisible": showInvisible,
  "model/tokens.ts#fillTokens": (text) => fillTokens(text, tokens),
  "model/tokens.ts#fillWith": (text) => fillWith(text, (token) => token),
  "site/history/log.ts#parseLog": parseLog,
  "site/view/clip.ts#clip": (text) => clip(text, 100),
  "site/view/field-name.ts#nameField": (text) => [nameField(text), nameField(`assessments[${text}].a`)],
  "site/view/language-of.ts#languageOf": languageOf,
  "site/view/language-of.ts#languageOfText": languageOfText,
  "site/view/language-of.ts#runsOf": (text) => LANGUAGES.map((one) => runsOf(text, one)),
  "site/view/markdown-parser.ts#safeHref": (text) => [safeHref(text), safeHref(`https://${text}`)],
  "site/view/marked.ts#markDifference": (text) => markDifference(text, `${text}x`),
  "site/view/routes.ts#identityPlace": identityRoute,
  // A path in git has at most 4,096 bytes, and every odd character becomes several.
  "site/view/routes.ts#part": (text) => part(text.slice(0, 4_096)),
  "site/view/routes.ts#stem": stem,
  // What builds a tree of the text.
  ...agentReaders,
  "action/sources/workflow-secrets.ts#readWorkflow": (text) => [
    readWorkflow(".github/workflows/a.yml", text, "acme"),
    readWorkflow(
      ".github/workflows/a.yml",
      `on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${JSON.stringify(text)}\n`,
      "acme",
    ),
    readWorkflow(
      ".github/workflows/a.yml",
      `on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${JSON.stringify(text)}\n`,
      "acme",
    ),
  ],
  "model/canonical-yaml.ts#readCanonical": (text) => readCanonical(text, String),
  "model/document.ts#readDocument": (text) => [
    readDocument(anything, "a.md", text),
    readDocument(anything, "a.md", `---\na: 1\n---\n${text}`),
    readDocument(anything, "a.md", `---\n${text}\n---\n`),
    readDocument(
      anything,
      "evidence/acme/a.md",
      `---\na: 1\n---\n\n## Record\n\n\`\`\`json\n${text}\n\`\`\`\n`,
    ),
    readDocument(anything, "evidence/acme/a.md", `---\na: 1\n---\n\n${"## Record\n\n".repeat(100)}${text}\n`),
  ],
  "model/leaves.ts#bodyOfText": (text) => bodyOfText(`---\na: 1\n---\n${text}`),
  "model/reasons/in-text.ts#sentencesIn": (text) => sentencesIn(`---\n---\n\n## Record\n\n${text}`),
  "model/leaves.ts#leavesOf": (text) => leavesOf(`---\n${text}\n---\n`),
  "model/read-governance.ts#readGovernance": (text) =>
    readGovernance(new Map([["controls/entities/a.md", `---\n${text}\n---\n`]])),
  "model/read-evidence.ts#readEvidence": (text) =>
    ["", "    {\n"].map((item) =>
      readEvidence(
        ofSubject,
        "evidence/acme/a.md",
        `---\na: 1\n---\n\n## Record\n\n\`\`\`json\n{\n  "assessments": [\n    {\n${text}\n    },\n${item}${text}\n  ]\n}\n\`\`\`\n`,
      ),
    ),
  "model/yaml.ts#readGeneral": readGeneral,
  "model/yaml.ts#writeYaml": (text) => writeYaml({ text }),
  "site/view/markdown.ts#markdown": markdown,
};

export const READERS: readonly Reader[] = Object.entries(readers).map(([id, read]) => ({ id, read }));

/** Exported functions that are given each text through the reader named. */
export const THROUGH: Readonly<Record<string, string>> = {
  "action/sources/expression.ts#readTemplate": "action/sources/workflow-secrets.ts#readWorkflow",
  "action/sources/workflow-document.ts#readDocument": "action/sources/workflow-secrets.ts#readWorkflow",
  "action/sources/workflow-yaml.ts#parseYaml": "action/sources/workflow-secrets.ts#readWorkflow",
  "model/document.ts#split": "model/document.ts#readDocument",
  "model/record-block.ts#recordIn": "model/document.ts#readDocument",
  "model/document.ts#splitOrdinary": "model/document.ts#readDocument",
  "model/leaves.ts#leavesOfYaml": "model/leaves.ts#leavesOf",
  "model/yaml-stream.ts#composeYaml": "model/yaml.ts#readGeneral",
  "model/yaml.ts#readYaml": "model/document.ts#readDocument",
  "site/view/markdown-parser.ts#parse": "site/view/markdown.ts#markdown",
};
