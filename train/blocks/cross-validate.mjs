// Judges the blocks of every page by a model that has seen no page of its site.

import { wordsOf } from '../../bench/extraction/compare-text.mjs';
import { boostSteps, marginOf } from '../boost-steps.mjs';
import { hashOf } from '../site-of.mjs';

const FOLDS = 5;
const SETTINGS = { rounds: 300, rate: 0.2, smoothing: 6, least: 15, entry: 3, bins: 16 };
/** The noisier reading of each page teaches, but the other is the rule. */
const WEIGHT_OF_REGION = 0.4;
/** A long page teaches no more than so many blocks of a short one. */
const BLOCKS_COUNTED = 30;

/** Pages whose text was not found, or whose true text is a sentence of it, would teach wrong things. */
function teaches({ blocks, truth }) {
  const all = blocks.reduce((sum, { words }) => sum + words, 0);
  const found = blocks.reduce((sum, { words, inTruth }) => sum + words * inTruth, 0);
  const wanted = wordsOf(truth).length;
  return wanted > 60 && found > wanted * 0.4 && found > all * 0.25;
}

function examplesOf(reading, names) {
  const share = Math.min(1, BLOCKS_COUNTED / reading.blocks.length);
  const ofPage = share * (reading.search === 'region' ? WEIGHT_OF_REGION : 1);
  return reading.blocks
    .filter(({ words }) => words > 0)
    .map(({ signals, words, inTruth }) => ({
      x: names.map((name) => signals[name]),
      y: inTruth >= 0.5 ? 1 : 0,
      // A block that is half in the truth says little; a long one more than a label.
      weight: (0.3 + Math.min(3, Math.sqrt(words / 10))) * Math.abs(inTruth - 0.5) * 2 * ofPage,
    }));
}

export function learn(readings, names) {
  return boostSteps(
    readings.filter(teaches).flatMap((reading) => examplesOf(reading, names)),
    SETTINGS,
  );
}

/** @returns {Map<object, number>} a margin for each block */
export function crossValidate(readings, names) {
  const margins = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ site }) => hashOf(site) % FOLDS === fold;
    const model = learn(
      readings.filter((reading) => !isHeld(reading)),
      names,
    );
    for (const block of readings.filter(isHeld).flatMap(({ blocks }) => blocks)) {
      margins.set(
        block,
        marginOf(
          model,
          names.map((name) => block.signals[name]),
        ),
      );
    }
  }
  return margins;
}
