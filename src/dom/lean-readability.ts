import { Readability } from '@mozilla/readability';
import { textOf } from './element.ts';

/**
 * Readability without the steps that this project does itself, before or after: metadata, lazy pictures,
 * relative links, presentational attributes, visibility. They are a third of its time, and it runs before
 * anything is on the screen. And it never parses HTML: see `keepBodyAsNodes`.
 *
 * The methods are inner ones of the version that package.json pins; a test says so if one goes away.
 */
export class LeanReadability extends Readability<Node> {
  readonly #title: string;

  constructor(
    copy: Document,
    title: string,
    options: ConstructorParameters<typeof Readability<Node>>[1],
  ) {
    super(copy, options);
    this.#title = title;
    if (copy.body) keepBodyAsNodes(copy.body);
  }

  /** The title is taken out of the text. No byline: Readability then takes the printed one out too. */
  _getArticleMetadata(): Record<string, unknown> {
    return { title: this.#title };
  }

  /** Invisible elements are gone before it starts. */
  _isProbablyVisible(): boolean {
    return true;
  }

  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  _cleanStyles(): void {}
  _postProcessContent(): void {}

  /** A box around one paragraph is then replaced by it: what the page calls the box stays with it. */
  _hasSingleTagInsideElement(box: Element, tag: string): boolean {
    const [inner, another] = box.children;
    if (!inner || another || inner.tagName !== tag || textOf(inner) !== textOf(box)) return false;
    if (tag === 'P' && !inner.className) inner.className = box.className;
    return true;
  }

  /** Without handlers and inline styles: set on a new element, they would break some pages' policies. */
  _setNodeTag(node: Scored, tag: string): Element {
    const twin: Scored = node.ownerDocument.createElement(tag);
    moveChildren(node, twin);
    for (const { name, value } of node.attributes) {
      if (!/^(?:on|style$)/i.test(name)) copyAttribute(twin, name, value);
    }
    node.replaceWith(twin);
    if (node.readability) twin.readability = node.readability;
    return twin;
  }
}

/** Readability keeps its scores on the elements. */
interface Scored extends Element {
  readability?: unknown;
}

/** One by one: an element's children may be more than a call takes arguments. */
function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

function copyAttribute(twin: Element, name: string, value: string): void {
  try {
    twin.setAttribute(name, value);
  } catch {
    // Parsers let names through that `setAttribute` refuses: `<p "foo">`.
  }
}

/**
 * Readability keeps the body as an HTML string and parses it for another try where it found too little.
 * The copy belongs to the page's context, so that its security policy would watch the parsing and report
 * each inline handler to the address that the page names. Copies of the nodes do the same unseen.
 */
function keepBodyAsNodes(body: HTMLElement): void {
  let spare: Node = body;
  Object.defineProperty(body, 'innerHTML', {
    get() {
      spare = body.cloneNode(true);
      return '';
    },
    set() {
      body.replaceChildren();
      moveChildren(spare.cloneNode(true), body);
    },
  });
}
