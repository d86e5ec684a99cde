// biome-ignore-all format: written by `npm run train:blocks`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { Steps } from '../additive-model.ts';
import type { BlockSignals } from './block-signals.ts';

/** Points before any signal; the line between yes and no is at a sum of 0. */
export const BIAS = -0.16;

export const STEPS: Steps<keyof BlockSignals> = {
  heading: [2, 1.06],
  list: [1, 0.282],
  linkDensity: [0.79, -1.04],
  perItem: [170, 0.151],
  emphasis: [0.00075, -0.536],
  ends: [1, 0.494],
  colon: [1, 0.306],
  sentences: [1, 0.202],
  words: [2, -0.0581, 3, -0.215, 17, 0.0223, 28, 0.079, 34, 0.127],
  capitals: [0.074, -0.0391, 0.11, -0.0437, 0.13, -0.0607, 0.19, -0.0828, 0.29, -0.104, 0.36, -0.0263, 0.62, 0.101],
  substance: [0.74, 0.113, 2.9, 0.605, 3.7, 0.0574, 4.5, 0.341, 4.8, 0.237, 5.1, 0.0925, 5.8, 0.0687],
  shareBefore: [0.44, -0.0627, 0.51, -0.145, 0.58, -0.147, 0.77, -0.108, 0.9, -0.651, 0.97, -0.13],
  shareAfter: [0.0036, 0.349, 0.069, 0.184, 0.54, 0.0489, 0.94, -0.341],
  proseBefore: [9600, -0.0827, 13000, -0.169, 19000, -0.256],
  proseAfter: [460, 0.138, 3300, 0.0477, 5800, 0.094, 9400, 0.045],
  beforeText: [1, -1.48],
  toNextProse: [3, -0.139],
  parentShare: [0.0017, 0.278, 0.15, 0.381, 0.54, 0.362, 1, 0.0368],
  grandparentShare: [0.46, 0.182],
  twinShare: [0.94, 0.428],
  deeper: [0, 0.681, 1, -0.941, 3, -1.09],
  lengthBefore: [3, 0.0334, 31, 0.183, 140, 0.0545],
  lengthAfter: [13, 0.227, 150, 0.0871],
  linkDensityBefore: [0.5, -0.244],
  repeated: [1, -0.628],
  saysTitle: [1, -0.329],
  inFigure: [1, -1.01],
  isCaption: [1, -0.795],
  inCaption: [1, -0.821],
  isNewsletter: [1, -1.13],
  inNewsletter: [1, -0.495],
  isByline: [1, -1.01],
  inByline: [1, -0.124],
  inRelated: [1, -0.25],
  inAd: [1, -0.663],
  inBox: [1, -0.58],
  newsletterBefore: [1, -0.31],
  saysMore: [1, -2.37],
  saysNewsletter: [1, -1.05],
  saysCopyright: [1, -1.19],
  saysPhoto: [1, -0.19],
  saysDate: [1, -0.296],
  saysContact: [1, -0.367],
  saysDisclosure: [1, -1.16],
};
