// biome-ignore-all format: written by `npm run train:detector`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { SignalName } from './page-signals.ts';

/** Points before any signal; the line between articles and other pages is at a sum of 0. */
export const BIAS = -3.26;

/** From a value on, so many points more: value, points, value, points. */
export const STEPS: Readonly<Partial<Record<SignalName, readonly number[]>>> = {
  home: [0, -0.34, 1, -0.863],
  lastPart: [0, -0.34, 10, 0.129, 16, 0.165, 23, 0.337, 32, 0.121, 40, 0.128, 67, 0.764],
  hyphens: [3, 0.417, 8, -0.348, 10, -0.497],
  digits: [0, -0.061, 1, 0.197, 2, 0.178, 9, 0.44],
  dateInPath: [0, -0.14, 1, 1.99],
  storyWord: [0, -0.199, 1, 1.87],
  forumWord: [1, -3.35],
  manualWord: [0, -0.293, 1, -1.46],
  ldArticles: [1, 1.21],
  ldNews: [1, 0.718],
  ldGoods: [1, -1.2],
  ldBreadcrumbs: [1, -1.34],
  headline: [29, 0.287, 57, 0.769, 63, 0.412],
  dated: [1, 0.52],
  text: [700, 0.417, 1000, -0.192, 1400, 0.226, 1900, 0.173, 2500, 0.0646, 6100, 0.227],
  paragraphs: [2, 0.462, 3, 0.368, 11, 0.0857, 19, 0.0527],
  textShare: [0.21, 0.161, 0.36, 0.486, 0.85, 0.036],
  shortParagraphs: [1, 0.434, 8, -0.0361, 52, -0.732],
  ogArticle: [1, 1.01],
  published: [1, 0.808],
  textPerLink: [1.2, 1.03, 6.4, 0.316, 13, 0.125, 23, 0.367],
  textPerTeaser: [17, 0.24, 48, 0.127, 2100, 0.436],
  shareLinks: [1, 0.275, 3, 0.606, 6, 0.197],
  articleHeadings: [1, 0.862],
  navs: [1, -0.106, 4, -0.452],
  asides: [1, -0.519, 5, -0.259],
  inputs: [1, -0.381, 5, 0.256, 11, -0.637, 14, -0.178, 24, -0.403],
  textareas: [1, 0.856],
  codes: [1, -1.71],
};
