// biome-ignore-all format: written by `npm run train:blocks`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { Steps } from '../additive-model.ts';
import type { BlockSignals } from './block-signals.ts';

/** Points before any signal; the line between yes and no is at a sum of 0. */
export const BIAS = -0.369;

export const STEPS: Steps<keyof BlockSignals> = {
  heading: [2, 1.08],
  list: [1, 0.244],
  linkDensity: [0.13, -0.131, 0.78, -0.935],
  emphasis: [0.00075, -0.483],
  ends: [1, 0.512],
  colon: [1, 0.32],
  sentences: [1, 0.173],
  words: [2, -0.0718, 3, -0.161, 17, 0.0792, 28, 0.149, 34, 0.208],
  capitals: [0.074, -0.0409, 0.11, -0.0628, 0.13, -0.0429, 0.19, -0.0783, 0.29, -0.109, 0.36, -0.0261, 0.63, 0.101],
  substance: [0.81, 0.156, 2.9, 0.603, 3.7, 0.0508, 4.5, 0.318, 4.8, 0.203, 5.1, 0.0884, 5.8, 0.0356],
  shareBefore: [0.44, -0.0904, 0.51, -0.15, 0.58, -0.0762, 0.7, -0.0867, 0.9, -0.648, 0.97, -0.177],
  shareAfter: [0.14, 0.2, 0.54, 0.0224, 0.94, -0.347],
  proseBefore: [9600, -0.0834, 13000, -0.17, 19000, -0.195],
  proseAfter: [1, 0.355, 460, 0.176, 3300, 0.0468, 5800, 0.0383, 7200, 0.061, 21000, 0.163],
  beforeText: [1, -1.41],
  toNextProse: [3, -0.137, 7, 0.0524],
  parentShare: [0.0017, 0.302, 0.15, 0.349, 0.54, 0.413],
  grandparentShare: [0.42, 0.186],
  twinShare: [0.0024, -0.0587, 0.93, 0.491],
  deeper: [0, 0.688, 1, -0.951, 3, -1.12],
  lengthBefore: [3, 0.0872, 31, 0.16, 67, 0.0213, 140, 0.059],
  lengthAfter: [0, 0.0378, 13, 0.249, 150, 0.0754],
  linkDensityBefore: [0.5, -0.239],
  repeated: [1, -0.593],
  saysTitle: [1, -0.347],
  inFigure: [1, -1.02],
  isCaption: [1, -1.12],
  inCaption: [1, -0.926],
  isNewsletter: [1, -1.12],
  inNewsletter: [1, -0.494],
  isByline: [1, -0.932],
  inByline: [1, -0.185],
  inRelated: [1, -0.22],
  inAd: [1, -0.665],
  inBox: [1, -0.57],
  newsletterBefore: [1, -0.303],
  saysMore: [1, -1.88],
  saysNewsletter: [1, -1.06],
  saysCopyright: [1, -1.14],
  saysPhoto: [1, -0.207],
  saysDate: [1, -0.264],
  saysContact: [1, -0.377],
  saysDisclosure: [1, -1.15],
};
