// Readability and a full-screen box: no cleaning, no typography, no toolbar, so a floor and not a product.
import { Readability } from '@mozilla/readability';

const { content } = new Readability(document.cloneNode(true)).parse();
const host = document.createElement('control-reader');
const box = document.createElement('div');
box.style.cssText = 'position:fixed;inset:0;z-index:2147483647;overflow:auto;background:#fff';
box.innerHTML = content;
host.attachShadow({ mode: 'closed' }).append(box);
document.documentElement.append(host);
// The product says so at the same moment: in the second frame, with the first on its way to the screen.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    host.dataset.state = 'shown';
  }),
);
