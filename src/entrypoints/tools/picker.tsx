import { render } from 'preact';
import type { PickerSetup, Picking } from '../../contract/tools.ts';
import { countWords } from '../../core/article/reading-time.ts';
import { collapseSpace } from '../../core/text/whitespace.ts';
import { copyPart } from '../../dom/copy-part.ts';
import { beside, elementAt, likelyElement, narrower, wider } from '../../dom/pick-element.ts';
import { shownTextOf } from '../../dom/shown-tree.ts';
import { speakBrowserLanguage } from '../../platform/browser-messages.ts';
import { type Picked, PickerView } from '../../ui/picker/picker-view.tsx';
import pickerCss from '../../ui/styles/picker.css';
import { addStyle } from './add-style.ts';
import { makeRoom } from './make-room.ts';
import { hearPicking } from './picker-events.ts';

/** As much of its text as tells which element it is. */
const BEGINNING = 60;

/** Reads what was selected, or lets the text be picked on the page itself. */
export function openPicker(setup: PickerSetup, picking: Picking): void {
  speakBrowserLanguage();
  const page = setup.dialog.ownerDocument;
  if (picking === 'element') pickElement(page, setup);
  else setup.readParts(setup.selected.map((range) => copyPart(page, range)));
}

function pickElement(page: Document, { dialog, settings, signal, readParts }: PickerSetup): void {
  const root = dialog.getRootNode() as ShadowRoot;
  const choice = createChoice(likelyElement(page.body));
  const ended = new AbortController();
  const goBack = makeRoom(dialog);
  const style = addStyle(root, [pickerCss]);
  const layer = addLayer(page, root);
  const end = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    render(null, layer);
    layer.remove();
    style?.remove();
    if (root.host.isConnected) goBack();
  };
  const take = () => {
    const part = copyPart(page, choice.target());
    end();
    readParts([part]);
  };
  const go = (isOther: boolean) => {
    draw();
    if (!isOther) return;
    bringIntoView(choice.target(), layer);
    draw();
  };
  const looked = createLook(choice);
  const draw = () => {
    render(
      <PickerView
        {...looked()}
        settings={settings}
        box={choice.target().getBoundingClientRect()}
        onWider={() => go(choice.widen())}
        onNarrower={() => go(choice.narrow())}
        onTake={take}
        onBack={end}
      />,
      layer,
    );
  };
  signal.addEventListener('abort', end, { signal: ended.signal });
  hearPicking(page, root, ended.signal, {
    onPoint: (x, y) => choice.choose(elementAt(page, x, y, root.host)) && draw(),
    isChosen: (x, y) => isInside(choice.target(), x, y),
    onTake: take,
    onBack: end,
    onWider: () => go(choice.widen()),
    onNarrower: () => go(choice.narrow()),
    onBeside: (step) => go(choice.choose(beside(choice.target(), step))),
    onMoved: draw,
  });
  go(true);
  layer.querySelector<HTMLElement>('.take')?.focus();
}

/** Where it is in view and the bar leaves it free, the page stays where it is. */
function bringIntoView(element: Element, layer: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const lowest =
    layer.querySelector('.pick-bar')?.getBoundingClientRect().top ?? layer.clientHeight;
  if (top >= 0 && bottom <= lowest) return;
  element.scrollIntoView({ block: height < lowest ? 'center' : 'start', behavior: 'instant' });
}

/** What there is to say of the chosen element. Looked at once, for the page may scroll below it at every frame. */
function createLook(choice: ReturnType<typeof createChoice>): () => Picked {
  let last: Element | null = null;
  let picked: Picked = { words: 0, beginning: '', canWiden: false, canNarrow: false };
  return () => {
    const target = choice.target();
    if (target === last) return picked;
    last = target;
    const text = collapseSpace(shownTextOf(target));
    picked = {
      words: countWords(text),
      beginning: text.slice(0, BEGINNING),
      canWiden: choice.canWiden(),
      canNarrow: choice.canNarrow(),
    };
    return picked;
  };
}

/** Above everything, as a dialog of the page may be. */
function addLayer(page: Document, root: ShadowRoot): HTMLElement {
  const layer = page.createElement('div');
  layer.className = 'picker';
  layer.popover = 'manual';
  root.append(layer);
  layer.showPopover();
  return layer;
}

/** The chosen element; who widens and then narrows comes back to where they were. Each says whether it changed. */
function createChoice(first: Element) {
  let target = first;
  let trail: Element[] = [];
  const move = (to: Element | null, kept: Element[]) => {
    if (!to || to === target) return false;
    target = to;
    trail = kept;
    return true;
  };
  return {
    target: () => target,
    choose: (to: Element | null) => move(to, []),
    canWiden: () => wider(target) !== null,
    canNarrow: () => trail.length > 0 || narrower(target) !== null,
    widen: () => move(wider(target), [...trail, target]),
    narrow: () => move(trail.at(-1) ?? narrower(target), trail.slice(0, -1)),
  };
}

function isInside(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
