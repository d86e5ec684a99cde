import type { SignShape } from '../core/automatic/toolbar-state.ts';

const SIZES = [16, 32];
const BASE = 16;

interface Ink {
  readonly line: string;
  readonly accent: string;
}

/** On a light toolbar, and on a dark one. */
const INKS: readonly [Ink, Ink] = [
  { line: '#17324d', accent: '#b26a00' },
  { line: '#dfe7ef', accent: '#f2b441' },
];
const GRAY: Ink = { line: '#8a8f96', accent: '#8a8f96' };

/**
 * The button's sign, a headline over lines of text, drawn for a toolbar's brightness. Drawn and not stored:
 * five shapes in two inks and two sizes would be twenty files.
 */
export function drawSign(shape: SignShape, isDark: boolean): Record<string, ImageData> {
  return Object.fromEntries(SIZES.map((size) => [size, drawAt(size, shape, isDark)]));
}

function drawAt(size: number, shape: SignShape, isDark: boolean): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas for the toolbar’s sign');
  context.scale(size / BASE, size / BASE);
  const ink = shape === 'gray' ? GRAY : INKS[isDark ? 1 : 0];
  if (shape === 'filled' || shape === 'corner') drawSheet(context, ink, true);
  else if (shape === 'inverted') drawInverted(context, ink);
  else drawSheet(context, ink, false);
  if (shape === 'corner') drawCorner(context, ink);
  return context.getImageData(0, 0, size, size);
}

type Context = OffscreenCanvasRenderingContext2D;

function drawSheet(context: Context, ink: Ink, isFilled: boolean): void {
  context.fillStyle = ink.line;
  context.strokeStyle = ink.line;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(1.25, 1.25, 13.5, 13.5, 3);
  if (!isFilled) {
    context.stroke();
    drawLines(context, ink.line, ink.line);
    return;
  }
  context.fill();
  // Lines are cut out, so that the toolbar's own color shows.
  context.globalCompositeOperation = 'destination-out';
  context.stroke();
  drawLines(context, '#000', '#000');
  context.globalCompositeOperation = 'source-over';
}

/** The sheet put away: the page shows again at a click. */
function drawInverted(context: Context, ink: Ink): void {
  drawSheet(context, ink, true);
  context.fillStyle = ink.accent;
  context.fillRect(3.5, 3.5, 6, 2.5);
}

function drawLines(context: Context, headline: string, text: string): void {
  context.fillStyle = headline;
  context.fillRect(3.5, 3.5, 6, 2.5);
  context.fillStyle = text;
  context.fillRect(3.5, 7.5, 9, 1.25);
  context.fillRect(3.5, 10, 9, 1.25);
  context.fillRect(3.5, 12.25, 5, 0.75);
}

/** A folded corner. */
function drawCorner(context: Context, ink: Ink): void {
  context.fillStyle = ink.accent;
  context.beginPath();
  context.moveTo(16, 8.5);
  context.lineTo(16, 16);
  context.lineTo(8.5, 16);
  context.closePath();
  context.fill();
}
