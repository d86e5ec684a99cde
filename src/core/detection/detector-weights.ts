// biome-ignore-all format: written by `npm run train:detector`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { SignalName } from './page-signals.ts';

/** Points before any signal; the line between articles and other pages is at a sum of 0. */
export const BIAS = -2.62;

/** From a value on, so many points more: value, points, value, points. */
export const STEPS: Readonly<Partial<Record<SignalName, readonly number[]>>> = {
  home: [0, -0.243, 1, -0.548],
  lastPart: [10, 0.247, 16, 0.113, 23, 0.263, 67, 0.14],
  hyphens: [0, -0.12, 2, 0.0754, 3, 0.391, 4, 0.0968, 8, -0.103],
  digits: [0, -0.0702, 1, 0.151, 2, 0.236, 9, 0.289],
  dateInPath: [0, -0.317, 1, 2.25],
  storyWord: [0, -0.0607, 1, 1.99],
  forumWord: [0, -0.313, 1, -3.98],
  manualWord: [0, -0.0778, 1, -1.7],
  ldArticles: [1, 1.31],
  ldNews: [1, 0.689],
  ldGoods: [1, -1.57],
  ldBreadcrumbs: [1, -1.13],
  headline: [11, -0.147, 29, 0.456, 40, 0.216, 57, 0.683, 63, 0.0924],
  dated: [1, 0.443],
  titleMark: [1, 0.95],
  text: [1400, 0.428, 1900, 0.218, 4300, 0.108, 6000, 0.72, 8900, 0.0634],
  paragraphs: [2, 0.587, 3, 0.286, 4, -0.11, 14, 0.146, 19, 0.191],
  textShare: [0.22, 0.0373, 0.36, 0.147, 0.51, 0.244, 0.95, -0.0433, 0.99, -0.0514],
  shortParagraphs: [1, 0.317, 20, -0.19, 30, -0.137, 50, -0.392],
  inArticleBox: [1, 0.633],
  shareLinks: [1, 0.395, 3, 0.268, 6, 0.307],
  memberLinks: [1, -0.432, 2, -0.327, 5, -0.0569],
  carts: [1, -1.46],
  articleHeadings: [1, 1.01],
  asides: [1, -0.773],
  inputs: [1, -0.342, 5, 0.273, 11, -0.845],
  textareas: [1, 0.93],
  codes: [1, -2.01],
  ogArticle: [1, 1.04],
  published: [1, 0.5],
  textPerLink: [1.1, 1.22, 2.3, -0.0433, 6.2, 0.338, 9.3, 0.164, 23, 0.323],
  twoCardLabels: [1, 2.1],
};
