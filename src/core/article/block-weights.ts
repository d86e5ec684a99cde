// biome-ignore-all format: written by `npm run train:blocks`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { Steps } from '../additive-model.ts';
import type { BlockSignals } from './block-signals.ts';

/** Points before any signal; the line between yes and no is at a sum of 0. */
export const BIAS = -0.204;

export const STEPS: Steps<keyof BlockSignals> = {
  heading: [2, 1.06],
  list: [1, 0.351],
  linkDensity: [0.79, -0.852],
  perItem: [130, 0.217, 200, 0.108],
  emphasis: [0.00075, -0.562],
  ends: [1, 0.432],
  sentences: [1, 0.216],
  words: [2, -0.145, 3, -0.229, 28, 0.0245, 34, 0.144],
  capitals: [0.074, -0.0374, 0.11, -0.103, 0.19, -0.0981, 0.29, -0.0795, 0.36, -0.0831, 0.63, 0.133],
  substance: [0.75, 0.264, 2.9, 0.783, 3.7, 0.0548, 4.5, 0.354, 4.8, 0.174, 5.1, 0.0716, 5.8, 0.062],
  shareBefore: [0.44, -0.0539, 0.51, -0.173, 0.58, -0.0725, 0.7, -0.0868, 0.9, -0.596, 0.97, -0.16],
  shareAfter: [0.14, 0.189, 0.54, 0.0476, 0.94, -0.295],
  proseBefore: [9700, -0.0786, 13000, -0.222, 20000, -0.181],
  proseAfter: [1, 0.345, 450, 0.159, 3300, 0.0667, 5800, 0.0674, 7300, 0.0628, 21000, 0.276],
  beforeText: [1, -1.46],
  toNextProse: [3, -0.185, 7, 0.0796],
  parentShare: [0.052, 0.277, 0.15, 0.313, 0.56, 0.46],
  twinShare: [0.0024, -0.0736, 0.61, 0.121, 0.94, 0.379],
  deeper: [0, 0.806, 1, -1.18, 3, -1.14],
  lengthBefore: [3, 0.0737, 31, 0.128, 46, 0.0285, 67, 0.0383, 230, 0.0256],
  lengthAfter: [0, 0.0798, 13, 0.24, 75, 0.0199, 110, 0.0646, 150, 0.0258],
  linkDensityBefore: [0.5, -0.203],
  repeated: [1, -0.591],
  saysTitle: [1, -0.46],
  inFigure: [1, -0.894],
  isCaption: [1, -0.998],
  inCaption: [1, -0.89],
  isNewsletter: [1, -1.22],
  inNewsletter: [1, -0.468],
  isByline: [1, -1.03],
  inByline: [1, -0.168],
  inRelated: [1, -0.251],
  inAd: [1, -0.736],
  inBox: [1, -0.529],
  newsletterBefore: [1, -0.292],
  saysMore: [1, -1.75],
  saysNewsletter: [1, -1.04],
  saysCopyright: [1, -1.13],
  saysPhoto: [1, -0.209],
  saysDate: [1, -0.296],
  saysContact: [1, -0.359],
  saysDisclosure: [1, -1.12],
};
