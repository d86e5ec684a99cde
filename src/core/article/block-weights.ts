// biome-ignore-all format: written by `npm run train:blocks`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { Steps } from '../additive-model.ts';
import type { BlockSignals } from './block-signals.ts';

/** Points before any signal; the line between yes and no is at a sum of 0. */
export const BIAS = -0.619;

export const STEPS: Steps<keyof BlockSignals> = {
  heading: [2, 1.16],
  list: [1, 0.469],
  linkDensity: [0.79, -0.968],
  perItem: [170, 0.14],
  emphasis: [0.00075, -0.55],
  ends: [1, 0.417],
  colon: [1, 0.148],
  sentences: [1, 0.188],
  words: [2, -0.143, 3, -0.177, 17, 0.0229, 28, 0.0438, 34, 0.137],
  capitals: [0.074, -0.0338, 0.11, -0.0591, 0.13, -0.0364, 0.19, -0.0853, 0.29, -0.0925, 0.62, 0.101],
  substance: [0.74, 0.113, 2.4, 0.166, 2.9, 0.605, 4.5, 0.341, 4.8, 0.237, 5.1, 0.0885, 5.3, 0.0398, 5.8, 0.0363],
  shareBefore: [0.44, -0.0339, 0.51, -0.136, 0.58, -0.135, 0.7, -0.0831, 0.9, -0.606, 0.97, -0.131],
  shareAfter: [0.0036, 0.349, 0.069, 0.231, 0.14, 0.13, 0.54, 0.0786, 0.94, -0.241],
  proseBefore: [9600, -0.0756, 13000, -0.238, 19000, -0.197],
  proseAfter: [460, 0.117, 5800, 0.0926],
  beforeText: [1, -1.5],
  toNextProse: [3, -0.137, 7, 0.0263],
  parentShare: [0.0017, 0.31, 0.15, 0.321, 0.54, 0.343],
  grandparentShare: [0.46, 0.158],
  twinShare: [0.16, 0.205, 0.91, 0.543, 1, 0.109],
  deeper: [0, 0.561, 1, -0.802, 3, -1.15],
  lengthBefore: [31, 0.172, 140, 0.0509, 230, 0.0294],
  lengthAfter: [13, 0.184, 150, 0.0923],
  linkDensityBefore: [0.5, -0.249],
  repeated: [1, -0.525],
  saysTitle: [1, -0.501],
  inFigure: [1, -0.798],
  isCaption: [1, -1.26],
  inCaption: [1, -0.628],
  isNewsletter: [1, -1.11],
  inNewsletter: [1, -0.483],
  isByline: [1, -1.21],
  inRelated: [1, -0.325],
  inAd: [1, -0.634],
  inBox: [1, -0.59],
  newsletterBefore: [1, -0.303],
  saysMore: [1, -2.42],
  saysNewsletter: [1, -0.969],
  saysCopyright: [1, -1.05],
  saysPhoto: [1, -0.176],
  saysDate: [1, -0.249],
  saysContact: [1, -0.289],
  saysDisclosure: [1, -1.09],
  saysPage: [1, -1.96],
};
