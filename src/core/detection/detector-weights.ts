// biome-ignore-all format: written by `npm run train:detector`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { Steps } from '../additive-model.ts';
import type { PageSignals } from './page-signals.ts';

/** Points before any signal; the line between yes and no is at a sum of 0. */
export const BIAS = -2.63;

export const STEPS: Steps<keyof PageSignals> = {
  home: [0, -0.421, 1, -0.557],
  lastPart: [10, 0.238, 16, 0.137, 23, 0.263, 67, 0.13],
  hyphens: [2, 0.0834, 3, 0.391, 4, 0.116, 8, -0.152],
  digits: [1, 0.144, 2, 0.235, 8, 0.0715, 9, 0.279],
  dateInPath: [0, -0.489, 1, 2.18],
  storyWord: [1, 1.99],
  forumWord: [1, -4.02],
  manualWord: [0, -0.302, 1, -1.75],
  ldArticles: [1, 1.31],
  ldNews: [1, 0.706],
  ldGoods: [1, -1.56],
  ldBreadcrumbs: [1, -1.12],
  headline: [11, -0.0711, 29, 0.352, 40, 0.216, 57, 0.739, 63, 0.0783],
  dated: [1, 0.422],
  titleMark: [1, 0.952],
  text: [1400, 0.429, 1900, 0.218, 4300, 0.122, 6000, 0.714, 8900, 0.0631],
  paragraphs: [2, 0.59, 3, 0.286, 4, -0.112, 14, 0.146, 19, 0.128],
  textShare: [0.22, 0.0389, 0.36, 0.147, 0.51, 0.244, 0.95, -0.0434, 0.99, -0.05],
  shortParagraphs: [1, 0.248, 2, 0.0498, 20, -0.193, 30, -0.134, 50, -0.389],
  inArticleBox: [1, 0.645],
  shareLinks: [1, 0.393, 3, 0.269, 6, 0.311],
  memberLinks: [1, -0.422, 2, -0.342, 5, -0.0574],
  carts: [1, -1.46],
  articleHeadings: [1, 1.01],
  asides: [1, -0.767],
  inputs: [1, -0.339, 5, 0.278, 11, -0.835],
  textareas: [1, 0.92],
  codes: [1, -2.01],
  ogArticle: [1, 1.03],
  published: [1, 0.5],
  textPerLink: [1.1, 1.21, 2.3, -0.0439, 6.2, 0.338, 9.3, 0.164, 23, 0.369],
  twoCardLabels: [1, 2.11],
};
