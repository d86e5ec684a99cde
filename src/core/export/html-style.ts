/** Of a saved article: readable anywhere, light or dark as its reader's system is. No sign in it needs escaping. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body {
  margin: 0 auto;
  padding: 2rem 1.2rem 4rem;
  max-width: 66ch;
  font: 1.2rem/1.55 Charter, Georgia, serif;
  overflow-wrap: break-word;
}
h1 { line-height: 1.15; }
h2, h3, h4, h5, h6 { margin-top: 1.6em; line-height: 1.25; }
p, li, td { white-space: pre-line; }
.kicker, .standfirst, .facts, figcaption, caption { opacity: 0.8; }
.kicker, .facts, figcaption, table { font: 0.9rem/1.45 system-ui, sans-serif; }
.standfirst { font-size: 1.1em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
figure { margin: 1.6em 0; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
caption { text-align: start; }
td, th { padding: 0.4em 0.9em 0.4em 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
pre { overflow-x: auto; font-size: 0.9rem; }
`;
