/** Texts that would run, load or lead somewhere if any screen took them for more than text; our own, one of each manner. */

/** Nothing of the product is there, so a request to it is a fault by itself. */
export const ELSEWHERE = 'https://elsewhere.invalid';

/** Where they run they set `__ran`, to the name of the field in which they were written. */
export function hostileTexts(field: string): string[] {
  const run = `window.__ran='${field}'`;
  const away = `${ELSEWHERE}/${field}`;
  return [
    `<script>${run}</script>`,
    `<img src=x onerror="${run}">`,
    `<img src="${away}.gif"><video poster=${away}.png>`,
    `<svg onload=${run}>`,
    `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
    `javascript:${run}//`,
    `"><img src=x onerror=${run}>`,
    `' autofocus tabindex=1 onfocus=${run} x='`,
    `</title></textarea></style></script><script>${run}</script>`,
    `<iframe srcdoc="&lt;script&gt;parent.__ran='${field}'&lt;/script&gt;"></iframe>`,
    `<meta http-equiv=refresh content="0;url=${away}"><base href=${ELSEWHERE}/>`,
    `<style>@import url(${away}.css);*{background:url(${away}.png)}</style>`,
    `<object data="data:text/html,<script>parent.__ran='${field}'</script>"></object>`,
    `[${field}](javascript:${run}) ![](${away}.png) <${away}>`,
    `{{constructor.constructor("${run}")()}} \${${run}} <%= ${field} %> $t(web:shell.agenda)`,
    `&lt;script&gt;${run}&lt;/script&gt; \\u003cscript> %3Cscript%3E ＜script＞${run}＜/script＞`,
    `\u202egpj.exe\u202c \u2067<b onmouseover=${run}>${field} مرحبا</b>\u2069`,
    `<scr<script>ipt>${run}</scr</script>ipt><sCrIpT/x>${run}</sCrIpT>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=${run}&gt;">`,
    `<form action=${away}><button autofocus formaction="javascript:${run}">${field}</button></form>`,
    `<details open ontoggle=${run}><link rel=stylesheet href=${away}.css><!--`,
  ];
}

export const COUNT = hostileTexts('').length;

/** All of them in one text, for what there is only one of. */
export const allIn = (field: string): string => hostileTexts(field).join(' ');
