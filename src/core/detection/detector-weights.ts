// biome-ignore-all format: written by `npm run train:detector`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { SignalName } from './page-signals.ts';

/** Points before any signal; the line between articles and other pages is at a sum of 0. */
export const BIAS = -2.75;

/** From a value on, so many points more: value, points, value, points. */
export const STEPS: Readonly<Partial<Record<SignalName, readonly number[]>>> = {
  home: [0, -0.161, 1, -0.588],
  lastPart: [0, -0.243, 10, 0.0941, 16, 0.0853, 23, 0.272, 67, 0.293],
  hyphens: [2, 0.184, 3, 0.392, 4, 0.145, 8, -0.157],
  digits: [0, -0.0699, 1, 0.137, 2, 0.231, 8, 0.158, 9, 0.347],
  dateInPath: [1, 2.02],
  storyWord: [0, -0.201, 1, 2.03],
  forumWord: [0, -0.493, 1, -4.04],
  manualWord: [1, -1.67],
  ldArticles: [1, 1.2],
  ldNews: [1, 0.727],
  ldGoods: [1, -1.39],
  ldBreadcrumbs: [1, -1.13],
  headline: [11, -0.0743, 29, 0.318, 40, 0.216, 57, 0.816, 63, 0.0916],
  dated: [1, 0.478],
  titleMark: [1, 0.825],
  text: [450, 0.242, 1000, -0.0368, 1400, 0.423, 1900, 0.271, 4300, 0.0812, 6100, 0.43, 9100, 0.273],
  paragraphs: [2, 0.629, 11, 0.151, 14, 0.109, 19, 0.202],
  textShare: [0.11, 0.232, 0.36, 0.37, 0.95, -0.144],
  shortParagraphs: [1, 0.238, 20, -0.179, 52, -0.838],
  shareLinks: [1, 0.344, 3, 0.19, 6, 0.49],
  memberLinks: [1, -0.354, 2, -0.341, 5, -0.0582],
  carts: [1, -1.49],
  articleBoxes: [1, 0.887],
  articleHeadings: [1, 0.971],
  asides: [1, -0.834],
  inputs: [1, -0.38, 5, 0.315, 11, -0.768],
  textareas: [1, 0.923],
  codes: [1, -1.94],
  ogArticle: [1, 1.04],
  published: [1, 0.431],
  textPerLink: [1.2, 1.09, 2.4, -0.0437, 4, 0.0383, 6.4, 0.336, 9.4, 0.174, 23, 0.299],
  twoCardLabels: [1, 2.23],
};
