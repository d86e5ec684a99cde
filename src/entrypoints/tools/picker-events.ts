interface Answers {
  /** The pointer is at a place of the page, in pixels of the window. */
  readonly onPoint: (x: number, y: number) => void;
  /** Says whether the chosen element is there. */
  readonly isChosen: (x: number, y: number) => boolean;
  readonly onTake: () => void;
  readonly onBack: () => void;
  readonly onWider: () => void;
  readonly onNarrower: () => void;
  readonly onBeside: (step: 1 | -1) => void;
  /** The page has moved below the window. */
  readonly onMoved: () => void;
}

const POINTER_EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick'],
  ...['auxclick', 'contextmenu', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
];
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'];

/**
 * Hears what is done while the text is picked, before the page does, and keeps all of it from the page. What is meant
 * for a button of the bar is told to it by an event that stays within our root.
 */
export function hearPicking(
  page: Document,
  root: ShadowRoot,
  signal: AbortSignal,
  answers: Answers,
): void {
  const view = page.defaultView;
  if (!view) return;
  const hearPointer = pointerHearing(root, pointerAnswers(answers));
  const hearKey = keyHearing(root, answers);
  keepRelease(view, signal);
  for (const name of POINTER_EVENTS) {
    const passive = name.startsWith('touch');
    view.addEventListener(name, hearPointer, { capture: true, signal, passive });
  }
  for (const name of KEY_EVENTS) {
    view.addEventListener(name, hearKey, { capture: true, signal });
  }
  for (const name of ['scroll', 'resize']) {
    view.addEventListener(name, answers.onMoved, { capture: true, signal, passive: true });
  }
}

/** A key that ends the picking is released only then. */
function keepRelease(view: Window, signal: AbortSignal): void {
  let isDown = false;
  const released = new AbortController();
  const hear = (event: Event) => {
    isDown = event.type === 'keydown';
    event.stopPropagation();
    if (signal.aborted) released.abort();
  };
  view.addEventListener('keydown', hear, { capture: true, signal });
  view.addEventListener('keyup', hear, { capture: true, signal: released.signal });
  signal.addEventListener('abort', () => {
    if (!isDown) released.abort();
  });
}

const BAR = '.pick-bar';

function pointerHearing(root: ShadowRoot, answers: PointerAnswers) {
  return (event: Event) => {
    // The page's own doing; and a click without a pointer, as assistive technology sends it to one of our buttons.
    if (!event.isTrusted || ('pointerType' in event && event.pointerType === '')) return;
    event.stopImmediatePropagation();
    if (!('clientX' in event)) return;
    const pointer = event as PointerEvent;
    const hit = root.elementFromPoint(pointer.clientX, pointer.clientY);
    if (!hit?.closest(BAR)) answers[event.type]?.(pointer);
    else if (event.type === 'click') press(hit.closest('button'));
  };
}

function keyHearing(root: ShadowRoot, answers: Answers) {
  return (event: Event) => {
    const key = event as KeyboardEvent;
    event.stopImmediatePropagation();
    const button = root.activeElement?.closest<HTMLElement>(`${BAR} button`) ?? null;
    const isPress = button !== null && /^(?: |Enter)$/.test(key.key);
    if (isPress) event.preventDefault();
    if (event.type !== 'keydown') return;
    if (!isPress) answerKey(key, answers);
    else if (!key.repeat) press(button);
  };
}

/** Not composed: the event does not leave the shadow tree. */
function press(button: HTMLElement | null): void {
  button?.dispatchEvent(new Event('click', { bubbles: true }));
}

type PointerAnswers = Readonly<Record<string, (event: PointerEvent) => void>>;

function pointerAnswers({ onPoint, isChosen, onTake }: Answers): PointerAnswers {
  let last = '';
  return {
    pointermove({ clientX: x, clientY: y, pointerType }) {
      const place = `${x} ${y}`;
      // A browser moves the pointer also where the page has moved below it.
      if (place === last || pointerType === 'touch') return;
      last = place;
      onPoint(x, y);
    },
    // So that no text is selected.
    mousedown: (event) => event.preventDefault(),
    // A finger that taps elsewhere chooses first, since it has not pointed before.
    click({ clientX: x, clientY: y }) {
      if (isChosen(x, y)) onTake();
      else onPoint(x, y);
    },
  };
}

function answerKey(event: KeyboardEvent, answers: Answers): void {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowUp: answers.onWider,
    ArrowDown: answers.onNarrower,
    ArrowLeft: () => answers.onBeside(-1),
    ArrowRight: () => answers.onBeside(1),
    Enter: answers.onTake,
    Escape: answers.onBack,
  };
  const act = acts[event.key];
  // Keys of the browser are left to it, and a key that is held down takes nothing.
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (!event.repeat || /^Arrow/.test(event.key)) act();
}
