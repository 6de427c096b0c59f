/** English words of the page of method. */
export const methodEn = {
  title: "Method",
  states: "What the eight unit states mean",
  outcomes: "What the six outcomes mean",
  asked: "Which check asks of which kind",
  askedText:
    "What cannot arise for a kind is no assessment and is counted nowhere. A check is put to every identity of the kinds it is asked of; a number leads to the reason why it is not asked of others.",
  notAnswered: "Rules that nothing decides",
  notAnsweredText:
    "What a control asks and GitHub does not tell a scan, and what it could tell and is not asked yet. Such a rule is unknown and never kept; somebody tests it by hand, or the conclusion says that it is open.",
  open: { "not-told": "Rules that GitHub cannot answer", "not-asked": "Rules that are not asked yet" },
  allAnswered: "Every rule is decided by a check or a criterion.",
  inPart: " (in part)",
  control: "Control",
  rule: "Rule",
  why: "Why",
  isAsked: "Asked of",
  isNotAsked: "Not asked of",
  everyKind: "every kind",
  whyNot: "Why a check is not asked",
  untold: "What GitHub does not tell of a kind",
  askedOfOthers: "Further checks ask of each repository and of the organisation.",
  glossary: "Words and requirements",
  how: "How this works",
  howText: [
    "A scan asks GitHub what non-human identities exist and records what it saw, file by file.",
    "People approve each change in a pull request; the approval, not the scan, is the control.",
    "Not knowing is a value: what could not be read is a gap and never a pass.",
    "Checks name a control, and each regime words that control in its own way.",
    "Nothing on these pages is computed from the outside world; they print one commit of the governance repository.",
  ],
};
