// An element's words as they stand on the page: blocks parted by line breaks, where `textContent` glues them.

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH', 'BUTTON', 'SELECT', 'OPTION']);
const SILENT = new Set('HEAD IFRAME MATH NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE'.split(' '));
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** @param {Node} root */
export function blockText(root) {
  const pieces = [];
  collect(root, pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function collect(parent, pieces) {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) pieces.push(node.data);
    else if (node.nodeType === ELEMENT_NODE) collectElement(node, pieces);
  }
}

function collectElement(element, pieces) {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag)) return;
  const gap = BLOCKS.has(tag) || tag === 'BR' ? '\n' : CELLS.has(tag) ? ' ' : '';
  pieces.push(gap);
  collect(element, pieces);
  pieces.push(gap);
}
