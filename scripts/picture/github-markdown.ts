import MarkdownIt from "markdown-it";

/** Text as HTML holds it. */
export const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const inFile = new MarkdownIt({ html: true, linkify: true });
const inConversation = new MarkdownIt({ html: true, linkify: true, breaks: true });

/** `> [!WARNING]`: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const ALERT = /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\n?/g;

const withAlerts = (html: string) =>
  html.replace(
    ALERT,
    (_all, kind: string) => `<blockquote class="${kind.toLowerCase()}">\n<p><b>${kind}</b><br>`,
  );

/** Markdown of a file as GitHub sets it; HTML in it is HTML, as there. */
export const asFile = (source: string): string => withAlerts(inFile.render(source));

/** Markdown of a pull request's body, in which GitHub breaks a line wherever its source does. */
export const asConversation = (source: string): string => withAlerts(inConversation.render(source));

/** How GitHub sets Markdown, about. */
export const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 28px 32px; font: 14px/1.55 system-ui, "Liberation Sans", "Noto Sans JP Variable", sans-serif; color: #1f2328; background: #fff }
  header h1 { font-size: 22px; font-weight: 500; line-height: 1.3; margin: 0 0 8px }
  header h1 span, header p { color: #59636e }
  header p { margin: 0 0 16px }
  .open { background: #1f883d; color: #fff; border-radius: 99px; padding: 4px 12px; font-weight: 600; margin-right: 8px }
  .label { border: 1px solid #d1d9e0; border-radius: 99px; padding: 1px 8px; margin-left: 6px }
  article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 4px 18px 12px }
  article h2 { font-size: 18px; border-bottom: 1px solid #d1d9e0; padding-bottom: 5px; margin: 18px 0 10px }
  article h3 { font-size: 15px; margin: 16px 0 6px }
  p { margin: 8px 0 } ul { padding-left: 22px; margin: 6px 0 } li { margin: 3px 0 }
  code { background: #eff1f3; border-radius: 5px; padding: 1px 5px; font: 12px "Liberation Mono", "Noto Sans JP Variable", monospace }
  pre { background: #f6f8fa; padding: 12px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0; line-height: 1.45 }
  a { color: #0969da } a code { color: inherit }
  blockquote { margin: 8px 0; padding: 0 14px; border-left: 4px solid #d1d9e0; color: #59636e }
  blockquote.warning { border-color: #9a6700; color: inherit } blockquote.warning b { color: #9a6700 }
  blockquote.note, blockquote.important { border-color: #0969da; color: inherit } blockquote.caution { border-color: #d1242f; color: inherit }
  table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto } th, td { border: 1px solid #d1d9e0; padding: 4px 10px; text-align: left }
`;
