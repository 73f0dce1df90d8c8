/** One mail in two shapes with the same words: plain text, and HTML without images, scripts or anything loaded. */
import { escapeHtml } from '../../kernel/escape-html.js';
import type { MailContent } from './mail-content.js';

/** A header is one line: whatever could begin another, or hide in it, becomes a blank. */
export function headerText(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]+/gu, ' ').trim();
}

export function plainText({ paragraphs, groups = [], action, code, closing, stop }: MailContent): string {
  const parts = [
    ...paragraphs,
    ...groups.flatMap(({ title, items }) => [title, ...items.map(({ text, url }) => `- ${text}\n  ${url}`)]),
    `${action.label}:\n${action.url}`,
    ...(code ? [`${code.label}\n${code.value}`] : []),
    ...closing,
    ...(stop ? [`${stop.label}:\n${stop.url}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const BODY = 'margin:0;padding:24px;background:#faf8f4;color:#1f1d1a;font:16px/1.55 system-ui,sans-serif';
const BUTTON =
  'display:inline-block;padding:12px 20px;background:#1d3a5f;color:#ffffff;text-decoration:none;border-radius:4px';
const HEADING = 'font-size:18px;margin:24px 0 8px';
const CODE = 'font:600 24px/1.4 ui-monospace,monospace;letter-spacing:2px';

const link = (url: string, label: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;

export function html(content: MailContent): string {
  const { language, subject, paragraphs, groups = [], action, code, closing, stop } = content;
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  const lines = [
    ...paragraphs.map(paragraph),
    ...groups.flatMap(({ title, items }) => [
      `<h2 style="${HEADING}">${escapeHtml(title)}</h2>`,
      `<ul>${items.map(({ text, url }) => `<li>${link(url, text)}</li>`).join('')}</ul>`,
    ]),
    `<p><a href="${escapeHtml(action.url)}" style="${BUTTON}">${escapeHtml(action.label)}</a></p>`,
    ...(code
      ? [paragraph(code.label), `<p style="${CODE}" translate="no">${escapeHtml(code.value)}</p>`]
      : []),
    ...closing.map(paragraph),
    ...(stop ? [`<p>${link(stop.url, stop.label)}</p>`] : []),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="${BODY}"><div style="max-width:36em">
${lines.join('\n')}
</div></body>
</html>
`;
}
