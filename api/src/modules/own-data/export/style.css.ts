/** The look of the exported file, inside it: calm on a screen, in light and dark, and on paper. */

export const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#faf8f4, #171b26); --ink: light-dark(#1f2430, #ece8df);
  --quiet: light-dark(#4a5162, #b3bac9); --rule: light-dark(#d9d4ca, #3a4152); }
body { margin: 0; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--rule); }
h3 { font-size: 1.05rem; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
article { padding: 1rem 0; border-bottom: 1px solid var(--rule); }
dl, ol { margin: 0; }
ol { padding-left: 1.5rem; }
li { margin: 0.5rem 0 1rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); gap: 0 1rem; padding: 0.15rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.written { white-space: pre-wrap; }
dd .written[lang] { font-family: ui-serif, Georgia, serif; font-size: 1.05rem; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; padding: 0.3rem 0; } ol { padding-left: 1rem; } }
@media print { :root { color-scheme: light; } body { padding: 0; background: none; font-size: 10pt; }
  h1, h2, h3 { break-after: avoid; } dl > div { break-inside: avoid-page; } }
`;
