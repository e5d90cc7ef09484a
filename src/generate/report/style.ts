/** The style sheet of the report: one column on a phone and on paper, two on a wide screen. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fbfaf7, #16181c);
  --card: light-dark(#ffffff, #1f2228);
  --ink: light-dark(#1c1d20, #e9e7e2);
  --soft: light-dark(#5a5c62, #a9acb3);
  --line: light-dark(#d9d6cd, #3a3e46);
  --mark: light-dark(#fdeeb0, #55470f);
  --good: light-dark(#0f6038, #7fd6a4);
  --bad: light-dark(#a02622, #f29b94);
  --link: light-dark(#1d4f91, #9cc3f5);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 1.5rem 1rem 4rem;
  background: var(--page);
  color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0.25rem; }
h3, .question h2 { font-size: 1.05rem; line-height: 1.4; margin: 0; }
a { color: var(--link); }
p, ul, ol, dl { margin: 0.5rem 0; }
.soft { color: var(--soft); font-size: 0.9rem; }
nav ul { columns: 18rem; padding-left: 1.2rem; }
nav li { break-inside: avoid; }
.question {
  display: grid;
  gap: 0.75rem 2rem;
  margin: 1rem 0;
  padding: 1rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-left-width: 0.3rem;
  border-radius: 0.4rem;
}
.question > * { min-width: 0; }
.accepted { border-left-color: var(--good); }
.rejected { border-left-color: var(--bad); }
.verdict { font-weight: 600; }
.accepted .verdict, .key { color: var(--good); }
.rejected .verdict { color: var(--bad); }
.key { font-weight: 600; }
.options { padding-left: 1.4rem; }
blockquote { margin: 0.25rem 0 0.75rem; padding: 0; }
blockquote p { margin: 0.25rem 0; }
mark { background: var(--mark); color: inherit; padding: 0.05em 0; }
mark b { text-decoration: underline; text-underline-offset: 0.15em; }
summary { cursor: pointer; color: var(--link); }
.rating { list-style: none; padding: 0; display: grid; gap: 0.25rem; }
.rating li { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px dotted var(--line); }
.rating span { white-space: nowrap; }
@media (min-width: 56rem) {
  .question { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .question > :first-child { grid-column: 1 / -1; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; background: none; }
  nav, .screen, summary { display: none; }
  .question { break-inside: avoid; }
}
`
